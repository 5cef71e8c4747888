import ChangelogCore
import Foundation
import TestSupport

@testable import GitHistory

/// A commit as git shows it, to hold ours against.
struct LoggedCommit: Equatable, CustomStringConvertible {
  let id: String
  let parents: [String]
  let time: String
  let name: String
  let email: String
  let message: String

  var description: String { "\(id) \(parents) \(time) '\(name)' '\(email)' \(message.debugDescription)" }
}

extension TemporaryRepository {
  /// What `git log` says of the given revisions, sorted by id.
  func log(_ revisions: String..., environment: [String: String] = [:]) throws -> [LoggedCommit] {
    let output = try git(
      ["log", "--format=%H%n%P%n%ct%n%an%n%ae%n%B%x00"] + revisions, environment: environment)
    return output.split(separator: "\0").map { $0.drop { $0 == "\n" } }.filter { !$0.isEmpty }.map { record in
      let fields = record.split(separator: "\n", maxSplits: 5, omittingEmptySubsequences: false).map(
        String.init)
      return LoggedCommit(
        id: fields[0], parents: fields[1].split(separator: " ").map(String.init), time: fields[2],
        name: fields[3], email: fields[4], message: fields[5])
    }.sorted { $0.id < $1.id }
  }

  /// Opens the repository without the developer's own configuration.
  func open(_ environment: [String: String] = [:]) throws(GitError) -> Repository {
    try Repository(at: path, environment: isolated(environment))
  }

  /// Variables of a user without configuration.
  func isolated(_ environment: [String: String] = [:]) -> [String: String] {
    ["HOME": "\(path)/no-home", "GIT_CONFIG_NOSYSTEM": "1"].merging(environment) { $1 }
  }

  /// All commits that our walk finds from HEAD, sorted by id.
  func walked(_ environment: [String: String] = [:]) throws -> [LoggedCommit] {
    let repository = try open(environment)
    guard let head = try repository.head() else { return [] }
    return try repository.history(WalkRequest(head: head)).history.logged
  }
}

extension History {
  /// The commits as git would show them, sorted by id.
  var logged: [LoggedCommit] {
    commits.indices.map { index in
      let commit = commits[index]
      return LoggedCommit(
        id: commit.id.description, parents: graph.parents(of: index).map { commits[$0].id.description },
        time: String(commit.time), name: commit.author.name, email: commit.author.email,
        message: commit.message)
    }.sorted { $0.id < $1.id }
  }
}

/// The error that a task throws; nil when it throws none.
func gitError(_ task: () throws -> Void) -> GitError? {
  do {
    try task()
    return nil
  } catch {
    return error as? GitError
  }
}
