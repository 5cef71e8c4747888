import ArgumentParser
import ChangelogCore
import CommitParser
import GitHistory

/// Checks messages.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check the messages of commits.",
    discussion: """
      Checks HEAD, or what is named. Of a range 'A..B' or 'A...B' it is what B has and A lacks, oldest first. \
      Exits 1 when a message is refused.
      """)

  @Argument(help: ArgumentHelp("A commit, or a range of commits.", valueName: "A..B"))
  var revision: String?

  @Flag(help: "Check the commits of HEAD that no branch of a remote has.")
  var unpushed = false

  @Flag(help: "Check the text on the standard input.")
  var stdin = false

  @Option(help: ArgumentHelp("Check the file of a message, as a commit-msg hook gets it.", valueName: "file"))
  var messageFile: String?

  @Flag(help: "Mend the form of the message file first, where that is safe.")
  var fix = false

  @Flag(help: "Refuse messages with warnings, too.")
  var strict = false

  @Flag(help: "Accept a range without commits.")
  var allowEmpty = false

  @Option(
    help: ArgumentHelp(
      "How to report: \(formatNames); by default text, in a GitHub workflow github.", valueName: "format"))
  var format: String?

  @OptionGroup var options: PolicyOptions

  private static let formatNames = ReportFormat.all.map(\.name).joined(separator: ", ")

  func validate() throws {
    guard [revision != nil, unpushed, stdin, messageFile != nil].count(where: \.self) < 2 else {
      throw ValidationError("give one of a revision, --unpushed, --stdin and --message-file")
    }
    guard !fix || messageFile != nil else { throw ValidationError("--fix needs --message-file") }
    if let format, ReportFormat.named(format) == nil {
      throw ValidationError("there is no format \(format.inQuotes); expected one of \(Self.formatNames)")
    }
  }

  func run() throws {
    let result: LintResult
    var isLenient = false
    if let messageFile {
      (result, isLenient) = try lintFile(messageFile)
    } else {
      result = stdin ? try lintInput() : try lintCommits()
    }
    let reader = OutputReader.current
    let context = ReportContext(
      isColored: reader.isColored, isStrict: strict, programVersion: programVersion)
    let report = ReportFormat.named(format ?? reader.format) ?? .text
    try StandardOutput.print(report.report(result, context))
    guard isLenient || result.count(of: .error) == 0 && (!strict || result.count(of: .warning) == 0) else {
      throw ExitCode(1)
    }
  }

  private func lintFile(_ path: String) throws -> (LintResult, isLenient: Bool) {
    let surroundings = try options.surroundings()
    let policy = try options.load(inWorkTree: surroundings.workFolder).policy
    var message = try TypedMessage(path, in: surroundings)
    let linter = Linter(policy)
    if fix {
      let mendings = message.file.fix {
        linter.verdict(on: Candidate($0, stage: .typed), from: .file(path)).diagnostics
      }
      if !mendings.isEmpty {
        try message.write()
        try StandardOutput.print(mendings.map(\.shown).joined())
      }
    }
    // Git itself refuses an empty message, or was told to take it.
    guard !message.file.isEmpty else { return (LintResult([]), false) }
    let verdict = linter.verdict(
      on: Candidate(message.file.message, stage: .typed), from: .file(path)
    ).counted(in: message.file.lineNumbers)
    let result = LintResult([verdict])
    guard verdict.count(of: .error) > 0, let branch = try lenientBranch(policy.lint) else {
      return (result, false)
    }
    StandardError.print(
      "changelogctl: branch \(branch.inQuotes) lands by a squash, so errors are warnings here\n")
    return (result.lenient, true)
  }

  /// The current branch, if the policy says that the hook is to warn only there.
  private func lenientBranch(_ policy: LintPolicy) throws -> String? {
    guard let strict = policy.hookBranches, let branch = try Repository(at: options.repository).currentBranch,
      !strict.contains(where: { Glob($0).matches(branch) })
    else { return nil }
    return branch
  }

  private func lintInput() throws -> LintResult {
    let linter = Linter(try options.load().policy)
    let text = String(decoding: try FileReader.standardInput(limit: TypedMessage.limit), as: UTF8.self)
    return LintResult([linter.verdict(on: Candidate(CommitMessage(text)), from: .standardInput)])
  }

  private func lintCommits() throws -> LintResult {
    let workspace = try Workspace(options)
    let source = unpushed ? LintSource.unpushed : LintSource(revision ?? "HEAD")
    var progress = Progress("reading commits")
    let (range, name) = try source.commits(in: workspace.repository) { progress.show($0) }
    progress.clear()
    workspace.warn(about: range.repaired)
    if range.commits.isEmpty {
      guard allowEmpty else {
        throw SystemError("there are no commits in \(name)", because: "pass --allow-empty if that is right")
      }
      StandardError.print("changelogctl: there are no commits in \(name)\n")
    }
    let linter = Linter(workspace.policy)
    return LintResult(
      range.commits.map { commit, parentCount in
        linter.verdict(
          on: Candidate(CommitMessage(commit.message), author: commit.author, parentCount: parentCount),
          from: .commit(commit.id))
      })
  }
}
