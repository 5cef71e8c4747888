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

  /// The bytes from here on that may stand in a version; nil unless the first one is a digit.
  ///
  /// What is longer than the limit is no version.
  static func run(from start: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard start < bytes.count, bytes[start].isDigit else { return nil }
    return start..<(bytes[start...].firstIndex { !isPart($0) } ?? bytes.endIndex)
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
      guard byte.isWord else {
        index += 1
        continue
      }
      // A `v` may stand before a version; every other word that ends in digits is no version.
      let run = run(from: byte | 0x20 == UInt8(ascii: "v") ? index + 1 : index, in: bytes)
      if let run, run.count > lengthLimit {
        index = run.upperBound
      } else if let run, let version = version(in: run, of: bytes) {
        versions.append(version)
        index = version.upperBound
      } else {
        index = bytes[index..<line.upperBound].firstIndex { !$0.isWord } ?? line.upperBound
      }
    }
    return versions
  }

  private static func version(in run: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
    // Before the first dot there may be an epoch, as in `1!2.0`.
    let dot = bytes[run].firstIndex { !$0.isDigit && $0 != UInt8(ascii: "!") }
    guard let dot, bytes[dot] == UInt8(ascii: "."), dot + 1 < run.upperBound, bytes[dot + 1].isDigit
    else { return nil }
    let end = run.first { bytes[$0] == UInt8(ascii: ".") && isEnding(at: $0, in: run, of: bytes) }
    return run.lowerBound..<trimmedEnd(of: run.lowerBound..<(end ?? run.upperBound), in: bytes)
  }

  /// Whether letters follow a dot, as at the end of `app-1.2.3.tgz`, that are no part of the version.
  private static func isEnding(at dot: Int, in run: Range<Int>, of bytes: [UInt8]) -> Bool {
    let word = bytes[dot + 1..<run.upperBound].prefix { $0.isDigit || $0.isLetter }
    return !word.isEmpty && word.allSatisfy(\.isLetter) && !suffixes.contains(where: word.elementsEqual)
  }

  /// The words of PEP 440 that may follow a dot.
  private static let suffixes = ["post", "dev"].map { Array($0.utf8) }
}

extension UInt8 {
  /// Whether it may be part of a word: a letter, a digit or an underscore.
  fileprivate var isWord: Bool { isDigit || isLetter || self == UInt8(ascii: "_") }
}
