/// What versions look like in text that has no grammar of its own.
enum VersionText {
  /// How many bytes a version may have; the limit keeps the search linear.
  static let lengthLimit = 256

  /// Whether a byte may stand in a version: a letter, a digit, `.`, `-`, `+`, `!` or `_`.
  ///
  /// Semantic versions, PEP 440 and calendar versions all are made of these, and no file needs an escape for them.
  static func isPart(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || ".-+!_".utf8.contains(byte)
  }

  /// Whether a text can be written as a version.
  static func isWritable(_ text: String) -> Bool {
    (1...lengthLimit).contains(text.utf8.count) && text.utf8.allSatisfy(isPart)
  }

  /// Where the run of bytes ends that may be a version: it starts here with a digit; nil when none does.
  static func runEnd(from start: Int, in bytes: [UInt8]) -> Int? {
    guard start < bytes.count, bytes[start].isDigit else { return nil }
    var end = start
    while end < bytes.count, isPart(bytes[end]) {
      end += 1
      guard end - start <= lengthLimit else { return nil }
    }
    return end
  }

  /// The run without what ends a sentence behind it.
  static func trimmedEnd(of run: Range<Int>, in bytes: [UInt8]) -> Int {
    var end = run.upperBound
    while end > run.lowerBound, !bytes[end - 1].isDigit, !bytes[end - 1].isLetter { end -= 1 }
    return end
  }

  /// The versions in a line: numbers with a dot between them, and what follows, as in `1.2.0-rc.1`, `2024.10` or `1.0rc1`.
  static func versions(in line: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var versions: [Range<Int>] = []
    var index = line.lowerBound
    while index < line.upperBound {
      let byte = bytes[index]
      guard byte.isDigit || byte.isLetter || byte == UInt8(ascii: "_") else {
        index += 1
        continue
      }
      // A `v` may stand before a version; every other word that ends in digits is no version.
      let start = byte | 0x20 == UInt8(ascii: "v") ? index + 1 : index
      if let version = version(from: start, in: bytes) {
        versions.append(version)
        index = version.upperBound
      } else {
        while index < line.upperBound, bytes[index].isDigit || bytes[index].isLetter || bytes[index] == 0x5F {
          index += 1
        }
      }
    }
    return versions
  }

  private static func version(from start: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard var end = runEnd(from: start, in: bytes) else { return nil }
    var hasDot = false
    for index in start..<end where bytes[index] == UInt8(ascii: ".") {
      let identifier = bytes[(index + 1)..<end].prefix { $0.isDigit || $0.isLetter }
      // What a name of a file ends with, as in `app-1.2.3.tgz`, is no part of the version.
      if !identifier.isEmpty, identifier.allSatisfy(\.isLetter),
        !suffixes.contains(where: identifier.elementsEqual)
      {
        end = index
        break
      }
      hasDot = hasDot || identifier.first?.isDigit == true
    }
    return hasDot ? start..<trimmedEnd(of: start..<end, in: bytes) : nil
  }

  /// The words of PEP 440 that may follow a dot.
  private static let suffixes = ["post", "dev"].map { Array($0.utf8) }
}
