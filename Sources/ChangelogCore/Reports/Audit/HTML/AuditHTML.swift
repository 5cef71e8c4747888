extension AuditFormat {
  /// A page for a browser: one file that asks for nothing else.
  public static let html = AuditFormat(
    name: "html",
    whole: { audit, _ in
      HTMLPage(title: audit.repository + ": how changes landed on " + audit.branch, hasLandings: true)
        .text { AuditPage(audit: audit).write(to: &$0) }
    },
    overview: { overview, _ in
      HTMLPage(title: "How changes landed", hasLandings: false)
        .text { RepositoriesPage(overview: overview).write(to: &$0) }
    })
}
