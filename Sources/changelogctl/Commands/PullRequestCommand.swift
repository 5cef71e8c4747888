import ArgumentParser
import ChangelogCore
import CommitParser
import GitHistory

/// Checks the message that will land when a pull request is merged.
struct PullRequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pr",
    abstract: "Check the message that will land when a pull request is merged.",
    discussion: """
      In a CI job it reads the pull request from the job's own event or variables, elsewhere from the options. The message \
      is put together as the forge will do it, of title, description, commits and the forge's settings; then it is \
      checked, and what it adds to the changelog is shown. Exits 1 when the message is refused.
      """)

  @OptionGroup(title: "The pull request") var request: PullRequestOptions

  @Flag(help: "Print a clean message to merge with, and nothing else.")
  var compose = false

  @Option(
    help: ArgumentHelp(
      "How to report: \(formatNames); by default text, in a GitHub workflow github.", valueName: "format"))
  var format: String?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write the report to this file instead.", valueName: "file"))
  var output: String?

  @Flag(help: "Refuse messages with warnings, too.")
  var strict = false

  @OptionGroup var options: PolicyOptions

  private static let formatNames = ReportFormat.all.map(\.name).joined(separator: ", ")

  func validate() throws {
    if let format, ReportFormat.named(format) == nil {
      throw ValidationError("there is no format \(format.inQuotes); expected one of \(Self.formatNames)")
    }
  }

  func run() throws {
    let repository = try Repository(at: options.repository)
    // What somebody typed has to be there; what a job tells may be missing.
    for revision in [request.base, request.head].compactMap(\.self) {
      _ = try repository.commit(named: revision)
    }
    var facts = try request.facts(in: .current)
    var judging = try options.policy(judging: facts, in: repository)
    var workspace = Workspace(repository, under: judging.policy)
    let forge = request.forge ?? workspace.policy.project.forge ?? facts.forge ?? workspace.forge
    facts.forge = forge
    facts.request.project = facts.request.project ?? workspace.project
    facts.request.url = facts.request.url ?? workspace.url(of: facts.request, on: forge)
    if request.fetch {
      let api = try ForgeAPI(forge: forge ?? .github, apiURL: request.apiURL, in: .current)
      facts = try request.refreshed(facts, by: api)
      // It may be to land elsewhere by now.
      judging = try options.policy(judging: facts, in: workspace.repository)
      workspace.policy = judging.policy
    }
    let branch = try PullRequestBranch(of: facts, in: workspace)
    if let path = judging.path, workspace.changes(path, on: branch) {
      StandardError.print(
        "changelogctl: note: the pull request changes \(path.inQuotes(upTo: .max)), and is judged by the base "
          + "branch's; --policy-from head judges it by its own\n")
    }
    let report = try workspace.report(on: branch)
    try print(report)
    let result = report.check.result
    if result.count(of: .error) > 0 || strict && result.count(of: .warning) > 0 { throw ExitCode(1) }
  }

  private func print(_ report: PullRequestReport) throws {
    var target = try OutputTarget(output)
    let reader = OutputReader.current
    let context = ReportContext(
      isColored: output == nil && reader.isColored, isStrict: strict, programVersion: programVersion)
    let format =
      ReportFormat.named(self.format ?? (output == nil && !compose ? reader.format : "text")) ?? .text
    let isMessageAlone = compose && self.format == nil
    try target.append(isMessageAlone ? report.composed + "\n" : format.report(on: report, context))
    try target.finish()
    if isMessageAlone, !report.check.result.verdicts[0].diagnostics.isEmpty {
      StandardError.print(ReportFormat.text.report(report.check.result, context))
    }
  }
}
