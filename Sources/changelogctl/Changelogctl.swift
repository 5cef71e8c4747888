import ArgumentParser

/// The program: its name, its version and its commands.
@main
struct Changelogctl: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changelogctl",
    abstract: "Keep the messages of squash-merged pull requests clean and turn them into a changelog.",
    version: programVersion,
    subcommands: [
      LintCommand.self, PullRequestCommand.self, AuditCommand.self, RulesCommand.self,
      ChangelogCommand.self, NextVersionCommand.self, ReleaseCommand.self,
      ExplainCommand.self, OverrideCommand.self, ConfigCommand.self, HooksCommand.self, DoctorCommand.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard let outcome = Outcome(of: error) else { exit(withError: error) }
      StandardError.print(outcome.complaint)
      exit(withError: ExitCode(outcome.exitCode))
    }
  }
}
