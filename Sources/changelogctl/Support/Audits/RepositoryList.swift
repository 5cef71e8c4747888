import ChangelogCore

/// A list of repositories: a path on each line; blank lines and those that begin with `#` don't count.
enum RepositoryList {
  /// No list is larger than this, in bytes.
  private static let limit = 16 << 20

  /// The paths in a file, or on the standard input where it is called `-`.
  static func paths(in file: String) throws(SystemError) -> [String] {
    let bytes =
      file == "-"
      ? try FileReader.standardInput(limit: limit)
      : try FileReader.bytes(of: file, shownAs: file, limit: limit)
    guard let bytes else {
      throw SystemError("cannot read \(file.inQuotes)", because: "expected a file with a path on each line")
    }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
  }
}
