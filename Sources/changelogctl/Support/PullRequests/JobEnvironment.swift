import ChangelogCore

/// The environment of a CI job as a value, so that tests need no process.
struct JobEnvironment {
  /// The value of a variable; nil when it is not set.
  let variable: (String) -> String?
  /// The bytes of the file with a path.
  let file: (String) throws -> [UInt8]

  /// No file of an event is larger than this, in bytes: GitHub itself allows no more.
  static let limit = 25 << 20

  /// The environment of this process.
  static var current: JobEnvironment {
    JobEnvironment(variable: Environment.value(of:)) { path in
      guard let bytes = try FileReader.bytes(of: path, shownAs: path, limit: limit) else {
        throw SystemError("cannot read \(path.inQuotes(upTo: .max))", because: "there is no such file")
      }
      return bytes
    }
  }

  /// The value of a variable; nil when it is empty too.
  func value(of name: String) -> String? { variable(name).flatMap { $0.isEmpty ? nil : $0 } }

  /// Whether a variable says yes.
  func isSet(_ name: String) -> Bool { variable(name)?.lowercased() == "true" }

  /// The number that a variable holds; nil when it is not set.
  ///
  /// - Throws: ``SystemError`` when it holds anything else than a number of a pull request.
  func number(of name: String) throws -> Int? {
    guard let text = value(of: name) else { return nil }
    guard let number = Int(text), number > 0 else {
      throw SystemError(
        "cannot tell the pull request", because: "\(name) is \(text.inQuotes); expected a number")
    }
    return number
  }
}
