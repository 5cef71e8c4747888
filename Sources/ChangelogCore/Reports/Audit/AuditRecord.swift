/// A landing as a row of data, of the same columns in every format for programs; `docs/audit.md` describes them.
struct AuditRecord {
  /// A value of a column.
  enum Value {
    case text(String?)
    case number(Int64?)
    case truth(Bool?)
    case list([String])
  }

  /// The columns in their order, each with what it holds of a landing.
  private static let columns: [(name: String, value: @Sendable (AuditedLanding, Audit) -> Value)] = [
    ("repository", { .text($1.repository) }), ("branch", { .text($1.branch) }),
    ("commit", { landing, _ in .text(landing.landed.commit.id.description) }),
    ("url", { .text($1.links?.url(ofCommit: $0.landed.commit.id)) }),
    ("kind", { landing, _ in .text(landing.landed.kind.rawValue) }),
    ("pullRequest", { landing, _ in .number(landing.landed.pullRequest.map(Int64.init)) }),
    ("parents", { landing, _ in .number(Int64(landing.landed.parentCount)) }),
    ("commits", { landing, _ in .number(Int64(landing.landed.commitCount)) }),
    ("startedAt", { landing, _ in .text(landing.landed.startTime?.timestamp) }),
    (
      "authoredAt",
      { landing, _ in .text(landing.landed.authorTime == 0 ? nil : landing.landed.authorTime.timestamp) }
    ),
    ("landedAt", { landing, _ in .text(landing.landed.commit.time.timestamp) }),
    ("leadSeconds", { landing, _ in .number(landing.leadTime) }),
    ("author", { landing, _ in .text(landing.landed.commit.author.name) }),
    ("committer", { landing, _ in .text(landing.landed.committer.name) }),
    ("header", { landing, _ in .text(landing.header) }), ("type", { landing, _ in .text(landing.type) }),
    ("scope", { landing, _ in .text(landing.scope) }),
    ("breaking", { landing, _ in .truth(landing.isBreaking) }),
    ("passed", { landing, _ in .truth(landing.isJudged ? landing.isPassing : nil) }),
    ("skipped", { landing, _ in .text(landing.skipped) }),
    ("errors", { landing, _ in .number(Int64(landing.count(of: .error))) }),
    ("warnings", { landing, _ in .number(Int64(landing.count(of: .warning))) }),
    ("rules", { landing, _ in .list(landing.rules) }),
    ("lines", { landing, _ in .number(Int64(landing.lineCount)) }),
    ("wouldMakeLine", { landing, _ in .truth(landing.wouldMakeLine) }),
    ("losses", { landing, _ in .list(landing.losses.map(\.rawValue)) }),
    ("release", { landing, _ in .text(landing.release) }),
    ("components", { landing, _ in .list(landing.components) }),
    ("evidence", { landing, _ in .text(landing.landed.evidence) }),
    ("doubt", { landing, _ in .text(landing.landed.doubt?.rawValue) }),
  ]

  /// The names of the columns.
  static let names = columns.map { $0.name }

  private let values: [Value]

  /// Reads a landing.
  init(of landing: AuditedLanding, in audit: Audit) { values = Self.columns.map { $0.value(landing, audit) } }

  /// The row as a JSON object.
  var json: String { JSONText.object(zip(Self.names, values).map { ($0, $1.json) }) }

  /// The row as a line of CSV, without its end.
  var csv: String { values.map(\.csv).joined(separator: ",") }
}

extension AuditedLanding {
  /// How many findings have a severity.
  func count(of severity: Severity) -> Int { remarks.count { $0.severity == severity } }

  /// The rules that found something, each once, in the order of the message.
  fileprivate var rules: [String] {
    remarks.map(\.rule).reduce(into: []) { rules, rule in
      if !rules.contains(rule) { rules.append(rule) }
    }
  }
}

extension AuditRecord.Value {
  fileprivate var json: String {
    switch self {
    case .text(let text): JSONText.string(text)
    case .number(let number): number.map { "\($0)" } ?? "null"
    case .truth(let truth): truth.map { "\($0)" } ?? "null"
    case .list(let texts): JSONText.list(texts.map { JSONText.string($0) })
    }
  }

  fileprivate var csv: String {
    switch self {
    case .text(let text): text.map(CSVText.field) ?? ""
    case .number(let number): number.map { "\($0)" } ?? ""
    case .truth(let truth): truth.map { "\($0)" } ?? ""
    case .list(let texts): texts.isEmpty ? "" : CSVText.field(texts.joined(separator: ";"))
    }
  }
}

extension Int64 {
  /// Seconds since 1970-01-01 UTC as ISO 8601 writes a time: `2026-01-31T08:05:00Z`.
  ///
  /// What lies outside of the years 1 to 9999 becomes the nearest time in them.
  var timestamp: String {
    let time = Swift.min(Swift.max(self, -62_135_596_800), 253_402_300_799)
    let second = (time % 86_400 + 86_400) % 86_400
    let parts = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(CalendarDay(secondsSince1970: time))T\(parts.joined(separator: ":"))Z"
  }
}
