/// What a forge is set to write when it squash-merges; nil where nobody knows.
public struct SquashSettings: Sendable, Equatable {
  /// Where the header comes from.
  public enum Title: String, Sendable, CaseIterable {
    /// The only commit's where there is but one that is no merge, else the pull request's: GitHub's default.
    case commitOrPullRequest = "commit-or-pull-request"
    /// The pull request's.
    case pullRequest = "pull-request"
  }

  /// What stands below the header.
  public enum Body: String, Sendable, CaseIterable {
    /// The messages of the commits: GitHub's default.
    case commits
    /// The pull request's description.
    case description
    /// Nothing.
    case blank
    /// What a template says, for the header too: GitLab, Gitea, Bitbucket Data Center.
    case template
  }

  /// Where the header comes from.
  public var title: Title?
  /// What stands below the header.
  public var body: Body?
  /// The text of the template, in the forge's own language.
  public var template: String?

  /// Tells the settings; by default nothing is known.
  public init(title: Title? = nil, body: Body? = nil, template: String? = nil) {
    self.title = title
    self.body = body
    self.template = template
  }

  /// These settings, with those of the other where nothing is known here.
  public func completed(by other: SquashSettings) -> SquashSettings {
    SquashSettings(
      title: title ?? other.title, body: body ?? other.body, template: template ?? other.template)
  }
}
