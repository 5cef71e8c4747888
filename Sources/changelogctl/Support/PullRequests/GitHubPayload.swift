import ChangelogCore

/// The parts of an event's file that are read; the API answers with the same objects.
///
/// Each may be missing: a wrong kind of value is an error, an absent one is unknown.
struct GitHubPayload: Decodable {
  let number: PayloadNumber?
  let pullRequest: PullRequest?
  let mergeGroup: MergeGroup?
  let repository: Repository?
  let ref, before, after: PayloadText?
  let headCommit: Commit?

  enum CodingKeys: String, CodingKey {
    case number, repository, ref, before, after
    case pullRequest = "pull_request"
    case mergeGroup = "merge_group"
    case headCommit = "head_commit"
  }

  /// A pull request.
  struct PullRequest: Decodable {
    let number: PayloadNumber?
    let title, body, htmlURL: PayloadText?
    let draft, merged: PayloadFlag?
    let user: User?
    let labels: [Label]?
    let commits: PayloadNumber?
    let base, head: Branch?

    enum CodingKeys: String, CodingKey {
      case number, title, body, draft, merged, user, labels, commits, base, head
      case htmlURL = "html_url"
    }
  }

  /// An end of a pull request; the repository is null when a fork was deleted.
  struct Branch: Decodable {
    let ref, sha: PayloadText?
    let repository: Repository?

    enum CodingKeys: String, CodingKey {
      case ref, sha
      case repository = "repo"
    }
  }

  /// An account.
  struct User: Decodable {
    let id: PayloadNumber?
    let login: PayloadText?
  }

  /// A label.
  struct Label: Decodable {
    let name: PayloadText?
  }

  /// What a merge queue tests.
  struct MergeGroup: Decodable {
    let baseRef, baseSHA, headRef, headSHA: PayloadText?
    let headCommit: Commit?

    enum CodingKeys: String, CodingKey {
      case baseRef = "base_ref"
      case baseSHA = "base_sha"
      case headRef = "head_ref"
      case headSHA = "head_sha"
      case headCommit = "head_commit"
    }
  }

  /// A commit.
  struct Commit: Decodable {
    let message: PayloadText?
  }
}

extension GitHubPayload {
  /// A repository and its settings.
  struct Repository: Decodable {
    let fullName: PayloadText?
    let squashTitle, squashMessage: PayloadText?
    let usesTitle: PayloadFlag?
    /// What only Gitea and Forgejo have.
    let mergeStyle: PayloadText?
    let allowsSquash, allowsMerge, allowsRebase: PayloadFlag?

    enum CodingKeys: String, CodingKey {
      case fullName = "full_name"
      case squashTitle = "squash_merge_commit_title"
      case squashMessage = "squash_merge_commit_message"
      case usesTitle = "use_squash_pr_title_as_default"
      case mergeStyle = "default_merge_style"
      case allowsSquash = "allow_squash_merge"
      case allowsMerge = "allow_merge_commit"
      case allowsRebase = "allow_rebase_merge"
    }

    /// What it is set to write; the older flag counts where the newer setting is missing.
    var settings: SquashSettings {
      let title: SquashSettings.Title? =
        switch squashTitle?.value {
        case "PR_TITLE": .pullRequest
        case "COMMIT_OR_PR_TITLE": .commitOrPullRequest
        case nil: usesTitle.map { $0.value ? .pullRequest : .commitOrPullRequest }
        case .some: nil
        }
      let body: SquashSettings.Body? =
        switch squashMessage?.value {
        case "PR_BODY": .description
        case "COMMIT_MESSAGES": .commits
        case "BLANK": .blank
        case .some, nil: nil
        }
      return SquashSettings(title: title, body: body)
    }

    /// How pull requests may land.
    var methods: LandingMethods {
      LandingMethods(
        allowsSquash: allowsSquash?.value, allowsMerge: allowsMerge?.value, allowsRebase: allowsRebase?.value)
    }
  }

  /// Whose event it is.
  var forge: ForgeName {
    let repository = pullRequest?.base?.repository ?? repository
    return repository?.mergeStyle == nil ? .github : .gitea
  }
}

extension GitHubPayload.PullRequest {
  /// What is remembered of it.
  var card: PullRequestCard {
    PullRequestCard(
      login: user?.login?.value, labels: labels?.compactMap(\.name?.value) ?? [],
      isMerged: merged?.value == true)
  }
}

extension GitHubPayload.User {
  /// The account as the author of commits, where it is a program's.
  ///
  /// A person's commits hold another name than the login, mostly another address too.
  var bot: Person? {
    guard let login = login?.value, login.hasSuffix("[bot]"), let id = id?.value else { return nil }
    return Person(name: login, email: "\(id)+\(login)@users.noreply.github.com")
  }
}
