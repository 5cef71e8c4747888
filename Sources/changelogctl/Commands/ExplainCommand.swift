import ArgumentParser
import ChangelogCore
import GitHistory

/// Tells why the changelog says what it says.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell how a commit, a pull request or a release was read, and why it is listed or not.")

  /// How the explanation is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: ArgumentHelp("A commit, a pull request as '#12', or a version.", valueName: "what"))
  var what: String

  @Option(help: ArgumentHelp("How to write it.", valueName: "format"))
  var format = Format.text

  @OptionGroup var options: PolicyOptions

  func run() throws {
    let workspace = try Workspace(options)
    let style = ChangelogStyle.named(workspace.policy.changelog.style) ?? .default
    let policy = workspace.policy.styled(style)
    var facts = try workspace.facts(under: policy, namesPeople: true)
    let rulePaths = policy.rulePaths()
    let timeline = try workspace.timelines(
      of: .everything, under: [policy], knowing: facts, keepsTrees: !rulePaths.isEmpty)[0].timeline
    try workspace.addTouching(rulePaths, of: timeline.history, to: &facts)
    let relations = workspace.relations(of: timeline, under: policy, knowing: &facts)
    let resolved = ResolvedTimeline(timeline, under: policy, knowing: facts, relations)
    let model =
      style.dialect == nil
      ? resolved
      : timeline.model(
        for: style, under: policy, knowing: facts, links: nil, collation: RootCollation.compare)
    let tags = try workspace.repository.tags { policy.history.releaseVersion(of: $0) != nil }
    if case .pullRequest(let number)? = OverrideSubject(what) {
      let commits = resolved.commits(ofPullRequest: number)
      guard !commits.isEmpty else { throw NothingToExplain(what) }
      return try print(try commits.compactMap { try resolved.explanation(of: $0, as: model) })
    }
    if let tag = policy.history.tag(meantBy: what, among: tags) {
      guard let slice = try model.incompleteSlices(of: .release(tag: tag)).first else { return }
      let explanation = resolved.explanation(of: slice, as: model)
      return try StandardOutput.print(
        format == .json ? explanation.json + "\n" : Self.text(explanation.lines))
    }
    let commit = try workspace.repository.commit(named: what)
    guard let explanation = try resolved.explanation(of: commit, as: model) else {
      throw NothingToExplain(commit)
    }
    try print([explanation])
  }

  private func print(_ explanations: [Explanation]) throws {
    let text =
      format == .json
      ? "[\(explanations.map(\.json).joined(separator: ",\n"))]\n"
      : explanations.map { Self.text($0.lines) }.joined(separator: "\n")
    try StandardOutput.print(text)
  }

  private static func text(_ lines: [(word: String, text: String)]) -> String {
    lines.map { word, text in
      word + String(repeating: " ", count: max(1, 10 - word.count)) + VisibleText.showing(text) + "\n"
    }.joined()
  }
}

/// Nothing in the history is meant.
private struct NothingToExplain: Error, CustomStringConvertible {
  let description: String

  /// No commit came by a pull request.
  init(_ request: String) {
    description =
      "no commit on this branch came by pull request \(request.inQuotes), by the number in its message"
  }

  /// A commit is not on the branch.
  init(_ commit: CommitID) {
    description =
      "commit \(commit.abbreviated) is not on this branch; switch to one that has it, or use the commit that landed"
  }
}
