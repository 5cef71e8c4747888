import ArgumentParser
import ChangelogCore
import GitHistory

/// Looks after the policy file.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Make, check or show the policy.",
    subcommands: [Init.self, Check.self, Show.self, Schema.self, Migrate.self])

  /// Tells whether the policy has errors.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Report everything that is wrong with the policy file.")

    @OptionGroup var options: PolicyOptions

    func run() throws {
      let loaded = try options.load()
      _ = try Template.named(by: loaded.policy, in: options.surroundings().workFolder ?? options.repository)
      let verdict = loaded.file.map { "\($0): ok" } ?? "no \(PolicyFile.name); the defaults hold"
      try StandardOutput.print(verdict + "\n")
    }
  }

  /// Prints the policy in force.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Print the policy in force, defaults included, as a policy file.")

    @OptionGroup var options: PolicyOptions

    func run() throws {
      try StandardOutput.print(options.load().policy.yaml)
    }
  }
}
