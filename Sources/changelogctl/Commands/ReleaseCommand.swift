import ArgumentParser
import ChangelogCore
import GitHistory

/// Makes a release: files, commit and tag.
struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Update the changelog and the version files, commit them, and tag the commit.",
    discussion:
      "Nothing leaves this clone without --push. Whatever fails is put back; running it twice is safe.")

  /// How the plan is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Flag(help: "Show what would be done, and do nothing.")
  var dryRun = false

  @Flag(help: "Push the branch and the tag, both or none.")
  var push = false

  @Flag(help: "Make the commit on a branch of its own, for a pull request, and no tag.")
  var pullRequest = false

  @Flag(help: "Tag the commit of a release that has landed, such as by a pull request.")
  var tagMerged = false

  @Option(
    help: ArgumentHelp(
      "Write the release's part of the changelog to this file; - for standard output.", valueName: "file"))
  var notes: String?

  @Option(help: ArgumentHelp("How to write the plan.", valueName: "format"))
  var format = Format.text

  @Option(help: ArgumentHelp("Only this component of the policy.", valueName: "name"))
  var component: String?

  @OptionGroup var wish: VersionOptions
  @OptionGroup var options: PolicyOptions

  func validate() throws {
    guard !(pullRequest && tagMerged) else {
      throw ValidationError("give one of --pull-request and --tag-merged")
    }
    guard !tagMerged || wish.isEmpty else {
      throw ValidationError("--tag-merged takes the version of the commit; it goes with no other")
    }
  }

  func run() throws {
    let workspace = try Workspace(options)
    let style = ChangelogStyle.named(workspace.policy.changelog.style) ?? .default
    let policy = workspace.policy.styled(style)
    let part = try component.map { ChangelogPart(of: try policy.component(named: $0), under: policy) }
    var request = ReleaseRequest(part: part ?? ChangelogPart(under: policy), policy: policy, style: style)
    request.kind = pullRequest ? .pullRequest : tagMerged ? .merged : .here
    request.version = try wish.request(in: request.part.policy.versions.rules.scheme)
    request.isPushed = push
    // Held to the end of the run, and gone with the process, however that ends.
    let lock = dryRun ? nil : try FileLock(workspace.repository.commonFolder + "changelogctl-release.lock")
    defer { _ = lock }
    guard let release = try workspace.prepare(request) else { return try finish(request, in: workspace) }
    if let notes { try write(release.plan.notes, to: notes) }
    guard !dryRun else {
      return try StandardOutput.print(format == .json ? release.plan.json + "\n" : release.plan.text)
    }
    let commit = try workspace.make(release)
    try report(release.plan, commit)
  }

  private func write(_ text: String, to path: String) throws {
    var target = try OutputTarget(path == "-" ? nil : path)
    try target.append(text)
    try target.finish()
  }

  /// Says what was done.
  private func report(_ plan: ReleasePlan, _ commit: CommitID) throws {
    guard format == .text else { return try StandardOutput.print(plan.json + "\n") }
    let name = plan.component.map { "\($0) " } ?? ""
    let place = plan.remote.map { ", pushed to \($0)" } ?? ""
    let done =
      switch plan.target {
      case .pullRequest(let branch, let title):
        "prepared \(name)\(plan.version) on branch \(branch)\(place)\n\n\(title)\n\n\(plan.notes)"
      case .newCommit, .commit:
        "released \(name)\(plan.version): commit \(commit.abbreviated), tag \(plan.tag)\(place)\n"
      }
    try StandardOutput.print(
      done.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.showing($0) }.joined(
        separator: "\n"))
  }

  /// There is nothing to release; what was released before may still have to be pushed.
  private func finish(_ request: ReleaseRequest, in workspace: borrowing Workspace) throws {
    let last = try workspace.repository.tags { request.part.policy.history.version(in: $0) != nil }
    let head = try workspace.repository.head()
    let here = last.filter { $0.commit == head }.map(\.name)
    guard push, !dryRun, let tag = here.last, try workspace.pushAgain(tag) else {
      return StandardError.print("changelogctl: there is nothing to release\n")
    }
    try StandardOutput.print("pushed \(VisibleText.showing(tag))\n")
  }
}
