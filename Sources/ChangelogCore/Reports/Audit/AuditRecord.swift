/// A landing as a row of data, of the same columns in every format for programs; `docs/audit.md` describes them.
struct AuditRecord {
  /// A value of a column.
  enum Value {
    case text(String?)
    case number(Int64?)
    case truth(Bool?)
    case list([String])
  }

  /// The columns in their order.
  let columns: [(name: String, value: Value)]

  /// Reads a landing.
  init(of landing: AuditedLanding, in audit: Audit) {
    let landed = landing.landed
    let commit = landed.commit
    var rules: [String] = []
    for remark in landing.remarks where !rules.contains(remark.rule) { rules.append(remark.rule) }
    columns = [
      ("repository", .text(audit.repository)), ("branch", .text(audit.branch)),
      ("commit", .text(commit.id.description)),
      ("url", .text(audit.links?.url(ofCommit: commit.id))), ("kind", .text(landed.kind.rawValue)),
      ("pullRequest", .number(landed.pullRequest.map(Int64.init))),
      ("parents", .number(Int64(landed.parentCount))), ("commits", .number(Int64(landed.commitCount))),
      ("startedAt", .text(landed.startTime?.timestamp)),
      ("authoredAt", .text(landed.authorTime == 0 ? nil : landed.authorTime.timestamp)),
      ("landedAt", .text(commit.time.timestamp)), ("leadSeconds", .number(landing.leadTime)),
      ("author", .text(commit.author.name)), ("committer", .text(landed.committer.name)),
      ("header", .text(landing.header)), ("type", .text(landing.type)), ("scope", .text(landing.scope)),
      ("breaking", .truth(landing.isBreaking)),
      ("passed", .truth(landing.isJudged ? landing.isPassing : nil)), ("skipped", .text(landing.skipped)),
      ("errors", .number(Int64(landing.remarks.count { $0.severity == .error }))),
      ("warnings", .number(Int64(landing.remarks.count { $0.severity == .warning }))),
      ("rules", .list(rules)), ("lines", .number(Int64(landing.lineCount))),
      ("wouldMakeLine", .truth(landing.wouldMakeLine)), ("losses", .list(landing.losses.map(\.rawValue))),
      ("release", .text(landing.release)), ("components", .list(landing.components)),
      ("evidence", .text(landed.evidence)), ("doubt", .text(landed.doubt?.rawValue)),
    ]
  }

  /// The row as a JSON object.
  var json: String { JSONText.object(columns.map { ($0.name, $0.value.json) }) }

  /// The row as a line of CSV, without its end.
  var csv: String { columns.map(\.value.csv).joined(separator: ",") }

  /// The names of the columns.
  var names: [String] { columns.map(\.name) }
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
