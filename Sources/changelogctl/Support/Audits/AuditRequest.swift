import ChangelogCore

/// What is asked of the audit of a repository.
struct AuditRequest: Sendable {
  /// The branch or revision; nil for HEAD.
  var branch: String?
  /// Where the landings begin that are looked at; nil for the policy's `history.since`, else the first commit.
  var since: HistoryPoint?
  /// Where they end; nil for the newest one.
  var until: HistoryPoint?
  /// Whether no other repository is looked at, so that progress and warnings are about this one without its name.
  var isAlone = true
}
