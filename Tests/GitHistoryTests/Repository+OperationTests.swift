import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryOperationTests {
  private let source: TemporaryRepository

  /// Two branches that change the same file.
  init() throws {
    source = try TemporaryRepository()
    for (branch, text) in [("main", "one"), ("side", "two")] {
      if branch == "side" { try source.git("checkout -q -b side HEAD") }
      try source.write("\(text)\n", to: "a")
      try source.git("add a")
      try source.commit(text)
    }
    try source.git("checkout -q main")
    try source.write("three\n", to: "a")
    try source.git("add a")
    try source.commit("three")
  }

  private func operation() throws -> String? {
    let repository = try source.open()
    return repository.operation
  }

  @Test func `as a rule there is none`() throws {
    #expect(try operation() == nil)
  }

  @Test(arguments: [
    ("merge side", "merge"), ("cherry-pick side", "cherry-pick"), ("revert HEAD~1 --no-edit", "revert"),
    ("rebase side", "rebase"), ("rebase --apply side", "rebase"), ("bisect start", "bisect"),
    ("cherry-pick side main~1", "cherry-pick"),
  ])
  func `an operation has the name of its command`(_ line: String, _ name: String) throws {
    _ = try source.attempt(line.split(separator: " ").map(String.init), environment: ["GIT_EDITOR": "true"])
    #expect(try operation() == name)
  }

  @Test func `a mail that does not apply is told`() throws {
    let patch = try source.git("format-patch --stdout main..side")
    _ = try source.attempt(["am"], input: Data((patch + "\n").utf8))
    #expect(try operation() == "am")
  }
}
