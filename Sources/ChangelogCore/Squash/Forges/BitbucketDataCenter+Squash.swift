extension BitbucketDataCenter {
  /// - Source: Atlassian's page about merge strategies and commit message templates, the defaults that its API states,
  ///   and what it wrote for public repositories.
  static func prediction(for request: PullRequest, under settings: SquashSettings) -> Prediction {
    let isTemplate = settings.template != nil
    var message = isTemplate ? message(of: request, by: settings.template ?? "") : standard(for: request)
    message.trimEnd()
    let described = message
    let squash = SquashedCommits(of: request)
    if !squash.all.isEmpty {
      message.append(paragraph: LandedMessage("Squashed commit of the following:"))
      for commit in squash.all.reversed() {
        message.append(paragraph: LandedMessage(commit.heading(in: request)))
        message.append(paragraph: LandedMessage(indented: commit))
      }
    }
    let names = MessageTemplate(dataCenter: settings.template ?? "").names
    let doubts = [
      request.number == nil ? "the number is not known yet; the first line has it" : nil,
      !isTemplate && !request.isPlaced ? "the line 'Merge in … from … to …' comes below the first one" : nil,
      names.contains("approvers") ? "what '${approvers}' stands for is not known before the merge" : nil,
      squash.all.isEmpty ? nil : "each commit of the list has a line with its date too",
      request.commits == nil ? "the commits are not known; they are listed at the end" : nil,
    ]
    return Prediction(
      Prediction.Outcome(
        message, isTemplate ? .probable : .assumed,
        if: squash.all.isEmpty ? nil : "Bitbucket lists the squashed commits"),
      others: squash.all.isEmpty
        ? [] : [Prediction.Outcome(described, .possible, if: "Bitbucket is set to list no commits")],
      doubts: [Prediction.editable] + doubts.compactMap(\.self))
  }

  /// What it writes where nobody set a template.
  private static func standard(for request: PullRequest) -> LandedMessage {
    message(
      of: request,
      by: (request.number == nil ? "${title}" : "Pull request #${id}: ${title}")
        + (request.isPlaced
          ? "\nMerge in ${toProjectKey}/${toRepoSlug} from ${crossRepoPullRequestRepo}${fromRefName} to ${toRefName}"
          : ""))
  }

  /// The message by a template, whose first line is that of the header.
  private static func message(of request: PullRequest, by template: String) -> LandedMessage {
    let lines = template.withLineFeeds.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = lines.map {
      MessageTemplate(dataCenter: String($0.drop(while: \.isWhitespace))).filled(request.value)
    }
    var message = parts[0]
    if parts.count > 1 { message.append(paragraph: parts[1]) }
    return message
  }
}

extension MessageTemplate {
  fileprivate init(dataCenter template: String) {
    self.init(
      template, opening: "${",
      names: [
        "title", "id", "description", "approvers", "fromRefName", "toRefName", "fromProjectKey",
        "toProjectKey",
        "fromRepoSlug", "toRepoSlug", "crossRepoPullRequestRepo", "crossRepoProjectRepo",
      ])
  }
}

extension PullRequest {
  /// Whether it is known where it comes from and where it goes.
  fileprivate var isPlaced: Bool { project?.contains("/") == true && headBranch != nil && baseBranch != nil }

  /// What a variable of Bitbucket's templates says.
  fileprivate func value(of name: String) -> LandedMessage {
    let base = project?.split(separator: "/") ?? []
    let head = (headProject ?? project)?.split(separator: "/") ?? []
    return switch name {
    case "title": LandedMessage(title, from: .title)
    case "id": LandedMessage(number.map(String.init) ?? "")
    case "description": LandedMessage(wholeDescription: description)
    case "fromRefName": LandedMessage(headBranch ?? "")
    case "toRefName": LandedMessage(baseBranch ?? "")
    case "fromProjectKey": LandedMessage(head.dropLast().last ?? "")
    case "toProjectKey": LandedMessage(base.dropLast().last ?? "")
    case "fromRepoSlug": LandedMessage(head.last ?? "")
    case "toRepoSlug": LandedMessage(base.last ?? "")
    case "crossRepoPullRequestRepo", "crossRepoProjectRepo":
      LandedMessage(head == base ? "" : head.joined(separator: "/") + ":")
    default: LandedMessage()
    }
  }
}

extension SquashedCommits.Commit {
  /// What `git merge --squash` writes above a commit's message, but for the date.
  fileprivate func heading(in request: PullRequest) -> String {
    let commit = request.commits?[index]
    let id = commit?.id.map { "commit \($0)\n" } ?? ""
    return id + (commit.map { "Author: \($0.author.name) <\($0.author.email)>" } ?? "")
  }
}

extension LandedMessage {
  /// A commit's message four columns in.
  fileprivate init(indented commit: SquashedCommits.Commit) {
    for (number, line) in commit.message.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if number > 0 { append("\n") }
      append("    " + line, from: commit.source(ofLine: number))
    }
  }
}
