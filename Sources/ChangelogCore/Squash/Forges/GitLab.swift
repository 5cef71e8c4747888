/// GitLab, gitlab.com and servers of one's own.
enum GitLab: Forge {
  static let name = ForgeName.gitlab

  static let title = "GitLab"

  static let templateSetting = "squash_commit_template"

  static let pullRequestSign = "!"

  static func hosts(_ host: String) -> Bool { host == "gitlab.com" || host.hasPrefix("gitlab.") }

  static func path(ofCommit id: CommitID) -> String { "/-/commit/\(id)" }

  static func path(ofPullRequest number: Int) -> String { "/-/merge_requests/\(number)" }

  static func path(ofIssue number: Int) -> String { "/-/issues/\(number)" }

  static func path(comparing older: String, with newer: String?) -> String? {
    "/-/compare/\(older)...\(newer ?? "HEAD")"
  }
}
