import ChangelogCore

/// The file of an event, as workflows of GitHub, Gitea and Forgejo get it.
/// - Source: GitHub's documentation of webhook events and payloads.
enum GitHubEvent {
  /// The events that tell about a pull request.
  static let kinds = ["pull_request", "pull_request_target", "merge_group", "push"]

  /// What the event tells that started the job.
  static func facts(in job: JobEnvironment, forge: ForgeName) throws -> PullRequestFacts {
    guard let path = job.value(of: "GITHUB_EVENT_PATH") else {
      throw SystemError("cannot read the event of the workflow", because: "GITHUB_EVENT_PATH is not set")
    }
    return try facts(
      ofEvent: job.file(path), path: path, kind: job.value(of: "GITHUB_EVENT_NAME"), forge: forge)
  }

  /// What an event tells.
  ///
  /// - Parameters:
  ///   - path: The path of the file, for errors.
  ///   - kind: The name of the event, for errors: what it is shows in its keys.
  ///   - forge: Whose event it is; nil to go by what only Gitea writes.
  static func facts(
    ofEvent bytes: [UInt8], path: String, kind: String?, forge: ForgeName? = nil
  ) throws -> PullRequestFacts {
    let attempt = "cannot read \(path.inQuotes(upTo: .max))"
    let payload = try PayloadReader.value(GitHubPayload.self, of: bytes, attempt)
    let forge = forge ?? payload.forge
    if let request = payload.pullRequest {
      return facts(about: request, numbered: payload.number?.value, forge: forge)
    } else if let group = payload.mergeGroup {
      return try facts(about: group, of: payload.repository, forge: forge, attempt)
    } else if let commit = payload.headCommit, let message = commit.message?.value {
      return facts(aboutPush: payload, message, forge: forge)
    } else {
      let event = kind.map { "the event \($0.inQuotes)" } ?? "the event"
      throw SystemError(
        attempt,
        because: "\(event) tells of no pull request; expected one of \(kinds.joined(separator: ", "))")
    }
  }

  /// A pull request before it lands.
  static func facts(about payload: GitHubPayload.PullRequest, numbered number: Int?, forge: ForgeName)
    -> PullRequestFacts
  {
    let base = payload.base?.repository
    let project = base?.fullName?.value
    let headProject = payload.head?.repository?.fullName?.value
    let number = (payload.number?.value ?? number).flatMap { $0 > 0 ? $0 : nil }
    let request = PullRequest(
      title: payload.title?.value ?? "", description: payload.body?.value ?? "", number: number,
      author: payload.user?.bot, commitCount: payload.commits?.value, baseBranch: payload.base?.ref?.value,
      headBranch: payload.head?.ref?.value, isDraft: payload.draft?.value ?? false,
      labels: payload.labels?.compactMap { $0.name?.value } ?? [], project: project,
      headProject: headProject == project ? nil : headProject, url: payload.htmlURL?.value,
      settings: base?.settings ?? SquashSettings())
    return PullRequestFacts(
      request: request, forge: forge,
      refs: PullRequestRefs(
        baseBranch: request.baseBranch, baseID: payload.base?.sha?.value,
        headRef: number.map { "refs/pull/\($0)/head" }, headID: payload.head?.sha?.value))
  }

  /// A pull request in a merge queue, whose message is written.
  private static func facts(
    about group: GitHubPayload.MergeGroup, of repository: GitHubPayload.Repository?, forge: ForgeName,
    _ attempt: String
  ) throws -> PullRequestFacts {
    guard let message = group.headCommit?.message?.value else {
      throw SystemError(attempt, because: "merge_group.head_commit.message is missing")
    }
    let request = PullRequest(
      title: "", number: group.headRef.flatMap { number(ofQueueBranch: $0.value) },
      baseBranch: group.baseRef?.value.withoutBranchPrefix, project: repository?.fullName?.value,
      settings: repository?.settings ?? SquashSettings())
    return landed(request, message, on: forge, base: group.baseSHA?.value, head: group.headSHA?.value)
  }

  /// What was pushed, whose last message is the one that landed.
  private static func facts(aboutPush payload: GitHubPayload, _ message: String, forge: ForgeName)
    -> PullRequestFacts
  {
    let request = PullRequest(
      title: "", baseBranch: payload.ref?.value.withoutBranchPrefix,
      project: payload.repository?.fullName?.value,
      settings: payload.repository?.settings ?? SquashSettings())
    return landed(request, message, on: forge, base: payload.before?.value, head: payload.after?.value)
  }

  private static func landed(
    _ request: PullRequest, _ message: String, on forge: ForgeName, base: String?, head: String?
  )
    -> PullRequestFacts
  {
    let ids = [base, head].map { $0?.asObjectName }
    let fetched = ids.compactMap(\.self)
    return PullRequestFacts(
      request: request, forge: forge, baseRevisions: ids[0].map { [$0] } ?? [],
      headRevisions: ids[1].map { [$0] } ?? ["HEAD"],
      fetchCommand: fetched.isEmpty ? nil : "git fetch --no-tags origin " + fetched.joined(separator: " "),
      written: message)
  }

  /// The 12 of `refs/heads/gh-readonly-queue/main/pr-12-0123abc`; the branch in between may have slashes.
  static func number(ofQueueBranch ref: String) -> Int? {
    guard ref.withoutBranchPrefix.hasPrefix("gh-readonly-queue/"), let last = ref.split(separator: "/").last,
      last.hasPrefix("pr-")
    else { return nil }
    return Int(last.dropFirst(3).prefix { $0.isASCII && $0.isNumber })
  }
}
