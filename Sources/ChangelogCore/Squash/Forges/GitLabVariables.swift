/// What the variables of GitLab's templates say about a merge request.
struct GitLabVariables {
  /// The variables that a template may use.
  static let names: Set<String> = [
    "all_commits", "approved_by", "co_authored_by", "description", "first_commit", "first_multiline_commit",
    "first_multiline_commit_description", "issues", "local_reference", "merge_request_author", "merged_by",
    "reference", "reviewed_by", "source_branch", "source_project_id", "target_branch", "title", "url",
  ]

  private let request: PullRequest
  private let author: Person?
  /// The commits, merges included, newest first.
  private let newestFirst: [SquashedCommits.Commit]

  init(_ request: PullRequest) {
    let squash = SquashedCommits(of: request)
    self.request = request
    author = squash.author
    newestFirst = squash.all.reversed()
  }

  /// What a variable says; nothing where that cannot be known before the merge.
  func value(of name: String) -> LandedMessage {
    switch name {
    case "title": LandedMessage(request.title, from: .title)
    case "description": LandedMessage(wholeDescription: request.description)
    case "source_branch": LandedMessage(request.headBranch ?? "")
    case "target_branch": LandedMessage(request.baseBranch ?? "")
    case "local_reference": LandedMessage(request.number.map { "!\($0)" } ?? "")
    case "reference": LandedMessage(request.number.map { "\(request.project ?? "")!\($0)" } ?? "")
    case "url": LandedMessage(request.url ?? "")
    case "merge_request_author": LandedMessage(request.author.map { "\($0.name) <\($0.email)>" } ?? "")
    case "issues": LandedMessage(issues)
    case "co_authored_by": LandedMessage(coAuthors)
    case "first_commit": newestFirst.last.map(LandedMessage.init(messageOf:)) ?? LandedMessage()
    case "first_multiline_commit":
      multiline.map(LandedMessage.init(messageOf:)) ?? LandedMessage(request.title, from: .title)
    case "first_multiline_commit_description": multiline.map(LandedMessage.init(bodyOf:)) ?? LandedMessage()
    case "all_commits": allCommits
    default: LandedMessage()
    }
  }

  /// What may come out differently where a variable stands; nil where its value is known.
  func doubt(about name: String) -> String? {
    let isKnown =
      switch name {
      case "title": true
      case "description": request.description != nil
      case "source_branch": request.headBranch != nil
      case "target_branch": request.baseBranch != nil
      case "local_reference": request.number != nil
      case "reference": request.number != nil && request.project != nil
      case "url": request.url != nil
      case "first_commit", "first_multiline_commit", "first_multiline_commit_description", "all_commits":
        request.commits != nil
      case "issues": request.description?.isEmpty ?? false
      default: false
      }
    return switch name {
    case _ where isKnown: nil
    case "issues" where request.description != nil: "GitLab decides which issues '%{issues}' names"
    case "co_authored_by", "merge_request_author":
      "people are accounts: names and addresses in '%{\(name)}' can read differently"
    default: "what '%{\(name)}' stands for is not known before the merge"
    }
  }

  /// The commits that GitLab looks at.
  private var recent: ArraySlice<SquashedCommits.Commit> { newestFirst.prefix(100) }

  /// The oldest commit that has more than a short first line.
  private var multiline: SquashedCommits.Commit? {
    recent.last { !$0.isMerge && ($0.message.contains("\n") || $0.firstLine.count >= Self.longTitle) }
  }

  private var allCommits: LandedMessage {
    var list = LandedMessage()
    for commit in recent where !commit.isMerge {
      guard commit.message.utf8.count > Self.largestMessage else {
        list.append(paragraph: LandedMessage(bulletsOf: [commit]))
        continue
      }
      list.append(paragraph: LandedMessage("* " + commit.gitLabTitle, from: commit.source(ofLine: 0)))
      list.append(paragraph: LandedMessage("-- Skipped commit body exceeding 100KiB in size."))
    }
    return list
  }

  private var issues: String {
    let names = request.closedIssues
    guard let last = names.last else { return "" }
    let others = names.dropLast()
    let list =
      others.isEmpty ? last : others.joined(separator: ", ") + (others.count > 1 ? "," : "") + " and " + last
    return "Closes " + list
  }

  private var coAuthors: String {
    // An address is named once, with the name that it had in the oldest commit.
    var names: [String: String] = [:]
    var addresses: [String] = []
    for commit in recent {
      guard let author = request.commits?[commit.index].author else { continue }
      if names.updateValue(author.name, forKey: author.email) == nil { addresses.append(author.email) }
    }
    return addresses.filter { $0 != author?.email }
      .map { "Co-authored-by: \(names[$0] ?? "") <\($0)>" }.joined(separator: "\n")
  }

  /// The length of a first line from which on GitLab cuts it and takes it for a body too, in characters.
  fileprivate static let longTitle = 100
  /// The size from which on a message is left out, in bytes.
  private static let largestMessage = 100 * 1024
}

extension SquashedCommits.Commit {
  /// The first line as GitLab shows it: cut at a blank.
  fileprivate var gitLabTitle: Substring {
    guard firstLine.count >= GitLabVariables.longTitle else { return firstLine }
    let start = firstLine.prefix(79)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start.dropLast()) + "..."
  }
}
