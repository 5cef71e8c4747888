import Foundation
import TestSupport
import Testing

/// A repository that is looked at, in good health at first.
struct DoctorPatient {
  let repository: TemporaryRepository

  /// A release, its changelog, a commit after it, and the hook.
  init(policy: String = "version: 1\n") throws {
    repository = try TemporaryRepository()
    try repository.git("config user.name Releaser")
    try repository.git("config user.email releaser@example.org")
    try repository.commit("feat: first (#1)\n", files: [".changelog.yml": policy])
    try repository.git("tag v1.0.0")
    _ = try run("changelog", "--write")
    _ = try run("hooks", "install")
    try repository.git("add -A")
    try repository.commit("fix: second (#2)\n")
  }

  init(at repository: TemporaryRepository) { self.repository = repository }

  /// Runs the program as at home, whatever machine runs the test.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Command {
    try Command(
      Program.path, arguments, in: repository.path, environment: Self.home.merging(environment) { $1 })
  }

  private static let home = ["CI": "", "TF_BUILD": "", "JENKINS_URL": ""]

  /// What one check says, line by line.
  func says(
    _ check: String, _ arguments: String..., environment: [String: String] = [:]
  ) throws -> [String] {
    let run = try Command(
      Program.path, ["doctor"] + arguments, in: repository.path,
      environment: Self.home.merging(environment) { $1 })
    let lines = run.output.split(separator: "\n").map(String.init)
    let wanted = ["ok    ", "wrong ", "skip  "].map { $0 + check + ": " }
    var found: [String] = []
    for (place, line) in lines.enumerated() where wanted.contains(where: line.hasPrefix) {
      found.append(line)
      if line.hasPrefix("wrong") { found += lines.dropFirst(place + 1).prefix(1) }
    }
    return found
  }

  /// Does what a remedy says, as somebody would who pastes it into a shell.
  func paste(_ remedy: String?) throws {
    let variables = [
      "PATH": HookedRepository.searchPath, "GIT_AUTHOR_DATE": "1700001000 +0000",
      "GIT_COMMITTER_DATE": "1700001000 +0000",
    ]
    let command = try #require(remedy).replacing("      mend: ", with: "")
    let run = try Command("sh", ["-c", command], in: repository.path, environment: variables)
    try #require(run.exitCode == 0, "\(command): \(run.complaint)")
  }
}
