/// Why a text is no pattern of paths.
public enum PathPatternError: Error, Sendable, Equatable {
  /// Nothing stands there, or nothing behind the `!`.
  case empty
  /// A name between two slashes is missing, or is `.` or `..`.
  case noName(String)
  /// A backslash ends a name.
  case endsInBackslash
  /// A bracket is not closed.
  case openClass
  /// A class has a name, as in `[[:alpha:]]`.
  case namedClass
  /// More names stand in it than we match.
  case tooDeep(limit: Int)
}

extension PathPatternError: CustomStringConvertible {
  /// What is there and what would be accepted, without the pattern itself.
  public var description: String {
    switch self {
    case .empty: "expected a path, in which '*' may stand for any part of a name"
    case .noName(let name):
      "\(name.inQuotes) between slashes names no file; paths begin at the top of the repository, as in 'src/**'"
    case .endsInBackslash: "'\\' ends a name; expected a character behind it"
    case .openClass: "'[' is not closed; expected ']', or '\\[' for the character"
    case .namedClass: "'[:' begins a class by name; expected the characters themselves, as in '[a-z]'"
    case .tooDeep(let limit): "expected at most \(limit) names between slashes"
    }
  }
}
