/// GitHub, github.com and GitHub Enterprise.
enum GitHub: Forge {
  static let name = ForgeName.github

  static let title = "GitHub"

  static func hosts(_ host: String) -> Bool { host == "github.com" || host.hasPrefix("github.") }

  static func path(ofCommit id: CommitID) -> String { "/commit/\(id)" }

  static func path(ofPullRequest number: Int) -> String { "/pull/\(number)" }

  static func path(ofIssue number: Int) -> String { "/issues/\(number)" }

  static func path(comparing older: String, with newer: String?) -> String? {
    "/compare/\(older)...\(newer ?? "HEAD")"
  }
}
