extension AuditFormat {
  /// A page for a browser: one file that asks for nothing else.
  public static let html = AuditFormat(name: "html") { AuditHTML(context: $0) }
}

/// Writes a page at once: of one repository when it comes, of several when all have come.
private struct AuditHTML: AuditWriter {
  let context: AuditContext
  private var repositories = RepositoriesPage()

  init(context: AuditContext) { self.context = context }

  func begin(_ output: inout String) {}

  mutating func append(_ audit: Audit, to output: inout String) {
    guard context.isAlone else { return repositories.append(audit) }
    HTMLPage(title: audit.repository + ": how changes landed on " + audit.branch, hasLandings: true)
      .write(to: &output) { AuditPage(audit).write(to: &$0) }
  }

  mutating func append(unread repository: String, because reason: String, to output: inout String) {
    repositories.append(unread: repository, because: reason)
    if context.isAlone { end(&output, isLast: true) }
  }

  func end(_ output: inout String) { end(&output, isLast: !context.isAlone) }

  private func end(_ output: inout String, isLast: Bool) {
    guard isLast else { return }
    HTMLPage(title: "How changes landed", hasLandings: false)
      .write(to: &output) { repositories.write(to: &$0) }
  }
}
