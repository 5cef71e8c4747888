extension AuditFormat {
  /// Names a format that people read: everything about one repository, or a row for each of several.
  init(
    name: String, whole: @escaping @Sendable (Audit, AuditContext) -> String,
    overview: @escaping @Sendable (AuditOverview, AuditContext) -> String
  ) {
    self.init(name: name) { ReadersWriter(context: $0, whole: whole, overview: overview) }
  }
}

/// Writes a repository that is alone when it comes, and several when all have come.
private struct ReadersWriter: AuditWriter {
  let context: AuditContext
  let whole: @Sendable (Audit, AuditContext) -> String
  let overview: @Sendable (AuditOverview, AuditContext) -> String
  private var repositories = AuditOverview()

  init(
    context: AuditContext, whole: @escaping @Sendable (Audit, AuditContext) -> String,
    overview: @escaping @Sendable (AuditOverview, AuditContext) -> String
  ) {
    self.context = context
    self.whole = whole
    self.overview = overview
  }

  func begin(_ output: inout String) {}

  mutating func append(_ audit: Audit, to output: inout String) {
    if context.isAlone { output += whole(audit, context) } else { repositories.add(audit) }
  }

  mutating func append(unread repository: String, because reason: String, to output: inout String) {
    repositories.add(unread: repository, because: reason)
  }

  func end(_ output: inout String) {
    guard !context.isAlone || !repositories.unread.isEmpty else { return }
    output += overview(repositories, context)
  }
}
