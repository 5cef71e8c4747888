import ArgumentParser
import ChangelogCore

extension ConfigCommand {
  /// Carries the settings of another tool over.
  struct Migrate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "migrate",
      abstract: "Turn the settings of another tool into a policy file.",
      discussion: """
        Reads the files of commitlint, gitlint, committed, commitizen, standard-version, semantic-release, cocogitto \
        and git-cliff; nothing is run. What could not be carried over is told on standard error, with its place.
        """)

    @Option(help: ArgumentHelp("The file to read; its name tells the tool.", valueName: "file"))
    var from: String

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp("Write to this file instead, such as .changelog.yml.", valueName: "file"))
    var output: String?

    @Flag(help: "Judge every message as the other tool does, also where we know better.")
    var exact = false

    @Flag(help: "Replace the file that is there.")
    var force = false

    func run() throws {
      guard let bytes = try FileReader.bytes(of: from, shownAs: from, limit: Migration.limit) else {
        throw SystemError("cannot read \(from.inQuotes(upTo: .max))", because: "there is no such file")
      }
      let migration = try Migration(of: bytes, file: from, isExact: exact) {
        (bytes, file) throws(PolicyErrors) in try YAMLDocument.tree(of: bytes, file: file)
      }
      guard migration.policy.utf8.count <= PolicyFile.limit else {
        throw SystemError(
          "cannot carry \(from.inQuotes(upTo: .max)) over",
          because: "the policy would be larger than \(PolicyFile.limit / 1024) KiB")
      }
      try NewPolicyFile.write(migration.policy, to: output, replacing: force)
      StandardError.print(migration.notes.map { VisibleText.showing("\($0)") + "\n" }.joined())
    }
  }
}
