/// Bitbucket Cloud; for a host of one's own see ``BitbucketDataCenter``.
enum Bitbucket: Forge {
  static let name = ForgeName.bitbucket

  static let title = "Bitbucket Cloud"

  static func hosts(_ host: String) -> Bool { host == "bitbucket.org" }

  static func path(ofCommit id: CommitID) -> String { "/commits/\(id)" }

  static func path(ofPullRequest number: Int) -> String { "/pull-requests/\(number)" }

  static func path(ofIssue number: Int) -> String { "/issues/\(number)" }

  // The newer side comes first, and a carriage return parts the two.
  static func path(comparing older: String, with newer: String?) -> String? {
    "/branches/compare/\(newer ?? "HEAD")%0D\(older)"
  }
}
