import ChangelogCore
import Foundation
import GitHistory
import TestSupport
import Testing

/// A commit object and what is odd about it.
struct OddCommit: CustomTestStringConvertible {
  let testDescription: String
  let content: String

  init(_ name: String, _ content: String) {
    testDescription = name
    self.content = content
  }
}

/// Every odd commit that anybody's tool has written must read as git reads it.
struct RawCommitTests {
  private static let emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
  private static let tree = "tree \(emptyTree)\n"
  private static let committer = "committer C <c@x.org> 1700000000 +0000\n"
  private static let people = "author A <a@x.org> 1700000000 +0000\n\(committer)"

  private static let oddCommits: [OddCommit] = [
    OddCommit("no message", "\(tree)\(people)"),
    OddCommit("an empty message", "\(tree)\(people)\n"),
    OddCommit("no newline at the end", "\(tree)\(people)\nfix: one"),
    OddCommit("no author", "\(tree)\(committer)\nfix: one\n"),
    OddCommit("no committer", "\(tree)author A <a@x.org> 1700000000 +0000\n\nfix: one\n"),
    OddCommit(
      "an author without an address", "\(tree)author Somebody 1700000000 +0000\n\(committer)\nfix: one\n"),
    OddCommit(
      "an author with an open address",
      "\(tree)author A <a@x.org 1700000000 +0000\n\(committer)\nfix: one\n"
    ),
    OddCommit("an empty name", "\(tree)author <a@x.org> 1 +0000\n\(committer)\nfix: one\n"),
    OddCommit("an empty address", "\(tree)author A <> 1 +0000\n\(committer)\nfix: one\n"),
    OddCommit("an address in an address", "\(tree)author A <a<b>c@x> 1 +0000\n\(committer)\nfix: one\n"),
    OddCommit("blanks after the name", "\(tree)author A  B \t <a@x.org> 1 +0000\n\(committer)\nfix: one\n"),
    OddCommit(
      "a zone of +9999",
      "\(tree)author A <a@x> 1 +9999\ncommitter C <c@x.org> 1700000000 +9999\n\nfix: one\n"
    ),
    OddCommit(
      "a zone of +051800",
      "\(tree)author A <a@x> 1 +051800\ncommitter C <c@x.org> 1700000000 +051800\n\nfix: one\n"
    ),
    OddCommit(
      "a zone of -0730",
      "\(tree)author A <a@x> 1 -0730\ncommitter C <c@x.org> 1700000000 -0730\n\nfix: one\n"
    ),
    OddCommit(
      "a signature",
      "\(tree)\(people)gpgsig -----BEGIN PGP SIGNATURE-----\n \n author Not Me <no@x.org>\n"
        + " parent 1234\n -----END PGP SIGNATURE-----\n\nfix: one\n"
    ),
    OddCommit(
      "a merged tag",
      "\(tree)\(people)mergetag object \(emptyTree)\n type commit\n tag v1\n"
        + " tagger T <t@x> 1 +0000\n \n text\n\nfix: one\n"
    ),
    OddCommit("unknown headers", "\(tree)\(people)HG:extra rebase_source:1234\nx\n\nfix: one\n"),
    OddCommit("blank lines before the message", "\(tree)\(people)\n\n  \nfix: one\n"),
    OddCommit("a message of CRLF", "\(tree)\(people)\nfix: one\r\n\r\nbody\r\n"),
    OddCommit("a zero byte in the message", "\(tree)\(people)\nfix: one\0two\n"),
    OddCommit("a parent after the author", "\(tree)\(people)parent \(emptyTree)\n\nfix: one\n"),
    OddCommit("headers of CRLF below the tree", "\(tree)author A <a@x> 1 +0000\r\n\(committer)\nfix\n"),
  ]

  @Test(arguments: oddCommits)
  func `an odd commit reads as in git log`(_ commit: OddCommit) throws {
    let source = try TemporaryRepository()
    try source.plant(commit.content)
    let logged = try source.log("HEAD").map { logged in
      // git shows no date where the committer is missing or has none; we say 0.
      LoggedCommit(
        id: logged.id, parents: logged.parents, time: logged.time.isEmpty ? "0" : logged.time,
        name: logged.name,
        email: logged.email, message: logged.message)
    }
    #expect(logged.count == 1)
    #expect(try source.walked() == logged)
  }

  @Test(arguments: [
    (
      "99999999999999999999",
      "0"
    ), ("9223372036854775807", "0"), ("-86400", "-86400"), ("", "0"),
    (
      "x", "0"
    ),
    ("4102444800", "4102444800"), ("99999999999", "99999999999"),
  ])
  func `a committer's time beyond sense is 0`(_ written: String, _ expected: String) throws {
    let source = try TemporaryRepository()
    try source.plant(
      Self.tree + "author A <a@x> 1 +0000\ncommitter C <c@x.org> \(written) +0000\n\nfix: one\n")
    #expect(try source.walked().map(\.time) == [expected])
  }

  @Test func `of two authors the first one counts`() throws {
    let source = try TemporaryRepository()
    try source.plant(
      Self.tree + "author A <a@x> 1 +0000\nauthor B <b@x> 1 +0000\ncommitter C <c@x> 1 +0000\n\nfix: one\n")
    #expect(try source.walked().map(\.name) == ["A"])
  }

  private static let brokenCommits: [OddCommit] = [
    OddCommit("nothing at all", ""),
    OddCommit("no tree", "\(people)\nfix: one\n"),
    OddCommit("a tree that is no id", "tree 123\n\(people)\nfix: one\n"),
    OddCommit("a tree of other letters", "tree \(String(repeating: "g", count: 40))\n\(people)\nfix: one\n"),
    OddCommit(
      "a tree of control characters",
      "tree \(String(repeating: "\u{1}", count: 40))\n\(people)\nfix: one\n"
    ),
    OddCommit("a short parent", "\(tree)parent 1234\n\(people)\nfix: one\n"),
    OddCommit(
      "a parent of other letters",
      "\(tree)parent \(String(repeating: "z", count: 40))\n\(people)\nfix: one\n"
    ),
    OddCommit("a tree line of CRLF", "tree \(emptyTree)\r\n\(people)\nfix: one\n"),
  ]

  @Test(arguments: brokenCommits)
  func `what git refuses as a commit is reported by its id`(_ commit: OddCommit) throws {
    let source = try TemporaryRepository()
    let id = try source.plant(commit.content)
    #expect(throws: CommandFailure.self) { _ = try source.log("HEAD") }
    let error = gitError { _ = try source.walked() }
    #expect(error?.kind == .damaged)
    #expect(error?.message == "object \(id) is corrupt: its tree or a parent is no id")
  }

  @Test func `a parent that is a tree is reported by its id`() throws {
    let source = try TemporaryRepository()
    try source.git("write-tree")
    try source.plant(Self.tree + "parent \(Self.emptyTree)\n" + Self.people + "\nfix: one\n")
    let error = gitError { _ = try source.walked() }
    #expect(error?.message == "object \(Self.emptyTree) is corrupt: a commit was expected there")
  }

  @Test func `a message of 50 MB is read whole`() throws {
    let source = try TemporaryRepository()
    let message = "fix: one\n\n" + String(repeating: "0123456789abcde\n", count: 50 << 16)
    try source.plant(Self.tree + Self.people + "\n" + message)
    #expect(try source.walked().map(\.message.utf8.count) == [message.utf8.count])
  }
}

extension TemporaryRepository {
  /// Makes an object of any content the only commit of `main`, and returns its id.
  @discardableResult
  func plant(_ content: String) throws -> String { try plant(Data(content.utf8)) }

  /// Makes an object of any bytes the only commit of `main`, and returns its id.
  @discardableResult
  func plant(_ content: Data) throws -> String {
    let id = try object("commit", content)
    // git refuses to point a branch at what is no commit.
    try Data("\(id)\n".utf8).write(to: URL(fileURLWithPath: "\(path)/.git/refs/heads/main"))
    return id
  }
}
