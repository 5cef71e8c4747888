/// The host of a repository, and the shapes of the links that lead into it.
///
/// Paths are relative to the project's page, begin with `/`, and are percent-encoded where a value could need it.
protocol Forge: Sendable {
  /// The name that a policy calls it by.
  static var name: ForgeName { get }
  /// The name as its makers write it.
  static var title: String { get }
  /// What it calls the template of its squash messages.
  static var templateSetting: String { get }
  /// Whether a host of this name, in lower case, is known to be this forge.
  static func hosts(_ host: String) -> Bool
  /// The project's page, from which all paths start, by what an address says.
  static func projectURL(of page: ProjectPage) -> String
  /// What stands before a pull request's number: `#`, or `!` on GitLab and Azure DevOps.
  static var pullRequestSign: String { get }
  /// The page of a commit.
  static func path(ofCommit id: CommitID) -> String
  /// The page of a pull request.
  static func path(ofPullRequest number: Int) -> String
  /// The page of an issue.
  static func path(ofIssue number: Int) -> String
  /// The page that compares two tags, both percent-encoded; a `newer` of nil means the default branch.
  ///
  /// Nil where the forge has no such page.
  static func path(comparing older: String, with newer: String?) -> String?
  /// What it writes when it squash-merges a pull request.
  ///
  /// - Parameter settings: What it is set to write; nil parts are unknown, and then every outcome is predicted.
  static func prediction(for request: PullRequest, under settings: SquashSettings) -> Prediction
}

extension Forge {
  /// The sign that most forges use.
  static var pullRequestSign: String { "#" }

  /// What those call it that have no word of their own.
  static var templateSetting: String { "squash template" }

  /// The address of most forges' clones.
  static func projectURL(of page: ProjectPage) -> String { page.url }
}

/// Every forge that we know.
enum ForgeCatalog {
  /// The forges, in the order in which a host is tried.
  static let all: [any Forge.Type] = [
    GitHub.self, GitLab.self, Gitea.self, Bitbucket.self, BitbucketDataCenter.self, AzureDevOps.self,
  ]

  /// The forge that a policy names; nil for `none`.
  static func forge(named name: ForgeName) -> (any Forge.Type)? {
    all.first { $0.name == name }
  }

  /// The forge that a host is known to be; nil for an unknown host.
  static func forge(of host: String) -> (any Forge.Type)? {
    all.first { $0.hosts(host) }
  }
}
