import ArgumentParser
import ChangelogCore

extension ConfigCommand {
  /// Prints the schema of policy files.
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema",
      abstract: "Print the JSON Schema of policy files, for editors.",
      discussion: "Save it as .changelog.schema.json; 'config init' writes the line by which editors find it."
    )

    func run() throws {
      try StandardOutput.print(PolicySchema.text)
    }
  }
}
