import Foundation
import TestSupport
import Testing

/// A folder of `Scenarios/`: a history, a policy, and the changelogs that come of them.
struct Scenario: CustomTestStringConvertible, Sendable {
  /// A run of the program and the file that holds what it prints.
  struct Run {
    let file: String
    let arguments: [String]
  }

  let name: String

  var testDescription: String { name }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Scenarios")

  /// Every scenario, by name.
  static let all: [Scenario] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.contains(".") }.sorted().map(Scenario.init)
  }()

  /// The runs, in the order of `runs.txt`.
  var runs: [Run] {
    guard let lines = text(of: "runs.txt") else { return [Run(file: "expected.md", arguments: [])] }
    return lines.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return Run(file: words[0], arguments: Array(words.dropFirst()))
    }
  }

  /// The repository with its policy.
  func repository() throws -> TemporaryRepository {
    let repository = try TemporaryRepository()
    for step in ScenarioStep.steps(of: text(of: "history.txt") ?? "") { try step.run(in: repository) }
    if let policy = text(of: "changelog.yml") {
      try Data(policy.utf8).write(to: URL(filePath: "\(repository.path)/.changelog.yml"))
    }
    if let names = text(of: "mailmap.txt") {
      try Data(names.utf8).write(to: URL(filePath: "\(repository.path)/.mailmap"))
    }
    if let overrides = text(of: "overrides.yml") {
      try FileManager.default.createDirectory(
        atPath: "\(repository.path)/.changelog", withIntermediateDirectories: true)
      try Data(overrides.utf8).write(to: URL(filePath: "\(repository.path)/.changelog/overrides.yml"))
    }
    return repository
  }

  /// The text of a file; nil when there is none.
  func text(of file: String) -> String? {
    (try? Data(contentsOf: url(of: file))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Replaces a file.
  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: url(of: file))
  }

  private func url(of file: String) -> URL { Self.folder.appending(path: "\(name)/\(file)") }
}
