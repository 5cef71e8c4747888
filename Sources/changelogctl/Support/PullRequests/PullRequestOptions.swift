import ArgumentParser
import ChangelogCore
import CommitParser

/// What a user says of a pull request; it counts more than what a job or an event tells.
struct PullRequestOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Its title.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("Its description.", valueName: "text"))
  var description: String?

  @Option(help: ArgumentHelp("The file of its description.", valueName: "file"))
  var descriptionFile: String?

  @Option(help: ArgumentHelp("Its number.", valueName: "N"))
  var number: Int?

  @Option(
    help: ArgumentHelp(
      "The branch that it is to land on; by default that of the job, else the remote's main one.",
      valueName: "revision"))
  var base: String?

  @Option(
    help: ArgumentHelp(
      "The tip of its own branch; by default that of the job, else HEAD.", valueName: "revision"))
  var head: String?

  @Option(
    help: ArgumentHelp(
      "Who opened it, as 'Name <address>'; by default who wrote its first commit.", valueName: "person"))
  var author: String?

  @Flag(help: "It is a draft.")
  var draft = false

  @Option(
    help: ArgumentHelp(
      "Read it from the file of an event, as GITHUB_EVENT_PATH names one.", valueName: "file"))
  var event: String?

  @Option(
    help: ArgumentHelp("The forge that it is on: \(forgeNames).", valueName: "forge"),
    transform: { name in
      guard let forge = ForgeName(rawValue: name) else {
        throw ValidationError("there is no forge \(name.inQuotes); expected one of \(forgeNames)")
      }
      return forge
    })
  var forge: ForgeName?

  @Option(
    name: .customLong("policy-from"),
    help: ArgumentHelp(
      "Whose policy judges it: that of the base branch, by default in a CI job, or that of the work tree (head).",
      valueName: "base|head"))
  var policyFrom: PolicyOrigin?

  @Flag(help: "Ask the forge's API for its title, description and commits; needs a token in the environment.")
  var fetch = false

  @Option(
    name: .customLong("api-url"),
    help: ArgumentHelp(
      "The address of the API, where the forge's own is not the right one.", valueName: "url"))
  var apiURL: String?

  private static let forgeNames = ForgeName.allCases.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    guard description == nil || descriptionFile == nil else {
      throw ValidationError("give one of --description and --description-file")
    }
    guard number.map({ $0 > 0 }) ?? true else { throw ValidationError("--number is a positive number") }
    guard author.map({ Person(trailer: $0) != nil }) ?? true else {
      throw ValidationError("--author is written 'Name <address>'")
    }
    guard apiURL == nil || fetch else { throw ValidationError("--api-url needs --fetch") }
  }

  /// What is known of the pull request: by the options, over what the event or the job tells.
  func facts(in job: JobEnvironment) throws -> PullRequestFacts {
    let told = try told(by: job)
    var facts = told ?? PullRequestFacts(request: PullRequest(title: ""))
    facts.policyOrigin = policyFrom ?? (told != nil || job.isSet("CI") ? .base : .head)
    if let title { facts.request.title = title }
    if let description { facts.request.description = description }
    if let descriptionFile {
      facts.request.description = String(decoding: try job.file(descriptionFile), as: UTF8.self)
    }
    if let number { facts.request.number = number }
    if let author { facts.request.author = Person(trailer: author) }
    if draft { facts.request.isDraft = true }
    if let forge { facts.forge = forge }
    if let base {
      facts.baseRevisions = [base]
      facts.mergeBase = nil
      facts.request.baseBranch = facts.request.baseBranch ?? base
    }
    if let head {
      facts.headRevisions = [head]
      facts.request.headBranch =
        facts.request.headBranch ?? (head == "HEAD" || head.asObjectName != nil ? nil : head)
    }
    if facts.baseRevisions.isEmpty {
      facts.baseRevisions = ["origin/HEAD", "origin/main", "origin/master", "main", "master"]
    }
    if facts.headRevisions.isEmpty { facts.headRevisions = ["HEAD"] }
    return facts
  }

  /// The facts as the forge's API tells them now, but for what somebody typed.
  func refreshed(_ facts: PullRequestFacts, by api: ForgeAPI) throws -> PullRequestFacts {
    var fresh = try api.refreshed(facts)
    if title != nil { fresh.request.title = facts.request.title }
    if (description ?? descriptionFile) != nil { fresh.request.description = facts.request.description }
    if author != nil { fresh.request.author = facts.request.author }
    if draft { fresh.request.isDraft = true }
    if base != nil {
      fresh.baseRevisions = facts.baseRevisions
      fresh.mergeBase = nil
    }
    if head != nil { fresh.headRevisions = facts.headRevisions }
    if (base ?? head) != nil {
      // The forge's list is of its own ends.
      fresh.request.commits = nil
      fresh.request.commitCount = nil
    }
    return fresh
  }

  private func told(by job: JobEnvironment) throws -> PullRequestFacts? {
    if let event {
      return try GitHubEvent.facts(ofEvent: job.file(event), path: event, kind: nil, forge: forge)
    }
    // Who gives the title may be in a job that is about no pull request.
    return title == nil ? try PullRequestSources.facts(in: job) : try? PullRequestSources.facts(in: job)
  }
}
