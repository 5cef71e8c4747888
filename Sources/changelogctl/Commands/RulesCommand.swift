import ArgumentParser
import ChangelogCore

/// Lists the rules, or documents one.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules in force, or document one.")

  /// How the rules are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown
  }

  @Argument(help: ArgumentHelp("The rule to document.", valueName: "id"))
  var id: String?

  @Flag(help: "List the rules that are off, too.")
  var all = false

  @Option(help: ArgumentHelp("How to write it.", valueName: "format"))
  var format = Format.text

  @OptionGroup var options: PolicyOptions

  func validate() throws {
    if let id, RuleCatalog.rule(id) == nil {
      throw ValidationError("there is no rule \(id.inQuotes); \(RuleCatalog.hint(for: id))")
    }
  }

  func run() throws {
    let rules = try options.load().policy.rules
    let isColored = OutputReader.current.isColored
    let text =
      switch format {
      case .json: rules.json(isComplete: all, only: id)
      case .markdown: rules.manual(isComplete: all, only: id)
      case .text:
        id.flatMap { rules.page(of: $0, isColored: isColored) }
          ?? rules.list(isComplete: all, isColored: isColored)
      }
    try StandardOutput.print(text)
  }
}
