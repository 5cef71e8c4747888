extension AuditFormat {
  /// For programs that read much: a JSON object a line for each landing.
  public static let ndjson = AuditFormat(name: "ndjson") { _ in AuditLines(separator: "\n") { $0.json } }

  /// For spreadsheets and databases: a line for each landing below one with the names of the columns.
  /// - Source: RFC 4180.
  public static let csv = AuditFormat(name: "csv") { _ in
    AuditLines(separator: "\r\n", head: { $0.names.joined(separator: ",") }) { $0.csv }
  }
}

/// Writes the landings of all repositories, one a line; of a repository that can't be read there is none.
private struct AuditLines: AuditWriter {
  let separator: String
  var head: ((AuditRecord) -> String)?
  let line: (AuditRecord) -> String

  init(
    separator: String, head: ((AuditRecord) -> String)? = nil, line: @escaping (AuditRecord) -> String
  ) {
    self.separator = separator
    self.head = head
    self.line = line
  }

  func begin(_ output: inout String) {}

  mutating func append(_ audit: Audit, to output: inout String) {
    for landing in audit.landings {
      let record = AuditRecord(of: landing, in: audit)
      if let head { output += head(record) + separator }
      head = nil
      output += line(record) + separator
    }
  }

  func append(unread repository: String, because reason: String, to output: inout String) {}

  func end(_ output: inout String) {}
}
