extension AuditFormat {
  /// For programs that read much: a JSON object a line for each landing.
  public static let ndjson = AuditFormat(name: "ndjson") { _ in
    AuditLines(head: "") { $0.json + "\n" }
  }

  /// For spreadsheets and databases: a line for each landing below one with the names of the columns.
  /// - Source: RFC 4180.
  public static let csv = AuditFormat(name: "csv") { _ in
    AuditLines(head: AuditRecord.names.joined(separator: ",") + "\r\n") { $0.csv + "\r\n" }
  }
}

/// Writes the landings of all repositories, one a line; of a repository that can't be read there is none.
private struct AuditLines: AuditWriter {
  let head: String
  let line: (AuditRecord) -> String

  func begin(_ output: inout String) { output += head }

  func append(_ audit: Audit, to output: inout String) {
    for landing in audit.landings { output += line(AuditRecord(of: landing, in: audit)) }
  }

  func append(unread repository: String, because reason: String, to output: inout String) {}

  func end(_ output: inout String) {}
}
