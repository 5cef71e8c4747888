import Foundation
import TestSupport

/// A repository to do harm to, and how the program is run in it.
struct Scene {
  let repository: TemporaryRepository
  /// The folder that the program is run in.
  var folder: String
  /// Variables that it gets.
  var environment: [String: String] = [:]
  /// Words before the program's own command line, such as those of a program that runs others.
  var wrapper: [String] = []
  /// Ids by what the table calls them.
  var ids: [String: String] = [:]
  /// Repositories that must not go before this one does.
  var others: [TemporaryRepository] = []
  private let home: TemporaryFolder

  init() throws {
    repository = try SoundRepository.make()
    folder = repository.path
    home = try TemporaryFolder()
    for (name, revision) in [("one", "HEAD~2"), ("two", "HEAD~1"), ("three", "HEAD"), ("tag", "v1.1.0")] {
      ids[name] = try repository.git(["rev-parse", revision])
    }
  }

  /// The full id of a commit or tag by its name in the table.
  func id(_ name: String) throws -> String {
    guard let id = ids[name] else { throw CocoaError(.keyValueValidation) }
    return id
  }

  /// Where git keeps an object that is in no pack, by its name in the table or its id.
  func looseFile(_ object: String) -> String {
    let id = ids[object] ?? object
    return "\(repository.path)/.git/objects/\(id.prefix(2))/\(id.dropFirst(2))"
  }

  /// Runs a command of the program with little memory and little time.
  func run(_ arguments: [String]) throws -> Command {
    try run([Program.path] + arguments, limit: Self.memoryLimit)
  }

  /// The same; where the output names the folder of the repository, that has the same name in every scene.
  func run(_ command: ReadingCommand) throws -> Command {
    let run = try run(command.arguments)
    guard command.name == "audit" else { return run }
    let output = run.output.replacing(URL(filePath: folder).lastPathComponent, with: "{name}")
    return Command(output: output, complaint: run.complaint, exitCode: run.exitCode)
  }

  /// What git says.
  func git(_ arguments: String...) throws -> Command { try run(["git"] + arguments, limit: "unlimited") }

  private func run(_ words: [String], limit: String) throws -> Command {
    let base = [
      "HOME": home.path, "XDG_CONFIG_HOME": home.path, "GIT_CONFIG_NOSYSTEM": "1", "CI": "true",
      "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "C",
      "GIT_COMMITTER_EMAIL": "c@example.org", "GIT_COMMITTER_DATE": "1700000240 +0000",
      "GIT_AUTHOR_DATE": "1700000240 +0000",
    ]
    return try Command(
      "sh", ["-c", "ulimit -v \(limit); ulimit -c 0; exec \"$@\"", "sh"] + wrapper + words, in: folder,
      environment: base.merging(environment) { $1 }, timeLimit: Self.timeLimit)
  }

  /// Puts the names that the table has in the place of ids and paths.
  func named(_ text: String) -> String {
    var text = text
    for (name, id) in ids.sorted(by: { $0.key < $1.key }) {
      text = text.replacingOccurrences(of: id, with: "{\(name)}")
      text = text.replacingOccurrences(of: "\(id.prefix(2))/\(id.dropFirst(2))", with: "{\(name)'s file}")
    }
    for (place, name) in [(folder, "{folder}"), (repository.path, "{repository}")] where place != "/" {
      text = text.replacingOccurrences(of: place, with: name)
    }
    return text
  }

  /// In KiB, of addresses: the program, its libraries and their stacks take a third.
  private static let memoryLimit = Sanitizer.isOn ? "unlimited" : "1048576"
  /// In seconds: none takes two, but the computer may be busy.
  private static let timeLimit = 60
}
