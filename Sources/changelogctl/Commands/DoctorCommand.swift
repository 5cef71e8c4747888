import ArgumentParser
import ChangelogCore
import GitHistory

/// Looks for what makes releases go wrong.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look for what makes releases go wrong, and say how it is mended.",
    discussion: "Nothing is changed. Exits 1 when something is wrong.")

  /// How the answers are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(
    help: ArgumentHelp(
      "Read the forge's settings from the file of an event, as GITHUB_EVENT_PATH names one.",
      valueName: "file"))
  var event: String?

  @Option(help: ArgumentHelp("How to write it.", valueName: "format"))
  var format = Format.text

  @OptionGroup var options: PolicyOptions

  func run() throws {
    let answers = HealthChecks.answers(to: try facts())
    switch format {
    case .text: try StandardOutput.print(answers.map(\.text).joined())
    case .json: try StandardOutput.print("[\(answers.map(\.json).joined(separator: ",\n"))]\n")
    }
    if answers.contains(where: \.isWrong) { throw ExitCode(1) }
  }

  private func facts() throws -> HealthFacts {
    do {
      return try Workspace(options).healthFacts(in: .current, event: event)
    } catch let error as GitError where error.kind == .unsupported {
      var facts = HealthFacts(policy: .default)
      facts.obstacle = HealthFinding(unsupported: error)
      return facts
    }
  }
}
