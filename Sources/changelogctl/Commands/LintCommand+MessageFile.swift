import ArgumentParser
import ChangelogCore
import CommitParser
import GitHistory

extension LintCommand {
  /// Checks the file of a message until it is accepted or given up.
  func lintFile(_ path: String) throws {
    let surroundings = try options.surroundings()
    let invocation = hook ? CommitInvocation.ofParents : nil
    let policy: Policy
    do {
      policy = try options.load(inWorkTree: surroundings.workFolder).policy
    } catch {
      // What went wrong is the policy, whatever becomes of the message.
      try? keep(path, in: surroundings, invocation)
      throw error
    }
    let linter = Linter(policy)
    var fixes = fix
    while true {
      var message = try TypedMessage(path, in: surroundings, cleanup: invocation?.cleanup)
      if fixes { try mend(&message, by: linter) }
      // Git itself refuses an empty message, or was told to take it.
      let verdicts = [message.file.isEmpty ? nothing(in: message) : verdict(on: message, by: linter)]
      let result = LintResult(verdicts)
      if isRefused(result), let branch = try lenientBranch(policy.lint) {
        StandardError.print(
          "changelogctl: branch \(branch.inQuotes) lands by a squash, so errors are warnings here\n")
        return try report(result.lenient)
      }
      try report(result)
      guard isRefused(result) else { return }
      guard hook, let gitFolder = surroundings.gitFolder else { throw ExitCode(1) }
      let corrections = verdicts.flatMap(\.diagnostics).count { $0.finding.correction?.isSafe ?? false }
      let dialog = HookDialog(file: path, gitFolder: gitFolder, invocation: invocation)
      try dialog.keep(message.file)
      switch try dialog.decide(corrections: corrections) {
      case .checkAgain: fixes = fix
      case .fix: fixes = true
      case .commit: return
      case .refuse: throw ExitCode(1)
      }
    }
  }

  /// Keeps a message of which nothing is known but that it is not committed.
  private func keep(
    _ path: String, in surroundings: borrowing Surroundings, _ invocation: CommitInvocation?
  ) throws {
    guard hook, let gitFolder = surroundings.gitFolder else { return }
    let message = try TypedMessage(path, in: surroundings, cleanup: invocation?.cleanup).file
    let dialog = HookDialog(file: path, gitFolder: gitFolder, invocation: invocation)
    if !message.isEmpty { try dialog.keep(message) }
  }

  private func verdict(on message: TypedMessage, by linter: Linter) -> Verdict {
    linter.verdict(on: Candidate(message.file.message, stage: .typed), from: .file(message.path))
      .counted(in: message.file.lineNumbers)
  }

  private func nothing(in message: TypedMessage) -> Verdict {
    Verdict(origin: .file(message.path), message: message.file.message, diagnostics: [])
  }

  private func mend(_ message: inout TypedMessage, by linter: Linter) throws {
    let mendings = message.file.fix {
      linter.verdict(on: Candidate($0, stage: .typed), from: .file(message.path)).diagnostics
    }
    guard !mendings.isEmpty else { return }
    try message.write()
    try StandardOutput.print(mendings.map(\.shown).joined())
  }

  /// The current branch, if the policy says that the hook is to warn only there.
  private func lenientBranch(_ policy: LintPolicy) throws -> String? {
    guard let strict = policy.hookBranches, let branch = try Repository(at: options.repository).currentBranch,
      !strict.contains(where: { Glob($0).matches(branch) })
    else { return nil }
    return branch
  }
}
