import ChangelogCore
import GitHistory

/// A pull request with the commits that the clone has of it.
struct PullRequestBranch {
  /// What is known, with the commits.
  private(set) var facts: PullRequestFacts
  /// The tip of the base branch; nil when the clone does not have it.
  let base: CommitID?
  /// The tip of the pull request's branch; nil when the clone does not have it.
  let head: CommitID?
  /// The commit of the base that the branch saw last.
  private(set) var forkPoint: CommitID?

  /// Looks for the commits, unless they are known or the message is written already.
  ///
  /// - Throws: ``MissingCommits`` where the message cannot be told without them.
  init(of facts: PullRequestFacts, in workspace: borrowing Workspace) throws {
    self.facts = facts
    if facts.request.headBranch == nil, facts.headRevisions.first == "HEAD" {
      self.facts.request.headBranch = workspace.repository.currentBranch
    }
    base = try workspace.repository.first(of: [facts.mergeBase].compactMap(\.self) + facts.baseRevisions)
    head = try workspace.repository.first(of: facts.headRevisions)
    forkPoint = nil
    var isComplete = facts.request.commits != nil
    if let base, let head {
      var progress = Progress("reading commits")
      let branch = try workspace.repository.branch(from: base, to: head) { progress.show($0) }
      progress.clear()
      workspace.warn(about: branch.repaired)
      if branch.isComplete {
        forkPoint = branch.forkPoint
        if !isComplete { self.facts.request.commits = branch.commits }
        isComplete = true
      }
    }
    try takeTitleOfCommit()
    try takeTemplate(from: workspace)
    guard !isComplete, facts.written == nil else { return }
    let settings = self.facts.request.settings.completed(by: workspace.policy.squash.settings)
    let missing = MissingCommits(facts, hasBase: base != nil, hasHead: head != nil)
    guard !settings.needsCommits(on: facts.forge ?? .github) else { throw missing }
    StandardError.print("changelogctl: warning: \(missing); co-authors and commits are not looked at\n")
  }

  /// Takes the template that Gitea finds in the repository, unless the policy has one.
  private mutating func takeTemplate(from workspace: borrowing Workspace) throws {
    guard facts.forge == .gitea, let base, workspace.policy.squash.settings.template == nil,
      let template = try GiteaTemplate.text(in: workspace.repository, at: base)
    else { return }
    facts.request.settings.body = .template
    facts.request.settings.template = template
  }

  /// Gives a pull request that has no title yet the one that forges propose: that of its only commit.
  private mutating func takeTitleOfCommit() throws {
    guard facts.request.title.isEmpty, facts.written == nil else { return }
    let own = (facts.request.commits ?? []).filter { !$0.isMerge }
    guard own.count == 1 else {
      throw SystemError(
        "nothing tells the title of the pull request",
        because: "give --title, or --event with the file of an event, or run in a CI job that tells it")
    }
    facts.request.title = String(own[0].message.prefix { !$0.isNewline })
  }
}

extension Repository {
  /// The commit of the first revision that the clone has; nil when it has none.
  func first(of revisions: [String]) throws -> CommitID? {
    for revision in revisions {
      do throws(GitError) {
        let id = try commit(named: revision)
        return try commits(only: id).commits.first?.commit.id
      } catch {
        guard error.kind == .unknownRevision || error.kind == .missing else { throw error }
      }
    }
    return nil
  }
}

/// The clone lacks the commits of a pull request.
struct MissingCommits: Error, CustomStringConvertible {
  let description: String

  init(_ facts: PullRequestFacts, hasBase: Bool, hasHead: Bool) {
    let lacking =
      switch (hasBase, hasHead) {
      case (true, true): "the clone lacks commits between the base branch and the pull request"
      case (false, true):
        "the clone lacks the base branch \((facts.baseRevisions.first ?? facts.mergeBase ?? "").inQuotes)"
      case (true, false):
        "the clone lacks the pull request's commit \((facts.headRevisions.first ?? "").inQuotes)"
      case (false, false): "the clone lacks the base branch and the commits of the pull request"
      }
    if hasBase, !hasHead, facts.headRevisions == ["HEAD"] {
      description = "\(lacking); run 'git fsck' to see what is damaged"
    } else if let command = facts.fetchCommand ?? (hasBase ? "git fetch --unshallow origin" : nil) {
      description = "\(lacking); run '\(command)' (in CI: fetch-depth: 0)"
    } else {
      let names = facts.baseRevisions.map(\.inQuotes).joined(separator: ", ")
      description = "the base branch is not known, for the clone has none of \(names); give it with --base"
    }
  }

  /// The clone lacks the base branch, whose policy is to judge the pull request.
  init(policyOf facts: PullRequestFacts) {
    let lack = MissingCommits(facts, hasBase: false, hasHead: true)
    description = "\(lack), for its policy judges the pull request, or give --policy-from head"
  }
}

extension SquashSettings {
  /// Whether the message cannot be told without the commits.
  fileprivate func needsCommits(on forge: ForgeName) -> Bool {
    switch forge {
    case .azure: false
    case .gitlab: template?.contains("commit") ?? false
    case .gitea: body == .commits
    case .bitbucketDataCenter: true
    case .github, .bitbucket, .none: title != .pullRequest || body == nil || body == .commits
    }
  }
}
