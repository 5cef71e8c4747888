import ArgumentParser
import ChangelogCore
import CommitParser
import GitHistory

/// Mends an entry of the changelog after its commit has landed.
struct OverrideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "override",
    abstract: "Say what a commit that has landed is to be listed as.",
    discussion: """
      The history stays as it is: what is said goes into the policy's file of overrides, or into a note of git. Messages \
      are checked by the rules first.
      """)

  @Argument(help: ArgumentHelp("A commit, or a pull request as '#12'.", valueName: "what"))
  var what: String

  @Option(
    help: ArgumentHelp("A message to be read in place of the commit's own; several make several entries."))
  var replace: [String] = []

  @Option(help: ArgumentHelp("A message to be read besides.", valueName: "message"))
  var add: [String] = []

  @Option(
    help: ArgumentHelp("Leave the commit out; the reason is for whoever asks explain.", valueName: "reason"))
  var hide: String?

  @Option(help: ArgumentHelp("A remark below the entry.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("What the commit breaks.", valueName: "text"))
  var breaking: String?

  @Flag(help: "Write a note of git in refs/notes/changelog instead of the file.")
  var inNote = false

  @OptionGroup var options: PolicyOptions

  func validate() throws {
    guard !replace.isEmpty || !add.isEmpty || hide != nil || note != nil || breaking != nil else {
      throw ValidationError("give one of --replace, --add, --hide, --note and --breaking")
    }
    guard replace.isEmpty || hide == nil else { throw ValidationError("give one of --replace and --hide") }
  }

  func run() throws {
    let workspace = try Workspace(options)
    let result = LintResult(
      (replace + add).map { text in
        Linter(workspace.policy).verdict(
          on: Candidate(CommitMessage(text), stage: .typed), from: .standardInput)
      })
    guard result.count(of: .error) == 0 else {
      let context = ReportContext(isColored: OutputReader.current.isColored)
      try StandardOutput.print(ReportFormat.text.report(result, context))
      throw ExitCode(1)
    }
    if case .pullRequest? = OverrideSubject(what), inNote {
      throw ValidationError("a note belongs to a commit; give one, or leave out --in-note")
    }
    let subject: OverrideSubject
    if case .pullRequest(let number)? = OverrideSubject(what) {
      subject = .pullRequest(number)
    } else {
      subject = .commit(try workspace.repository.commit(named: what).description)
    }
    if inNote {
      try writeNote(in: workspace, of: subject)
    } else {
      try OverridesFile.set(
        parts, of: subject, under: workspace.policy, in: workspace.repository.workFolder)
    }
  }

  private func writeNote(in workspace: borrowing Workspace, of subject: OverrideSubject) throws {
    guard case .commit(let digits) = subject, let commit = CommitID(hex: digits) else { return }
    let notes = try workspace.repository.notes(Workspace.notes, limit: OverridesFile.limit)
    let old = try notes[commit].map { text in
      try workspace.override(inNote: text, of: commit, types: workspace.policy.types)
    }
    try workspace.repository.setNote(
      parts.completed(by: old ?? Override()).yaml, of: commit, in: Workspace.notes)
    StandardError.print("changelogctl: wrote a note of \(commit.abbreviated) in \(Workspace.notes)\n")
  }

  /// What the options say.
  private var parts: Override {
    var override = Override()
    override.replace = replace.isEmpty ? nil : .init(replace, from: .file)
    override.add = add.isEmpty ? nil : .init(add, from: .file)
    override.hide = hide.map { .init($0, from: .file) }
    override.note = note.map { .init($0, from: .file) }
    override.breaking = breaking.map { .init($0, from: .file) }
    return override
  }
}
