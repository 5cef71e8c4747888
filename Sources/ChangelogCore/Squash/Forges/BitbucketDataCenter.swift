/// Bitbucket Data Center, formerly Server: Bitbucket on a host of one's own.
///
/// No host is known by its name to be one, so the policy has to say it.
enum BitbucketDataCenter: Forge {
  static let name = ForgeName.bitbucketDataCenter

  static let title = "Bitbucket Data Center"

  static func hosts(_ host: String) -> Bool { false }

  /// Clones come from `/scm/KEY/name` or, by SSH, `/KEY/name`; the key of a person's own project begins with `~`.
  static func projectURL(of page: ProjectPage) -> String {
    let parts = page.url.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 5, !["projects", "users"].contains(parts[parts.count - 4]) else { return page.url }
    let isWeb = parts[parts.count - 3] == "scm"
    let owner = parts[parts.count - 2]
    let project = owner.hasPrefix("~") ? "users/\(owner.dropFirst())" : "projects/\(owner)"
    return parts.dropLast(isWeb ? 3 : 2).joined(separator: "/")
      + "/\(project)/repos/\(parts[parts.count - 1])"
  }

  static func path(ofCommit id: CommitID) -> String { "/commits/\(id)" }

  static func path(ofPullRequest number: Int) -> String { "/pull-requests/\(number)" }

  // It has no issues; a number is most likely a pull request's.
  static func path(ofIssue number: Int) -> String { path(ofPullRequest: number) }

  static func path(comparing older: String, with newer: String?) -> String? {
    newer.map { "/compare/commits?targetBranch=refs%2Ftags%2F\(older)&sourceBranch=refs%2Ftags%2F\($0)" }
  }
}
