/// A commit message as conventional-commits-parser 3 reads it, bugs included.
///
/// What another parser would read otherwise is in docs/semantic-release.md. Not carried over: a field that names a part
/// besides type, scope, subject and header replaces nothing.
public struct AngularMessage: Sendable, Equatable {
  /// The first line; empty when the message has none.
  public private(set) var header = ""
  /// The type; nil when the header has none, or another shape.
  public private(set) var type: String?
  /// The scope; nil when there is none.
  public private(set) var scope: String?
  /// The subject; nil when there is none.
  public private(set) var subject: String?
  /// What breaks, one text for each note; it may be empty.
  public private(set) var notes: [String] = []
  /// Issues that are mentioned anywhere, in the order of the message.
  public private(set) var references: [AngularReference] = []
  /// What the message takes back; nil when nothing.
  public private(set) var revert: AngularRevert?
  /// Whether a footer `Release-As: 1.2.3` stands below the header.
  public private(set) var setsVersion = false

  /// Reads a message; nil when it is blank.
  public init?(_ message: String, _ dialect: AngularDialect = .angular) {
    let message = message[...].unicodeScalars.trimmedAsInScript
    guard !message.isEmpty else { return nil }
    revert = AngularRevert(message)
    var lines = Self.lines(of: message.withoutNewlines)[...]
    guard let first = lines.popFirst() else { return }
    header = String(Substring(first))
    references = AngularReference.all(in: first)
    let parts = AngularHeader(first, dialect == .angular ? .none : .optional)
    type = parts?.type
    scope = parts?.scope
    subject = parts?.subject
    read(lines, dialect)
    if dialect == .conventionalCommits, notes.isEmpty, let marked = AngularHeader(first, .required) {
      notes = [marked.subject ?? ""]
    }
  }

  private mutating func read(_ lines: ArraySlice<Scalars>, _ dialect: AngularDialect) {
    var field: String?
    var fields: [String: String] = [:]
    var isInNote = false
    var below = ""
    for line in lines {
      if let name = line.fieldName {
        field = name
        continue
      }
      if let field, !field.isEmpty {
        if Self.fieldNames.contains(field) { fields[field, default: ""].append(line: line) }
        continue
      }
      if dialect == .conventionalCommits { below += String(Substring(line)) + "\n" }
      if let note = line.note(dialect) {
        notes.append(String(Substring(note)))
        isInNote = true
        continue
      }
      let mentioned = AngularReference.all(in: line)
      references += mentioned
      if !mentioned.isEmpty {
        isInNote = false
      } else if isInNote, let last = notes.indices.last {
        notes[last].append(line: line)
      }
    }
    notes = notes.map { String(Substring($0[...].unicodeScalars.withoutNewlines)) }
    setsVersion = dialect == .conventionalCommits && below[...].unicodeScalars.setsVersion
    header = fields["header"] ?? header
    type = fields["type"] ?? type
    scope = fields["scope"] ?? scope
    subject = fields["subject"] ?? subject
  }

  /// The names of fields that replace something.
  private static let fieldNames: Set<String> = ["header", "type", "scope", "subject"]

  /// The lines up to git's scissors, without those of `gpg`.
  private static func lines(of text: Scalars) -> [Scalars] {
    var lines: [Scalars] = []
    for var line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      // A carriage return alone ends no line.
      if line.last == "\r", line.endIndex < text.endIndex { line.removeLast() }
      if line.elementsEqual("# ------------------------ >8 ------------------------".unicodeScalars) { break }
      if !line.drop(while: \.isScriptSpace).starts(with: "gpg:".unicodeScalars) { lines.append(line) }
    }
    return lines
  }
}

extension String {
  /// Appends a line, a newline before it unless there is nothing yet.
  fileprivate mutating func append(line: Scalars) {
    if !isEmpty { append("\n") }
    append(contentsOf: Substring(line))
  }
}

extension Scalars {
  /// The name in `-name-`; everything below a line such as `---` is its value.
  fileprivate var fieldName: String? {
    guard first == "-", last == "-", count > 1, !contains(where: \.endsScriptLine) else { return nil }
    return String(Substring(dropFirst().dropLast()))
  }

  /// The text of `BREAKING CHANGE: text`, colon or not, behind bullets and bars.
  fileprivate func note(_ dialect: AngularDialect) -> Scalars? {
    let start = drop { $0.isScriptSpace || $0 == "|" || $0 == "*" }
    let rest =
      start.rest(behind: "BREAKING CHANGE")
      ?? (dialect == .conventionalCommits ? start.rest(behind: "BREAKING-CHANGE") : nil)
    guard let rest, let first = rest.first, first.isScriptSpace || first == ":" else { return nil }
    return rest.drop { $0.isScriptSpace || $0 == ":" }.prefix { !$0.endsScriptLine }
  }
}
