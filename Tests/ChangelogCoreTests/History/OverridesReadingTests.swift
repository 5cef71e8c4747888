import CommitParser
import Testing

@testable import ChangelogCore

struct OverridesReadingTests {
  private let place = PolicyPosition(file: "o.yml", line: 1, column: 1)

  private func node(_ text: String, isQuoted: Bool = true) -> PolicyNode {
    PolicyNode(.scalar(text, isQuoted: isQuoted), at: place)
  }

  private func tree(_ key: String, isKeyQuoted: Bool = false, _ parts: [(String, PolicyNode)]) -> PolicyNode {
    let pairs = parts.map { PolicyNode.Pair(key: $0.0, keyPosition: place, value: $0.1) }
    return PolicyNode(
      .mapping([
        .init(
          key: key, keyPosition: place, isKeyQuoted: isKeyQuoted,
          value: PolicyNode(.mapping(pairs), at: place))
      ]), at: place)
  }

  private func complaint(_ tree: PolicyNode) -> String? {
    do throws(PolicyErrors) {
      _ = try Overrides(tree, types: Policy.default.types)
      return nil
    } catch {
      return error.description
    }
  }

  @Test(arguments: ["#12", "!12", "1a2b3c4", "0123456789abcdef0123456789abcdef01234567", "ABCDEF0"])
  func `a commit or a pull request is meant`(_ key: String) {
    #expect(complaint(tree(key, [("hide", node("why"))])) == nil)
  }

  @Test(arguments: [
    (
      "1234567",
      "'1234567' reads as a number; expected '1234567' in quotes for the id of a commit, "
        + "or '#1234567' in quotes for a pull request"
    ),
    (
      "12e4567",
      "'12e4567' reads as a number; expected '12e4567' in quotes for the id of a commit, "
        + "or '#12e4567' in quotes for a pull request"
    ),
    (
      "12",
      "'12' is no commit; expected '#12' in quotes for a pull request, or 7 to 40 digits of a commit's id"
    ),
    (
      "replace",
      "'replace' says nothing without a commit or a pull request; expected one above it, "
        + "and a number such as '#12' in quotes, for '#' begins a comment"
    ),
    (
      "HEAD",
      "'HEAD' is no commit; expected 7 to 40 hexadecimal digits of its id, "
        + "or a pull request in quotes, such as '#12'"
    ),
    (
      "#0",
      "'#0' is no commit; expected 7 to 40 hexadecimal digits of its id, "
        + "or a pull request in quotes, such as '#12'"
    ),
  ])
  func `other keys are refused`(_ key: String, _ sentence: String) {
    #expect(complaint(tree(key, [("hide", node("why"))])) == "o.yml:1:1: " + sentence)
  }

  @Test func `digits in quotes are an id`() {
    #expect(complaint(tree("1234567", isKeyQuoted: true, [("hide", node("why"))])) == nil)
  }

  @Test func `parts are checked`() {
    #expect(
      complaint(tree("#1", [])) == "o.yml:1:1: #1: expected one of replace, add, hide, note, breaking")
    #expect(
      complaint(tree("#1", [("hid", node("x"))])) == "o.yml:1:1: #1: unknown key 'hid'; did you mean 'hide'?")
    #expect(
      complaint(tree("#1", [("hide", node("true", isQuoted: false))]))
        == "o.yml:1:1: #1.hide: expected the reason as a text, not 'true'")
    #expect(
      complaint(tree("#1", [("hide", node("x")), ("replace", node("fix: y"))]))
        == "o.yml:1:1: #1.hide: what is replaced cannot be hidden; expected one of the two")
    #expect(
      complaint(tree("#1", [("replace", node("words"))]))
        == "o.yml:1:1: #1.replace: 'words' is no conventional message; expected such as 'fix(api): close the file'"
    )
    #expect(
      complaint(tree("#1", [("add", node("fixx: y"))]))
        == "o.yml:1:1: #1.add: type 'fixx' is not in the policy; did you mean 'fix'?")
  }

  @Test func `what is nearer to the commit counts more, part by part`() throws {
    let commit = Commit(
      id: try #require(CommitID(hex: "0123456789abcdef0123456789abcdef01234567")), time: 0,
      author: Person(name: "Ada", email: "ada@example.org"),
      message: "feat: x (#12)\n\nBEGIN_COMMIT_OVERRIDE\nfix: block\nEND_COMMIT_OVERRIDE")
    func part(_ text: String) -> Override {
      var override = Override()
      override.replace = .init([text], from: .file)
      return override
    }
    var overrides = Overrides()
    #expect(overrides.override(of: commit)?.replace == .init(["fix: block"], from: .block))
    var note = Override()
    note.hide = .init("not yet", from: .note)
    note.note = .init("remember", from: .note)
    overrides.set(note, inNoteOf: commit.id)
    #expect(overrides.override(of: commit)?.replace == nil)
    #expect(overrides.override(of: commit)?.hide?.value == "not yet")
    overrides.set(part("fix: by number"), ofPullRequest: 12)
    #expect(overrides.override(of: commit)?.replace?.value == ["fix: by number"])
    #expect(overrides.override(of: commit)?.hide == nil)
    #expect(overrides.override(of: commit)?.note?.value == "remember")
    overrides.set(part("fix: by id"), ofCommit: "0123456")
    overrides.set(part("fix: by more of the id"), ofCommit: "01234567")
    overrides.set(part("fix: another commit"), ofCommit: "01234568")
    #expect(overrides.override(of: commit)?.replace?.value == ["fix: by more of the id"])
  }
}
