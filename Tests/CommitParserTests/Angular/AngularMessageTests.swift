import Testing

@testable import CommitParser

/// The values come from conventional-commits-parser 3.2.0 itself, with the options of semantic-release.
struct AngularMessageTests {
  @Test(
    arguments: [
      ("feat: a", "feat", nil, "a"), ("feat(b): a", "feat", "b", "a"), (": a", nil, nil, "a"),
      ("feat:  a ", "feat", nil, " a"), ("feat(a): b (c): d", "feat", "a): b (c", "d"),
      ("feat(): a", "feat", nil, "a"),
      ("feat : a", nil, nil, nil), ("feat!: a", nil, nil, nil), ("feat:a", nil, nil, nil),
      ("feat: ", nil, nil, nil),
      ("fe-at: a", nil, nil, nil), ("feat: a\rb", nil, nil, nil), ("Feat_1: é", "Feat_1", nil, "é"),
    ] as [(String, String?, String?, String?)])
  func `a header has these parts`(text: String, type: String?, scope: String?, subject: String?) throws {
    let message = try #require(AngularMessage(text))
    #expect(message.type == type)
    #expect(message.scope == scope)
    #expect(message.subject == subject)
  }

  @Test func `the other dialect reads a mark, and takes the subject for a note where there is none`() throws {
    let message = try #require(AngularMessage("feat(api)!: drop v1 (#3)", .conventionalCommits))
    #expect(message.type == "feat")
    #expect(message.scope == "api")
    #expect(message.notes == ["drop v1 (#3)"])
    #expect(AngularMessage("a(b)!: c (d): e", .conventionalCommits)?.notes == ["c (d): e"])
    #expect(AngularMessage("feat!: a\n\nBREAKING-CHANGE: b", .conventionalCommits)?.notes == ["b"])
    #expect(AngularMessage("feat: a\n\nBREAKING-CHANGE: b")?.notes == [])
  }

  @Test(
    arguments: [
      ("a\n\nBREAKING CHANGE: b\nc\n\nd", ["b\nc\n\nd"]), ("a\n\n* | breaking change b", ["b"]),
      ("a\n\nBREAKING CHANGE:\nb", ["b"]), ("a\n\nBREAKING CHANGE: b\nCloses #1\nc", ["b"]),
      ("a\n\nBREAKING CHANGE: b\nBREAKING CHANGE: c", ["b", "c"]), ("a\n\nNo BREAKING CHANGE: b", []),
      ("a\n\nBREAKING CHANGES: b", []), ("a\n\nBREAKING CHANGE", []), ("a\n\n---\nBREAKING CHANGE: b", []),
    ])
  func `notes begin a line, and end with a reference`(text: String, notes: [String]) throws {
    #expect(try #require(AngularMessage(text)).notes == notes)
  }

  @Test(
    arguments: [
      ("a (#1)", ["/#1"]), ("a\n\ncloses #1, #2 and a/b/c#3", ["/#1", "/#2", "a/b/c#3"]),
      ("a\n\nfixture #1", ["/#1"]), ("a\n\nsee #1 fix #2", ["/#2"]), ("a\n\nprefix #1", ["/#1"]),
      ("a\n\nGH-1 issue#2 #L10x #a-b", ["/GH-1", "/issue#2", "/#L10"]), ("a\n\n#1#2", ["/#1", "/#2"]),
      ("a\n\nhttps://x.org/a/b#c-1", ["//x.org/a/b#c-1"]),
      ("a\n\n* fix: b (#1)\r\n* c (#2)", ["/#1", "/#2"]),
      ("a\n\n-x-\n#1\n-y-\n#2\n--\n#3", ["/#3"]), ("a\n\n#1, #1", ["/#1", "/#1"]), ("a\n\n#a", []),
    ])
  func `references are found without borders of words`(text: String, found: [String]) throws {
    #expect(
      try #require(AngularMessage(text)).references.map {
        ($0.owner ?? "") + "/" + ($0.repository ?? "") + $0.prefix + $0.issue
      } == found)
  }

  @Test(
    arguments: [
      ("Revert \"a\"\n\nThis reverts commit 1a2.", "a", "1a2"),
      ("revert: a\n\nThis reverts commit 1a2.", "a", "1a2"),
      ("revert a This reverts commit .", "a", nil),
      ("Revert \"a \" \"\nthis Reverts commit b.", "a \" ", "b"),
      ("Revert \"This reverts commit a.", "\"", "a"),
    ] as [(String, String, String?)])
  func `a revert names a header and an id`(text: String, header: String, hash: String?) throws {
    let revert = try #require(AngularMessage(text)?.revert)
    #expect(revert.header == header)
    #expect(revert.hash == hash)
  }

  @Test(arguments: [
    "Revert \"a\"", "Revert \"a\"\n\nThis reverts commit 1a2", "Reverts a. This reverts commit 1.",
  ])
  func `anything else reverts nothing`(text: String) throws {
    #expect(try #require(AngularMessage(text)).revert == nil)
  }

  @Test func `fields replace parts of the header`() throws {
    let message = try #require(AngularMessage("chore: a\n\n-type-\nfix\n-scope-\nb\nc\n-subject-\nd"))
    #expect(message.type == "fix")
    #expect(message.scope == "b\nc")
    #expect(message.subject == "d")
    #expect(message.header == "chore: a")
  }

  @Test func `a message ends at the scissors, and lines of gpg are left out`() throws {
    let message = try #require(
      AngularMessage("gpg: x\nfeat: a\n# ------------------------ >8 ------------------------\nCloses #1"))
    #expect(message.header == "feat: a")
    #expect(message.references.isEmpty)
  }

  @Test(arguments: ["", " \n\t", "\u{A0}\u{FEFF}\u{2028}"])
  func `a blank message is none`(text: String) { #expect(AngularMessage(text) == nil) }

  @Test(
    arguments: [
      ("a\n\nRelease-As: 1.2.3", true), ("a\n\nrelease-as:x@1.2.3-b", true),
      ("a\n\nRelease-As: v1.2.x", true),
      ("a\n\nRelease-As: 1.2", false), ("a\n\nRelease-As 1.2.3", false),
    ])
  func `a version may be set`(text: String, isSet: Bool) throws {
    #expect(try #require(AngularMessage(text, .conventionalCommits)).setsVersion == isSet)
    #expect(try #require(AngularMessage(text)).setsVersion == false)
  }
}
