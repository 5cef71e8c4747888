/// Why the version in a file cannot be found or written.
public enum VersionFileError: Error, Sendable, Equatable {
  /// Nothing stands at the key.
  case noVersion(file: String, key: String)
  /// What stands at the key is something else than a version.
  case noText(file: String, key: String, kind: String)
  /// The key stands more than once.
  case manyVersions(file: String, key: String)
  /// The file leaves its version to another place.
  case elsewhere(file: String, source: String, mending: String)
  /// A line is not what the file's language asks for, or more of that than we read.
  case unreadable(file: String, line: Int, complaint: String)
  /// The pattern holds nowhere.
  case noMatch(file: String, pattern: String)
  /// No line has a marker, and the file's name says nothing.
  case noMarker(file: String)
  /// A line has a marker, but no version.
  case nothingMarked(file: String, line: Int)
  /// A line has a marker and different versions.
  case manyMarked(file: String, line: Int, first: String, second: String)
  /// A file that should hold nothing but a version holds something else, or nothing at all.
  case notPlain(file: String, isEmpty: Bool)
  /// The new version has characters that stand in no version.
  case unwritable(version: String)
}

extension VersionFileError: CustomStringConvertible {
  /// What is there and how to mend it, in one sentence.
  public var description: String {
    switch self {
    case .noVersion(let file, let key):
      return "\(file.inQuotes) has no \(key.inQuotes); add it, or say by 'key' or 'pattern' "
        + "where the version stands in 'versions.files'"
    case .noText(let file, let key, let kind):
      return "\(key.inQuotes) in \(file.inQuotes) is \(kind); expected a version as text"
    case .manyVersions(let file, let key):
      return "\(key.inQuotes) stands more than once in \(file.inQuotes); leave one of them"
    case .elsewhere(let file, let source, let mending):
      return "\(file.inQuotes) takes its version from \(source); \(mending) in 'versions.files'"
    case .unreadable(let file, let line, let complaint):
      return "line \(line) of \(file.inQuotes): \(complaint)"
    case .noMatch(let file, let pattern):
      return "nothing in \(file.inQuotes) is like \(pattern.inQuotes); mend the pattern in 'versions.files'"
    case .noMarker(let file):
      return
        "no line of \(file.inQuotes) has the marker '\(VersionFileFormat.ownMarker)'; put it on the line "
        + "of the version, or say 'key', 'pattern' or 'format' in 'versions.files'"
    case .nothingMarked(let file, let line):
      return
        "line \(line) of \(file.inQuotes) has a marker but no version; expected one such as 1.2.3 beside it"
    case .manyMarked(let file, let line, let first, let second):
      return
        "line \(line) of \(file.inQuotes) has a marker and both \(first.inQuotes) and \(second.inQuotes); "
        + "leave one, or say 'pattern' in 'versions.files'"
    case .notPlain(let file, let isEmpty):
      return "\(file.inQuotes) \(isEmpty ? "is empty" : "holds more than a version"); "
        + "expected a version such as 1.2.3 and nothing else"
    case .unwritable(let version):
      return "\(version.inQuotes) cannot be written as a version; "
        + "expected letters, digits, '.', '-', '+', '_' and '!'"
    }
  }
}
