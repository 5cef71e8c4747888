import CommitParser
import Testing

struct ItemTests {
  /// A body, and its items as `line header`.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let body: String
    let items: [String]
  }

  static let cases = [
    Case(testDescription: "stars", body: "* feat: a\n* fix(b): c", items: ["3 feat: a", "4 fix(b): c"]),
    Case(testDescription: "hyphens", body: "- feat: a\n- wip\n- fix: c", items: ["3 feat: a", "5 fix: c"]),
    Case(testDescription: "plus signs", body: "+ feat: a", items: ["3 feat: a"]),
    Case(testDescription: "numbers", body: "1. feat: a\n2) fix: b", items: ["3 feat: a", "4 fix: b"]),
    Case(
      testDescription: "a commit list as GitHub writes it",
      body: "* feat: a (#7)\n\ntext of a\n\n- detail\n\n* wip\n\n* fix: b\n\n---------\n\n* feat: c",
      items: ["3 feat: a", "11 fix: b"]),
    Case(
      testDescription: "paragraphs", body: "feat: a\n\ntext\n\nfix(b): c\n  more\n\nNote: d\n\nbye",
      items: ["3 feat: a", "7 fix(b): c"]),
    Case(
      testDescription: "merge --squash",
      body:
        "commit 1a2b3c4d5e\nAuthor: A <a@b>\nDate:   Mon\n\n    feat: a\n\n    text\n\ncommit 2b3c4d5e6f\n"
        + "Author: A <a@b>\nDate:   Mon\n\n    fix: b",
      items: ["7 feat: a", "15 fix: b"]),
    Case(
      testDescription: "Bitbucket", body: "Title\n\n* feat: a\n* fix: b", items: ["5 feat: a", "6 fix: b"]),
    Case(testDescription: "nested below text", body: "- Backend\n  - feat: a", items: ["4 feat: a"]),
    Case(testDescription: "nested below an item", body: "- feat: a\n  - fix: b", items: ["3 feat: a"]),
    Case(
      testDescription: "another marker within an item", body: "* feat: a\n- fix: b\n- note: c",
      items: ["3 feat: a", "4 fix: b", "5 note: c"]),
    Case(
      testDescription: "a list of another marker that is prose", body: "* feat: a\n\n- note: c\n\n* fix: b",
      items: ["3 feat: a", "7 fix: b"]),
    Case(testDescription: "check boxes", body: "- [x] feat: a\n- [ ] fix: b", items: []),
    Case(testDescription: "prose and addresses", body: "See http://a.b/c\n\n* see http://a.b", items: []),
    Case(testDescription: "fenced", body: "```\n* feat: a\n```", items: []),
    Case(testDescription: "without a blank after the colon", body: "* feat:a", items: []),
  ]

  @Test(arguments: cases)
  func `conventional changes are found`(_ given: Case) throws {
    let items = CommitMessage("chore: x\n\n" + given.body).items
    let found = try items.map { item in
      let header = try item.landedHeader.get()
      return "\(item.line) \(header.type)\(header.scope.map { "(\($0))" } ?? ""): \(header.subject)"
    }
    #expect(found == given.items)
  }

  @Test func `continuation lines belong to their item`() {
    let text =
      "chore: x\n\n* feat!: a (#7)\n\nSigned-off-by: A\n\n* fix: b\n  more\n  BREAKING CHANGE: c\n\n* d\n"
    let items = CommitMessage(text).items
    #expect(items.map(\.body) == [nil, "more"])
    #expect(items.map { $0.footers.map(\.token) } == [["Signed-off-by"], ["BREAKING CHANGE"]])
    #expect(items.map(\.isBreaking) == [true, true])
    #expect(items.map(\.pullRequest) == [7, nil])
    #expect(items.map(\.header.typeColumn) == [3, 3])
    #expect(!CommitMessage(text).isBreaking)
  }

  @Test func `text that stands apart from a plain list belongs to no item`() {
    #expect(CommitMessage("chore: x\n\n- feat: a\n- fix: b\n  c\n\nbye").items.map(\.body) == [nil, "c"])
  }

  @Test func `footers at the end belong to the message`() {
    let message = CommitMessage("chore: x\n\n* feat: a\n\nCo-authored-by: B")
    #expect(message.items.map(\.footers) == [[]])
    #expect(message.footers.map(\.token) == ["Co-authored-by"])
  }

  @Test func `additional changes below a paragraph keep their own footers`() {
    let items = CommitMessage(
      "feat: a\n\nText.\n\nfix(utils): b\n  PiperOrigin-RevId: 3\n  BREAKING-CHANGE: c\n\nfeat(utils): d\n  Link: e\n"
    ).items
    #expect(items.map(\.header.subject) == ["b", "d"])
    #expect(items.map { $0.footers.map(\.value) } == [["3", "c"], ["e"]])
    #expect(items.map(\.isBreaking) == [true, false])
  }
}
