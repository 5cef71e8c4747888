import ArgumentParser
import ChangelogCore

/// Looks after the policy file.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Check or show the policy.",
    subcommands: [Check.self, Show.self])

  /// Tells whether the policy has errors.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Report everything that is wrong with the policy file.")

    @OptionGroup var options: PolicyOptions

    func run() throws {
      let loaded = try options.load()
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

/// Where the policy is looked for.
struct PolicyOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The policy file.", valueName: "file"))
  var config: String?

  @Option(
    name: [.customShort("C"), .long], help: ArgumentHelp("The folder of the repository.", valueName: "path"))
  var repository = "."

  /// The policy, or why there is none.
  func load() throws -> PolicyFile.Loaded {
    try PolicyFile.load(in: repository, config: config)
  }
}
