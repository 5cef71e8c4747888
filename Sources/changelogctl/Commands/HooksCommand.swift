import ArgumentParser
import GitHistory

/// Looks after the commit-msg hook.
struct HooksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hooks",
    abstract: "Install or remove the hook that checks messages as they are committed.",
    subcommands: [Install.self, Uninstall.self, Status.self])

  /// Which hook is meant.
  struct Options: ParsableArguments {
    @Option(
      name: [.customShort("C"), .long],
      help: ArgumentHelp("A folder of the repository, instead of the current one.", valueName: "path"))
    var repository: String?

    func place() throws -> HookPlace { try HookPlace(in: Repository(at: repository)) }
  }

  /// Puts the hook in its place.
  struct Install: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "install",
      abstract: "Install the commit-msg hook.",
      discussion: """
        It goes where git looks for hooks, core.hooksPath included. A hook of somebody else's is left alone, and the \
        line to add to it is printed; so are the lines for husky, lefthook and pre-commit.
        """)

    @Flag(help: "Join a hook that is there already, so that both run.")
    var chain = false

    @Flag(help: "Write into a folder of hooks outside of the repository, too.")
    var shared = false

    @OptionGroup var options: Options

    func run() throws {
      try HooksCommand.report {
        try HookInstaller(place: options.place(), chains: chain, mayLeave: shared).install()
      }
    }
  }

  /// Takes the hook away.
  struct Uninstall: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "uninstall",
      abstract: "Remove the commit-msg hook, and leave any other as it was before.")

    @Flag(help: "Write into a folder of hooks outside of the repository, too.")
    var shared = false

    @OptionGroup var options: Options

    func run() throws {
      try HooksCommand.report { try HookInstaller(place: options.place(), mayLeave: shared).uninstall() }
    }
  }

  /// Tells what is installed.
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: "Tell whether the commit-msg hook is installed, where, and whether it is current.")

    @OptionGroup var options: Options

    func run() throws {
      try HooksCommand.report { try HookInstaller(place: options.place()).status }
    }
  }

  /// Prints what was done, or what a person has to do.
  private static func report(_ task: () throws -> String) throws {
    do {
      try StandardOutput.print(task() + "\n")
    } catch let advice as HookAdvice {
      StandardError.print(advice.shown)
      throw ExitCode(2)
    }
  }
}
