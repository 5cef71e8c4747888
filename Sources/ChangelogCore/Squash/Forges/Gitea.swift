/// Gitea and Forgejo, Codeberg among them.
enum Gitea: Forge {
  static let name = ForgeName.gitea

  static let title = "Gitea"

  static let templateSetting = "SQUASH_TEMPLATE.md"

  static func hosts(_ host: String) -> Bool {
    host == "codeberg.org" || host.hasPrefix("gitea.") || host.hasPrefix("forgejo.")
  }

  static func path(ofCommit id: CommitID) -> String { "/commit/\(id)" }

  static func path(ofPullRequest number: Int) -> String { "/pulls/\(number)" }

  static func path(ofIssue number: Int) -> String { "/issues/\(number)" }

  // Gitea compares branches, tags and ids only: it has no name for the head of the default branch.
  static func path(comparing older: String, with newer: String?) -> String? {
    newer.map { "/compare/\(older)...\($0)" }
  }
}
