/// The text round a version, such as `let version = "{version}"`; all but the placeholder stands for itself.
public struct VersionPattern: Sendable, Equatable {
  /// The pattern as it is written in the policy.
  public let source: String
  private let prefix: [UInt8]
  private let suffix: [UInt8]

  /// Reads a pattern, which may have several lines.
  ///
  /// - Throws: ``VersionPatternError`` unless `{version}` stands in it once, with something before it.
  public init(_ text: String) throws(VersionPatternError) {
    let parts = text.utf8.split(separator: "{version}".utf8, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw parts.count == 1 ? .noPlaceholder(text) : .manyPlaceholders(text)
    }
    source = text
    prefix = Array(parts[0])
    suffix = Array(parts[1])
    guard prefix.contains(where: { $0 > 0x20 }) else { throw .nothingBefore(text) }
  }

  /// Where the pattern holds, from top to bottom: the versions alone.
  ///
  /// A word at its start is a whole one: `version = ` is not found in `rust-version = `.
  func versions(in bytes: [UInt8]) -> [Range<Int>] {
    var versions: [Range<Int>] = []
    // A byte order mark is no part of the first word.
    let start = bytes.starts(with: ByteCursor.mark) ? ByteCursor.mark.count : 0
    var index = start
    while index < bytes.count {
      guard bytes[index] == prefix.first, index == start || startsWord(at: index, in: bytes),
        let prefixEnd = end(of: prefix, at: index, in: bytes),
        let run = VersionText.run(from: prefixEnd, in: bytes)
      else {
        index += 1
        continue
      }
      if run.count > VersionText.lengthLimit {
        index = run.upperBound
      } else if let end = versionEnd(in: run, of: bytes) {
        versions.append(run.lowerBound..<end)
        index = end
      } else {
        index += 1
      }
    }
    return versions
  }

  private func startsWord(at index: Int, in bytes: [UInt8]) -> Bool {
    guard let first = prefix.first, first.isWord else { return true }
    return !bytes[index - 1].isWord && bytes[index - 1] != UInt8(ascii: "-")
  }

  /// The end of the longest version that has the rest of the pattern behind it.
  private func versionEnd(in run: Range<Int>, of bytes: [UInt8]) -> Int? {
    if suffix.isEmpty { return VersionText.trimmedEnd(of: run, in: bytes) }
    return (run.lowerBound + 1...run.upperBound).last { end(of: suffix, at: $0, in: bytes) != nil }
  }

  /// Where a literal text ends that starts here; nil when another one does.
  ///
  /// Its newlines may be of either kind.
  private func end(of literal: [UInt8], at start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    for byte in literal {
      if byte == 0x0A, index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
      guard index < bytes.count, bytes[index] == byte else { return nil }
      index += 1
    }
    return index
  }
}

/// Why a text is no pattern of versions.
public enum VersionPatternError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The placeholder is missing.
  case noPlaceholder(String)
  /// The placeholder stands more than once.
  case manyPlaceholders(String)
  /// The placeholder stands first, so that every number would do.
  case nothingBefore(String)

  /// What is there and what would be accepted, in one sentence.
  public var description: String {
    let (text, slip) =
      switch self {
      case .noPlaceholder(let text): (text, "has no '{version}'")
      case .manyPlaceholders(let text): (text, "has more than one '{version}'")
      case .nothingBefore(let text): (text, "has nothing before '{version}'")
      }
    return "\(text.inQuotes) \(slip); expected the text round the version, such as 'VERSION = \"{version}\"'"
  }
}

extension UInt8 {
  /// Whether it may be part of a word: a letter, a digit, an underscore, or part of a character beyond ASCII.
  fileprivate var isWord: Bool { isDigit || isLetter || self == UInt8(ascii: "_") || self >= 0x80 }
}
