/// A way to write audits; `static` members, one file each beside this one.
public struct AuditFormat: Sendable {
  /// The name for `--format`.
  public let name: String
  /// Makes what writes the report.
  public let makeWriter: @Sendable (AuditContext) -> any AuditWriter

  /// Names a way to write audits.
  public init(name: String, makeWriter: @escaping @Sendable (AuditContext) -> any AuditWriter) {
    self.name = name
    self.makeWriter = makeWriter
  }

  /// The formats there are.
  public static let all: [AuditFormat] = [.text, .markdown, .html, .json, .ndjson, .csv]

  /// The format of a name; nil when there is none.
  public static func named(_ name: String) -> AuditFormat? { all.first { $0.name == name } }
}

/// What a report may use besides the audits.
public struct AuditContext: Sendable, Equatable {
  /// Whether the report is about one repository, of which everything is told; of several each gets a row.
  public let isAlone: Bool
  /// Whether the reader's terminal shows colours.
  public let isColored: Bool

  /// Describes the reader.
  public init(isAlone: Bool = true, isColored: Bool = false) {
    self.isAlone = isAlone
    self.isColored = isColored
  }
}

/// Writes a report piece by piece, one repository after the other.
public protocol AuditWriter {
  /// Writes what stands before the first repository.
  mutating func begin(_ output: inout String)
  /// Takes a repository; what is said of all of them may wait for the end.
  mutating func append(_ audit: Audit, to output: inout String)
  /// Takes a repository that can't be read, with the reason as a sentence.
  mutating func append(unread repository: String, because reason: String, to output: inout String)
  /// Writes what stands after the last repository.
  mutating func end(_ output: inout String)
}
