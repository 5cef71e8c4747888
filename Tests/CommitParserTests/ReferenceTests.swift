import CommitParser
import Testing

struct ReferenceTests {
  @Test(arguments: [
    ("fix: x #1", ["#1"]),
    ("fix: x (#12)", []),
    ("fix: x (#12) (#13)", ["#12"]),
    ("fix: x\n\nCloses: #2, #42 and #43", ["closes #2", "closes #42", "closes #43"]),
    ("fix: x\n\nRefs #133", ["refs #133"]),
    ("fix: x\n\nFixes owner/repo#12.", ["fixes owner/repo#12"]),
    ("fix: x\n\nResolves GH-12 and ABC-34", ["resolves GH-12", "resolves ABC-34"]),
    ("fix: x\n\nfixes #1 as told in #2", ["fixes #1", "#2"]),
    ("fix: x\n\nImplements g/h/p!7, !8", ["implements g/h/p!7", "implements !8"]),
    ("fix: x\n\nCloses https://github.com/o/r/issues/12", ["closes o/r#12"]),
    ("fix: x\n\n(https://gitlab.com/g/h/p/-/merge_requests/7#note_1)", ["g/h/p!7"]),
    ("fix: x\n\nhttps://a.b/#12 https://a.b/c/issues/x &#39; a#1 ##2 #3a #4", ["#4"]),
    ("fix: x\n\n`#1` and ``` #2", ["#2"]),
    ("fix: x\n\n```\n#1\n```\n#2", ["#2"]),
    ("fix: UTF-8 CVE-2021-1234 SHA-1 A-1 AB-1x", []),
    ("Reverts o/r#5 (#6)", ["reverts o/r#5"]),
    ("Merge pull request #5 from o/b\n\nfix: x #6", ["#6"]),
    ("fix: x\n\nCloses #1\n\nSee merge request g/p!7", ["closes #1"]),
    ("fix: #99999999999999999999", ["fix #99999999999999999999"]),
  ])
  func `mentions are found in order`(text: String, expected: [String]) {
    let found = CommitMessage(text).references.map { reference in
      [reference.action, (reference.repository ?? "") + reference.prefix + reference.issue]
        .compactMap(\.self).joined(separator: " ")
    }
    #expect(found == expected)
  }

  @Test func `a reference knows its parts`() throws {
    let reference = try #require(CommitMessage("fix: x\n\nCLOSES o/r#12").references.first)
    #expect(reference.action == "closes")
    #expect(reference.repository == "o/r")
    #expect(reference.prefix == "#")
    #expect(reference.number == 12)
    #expect(reference.line == 3)
    #expect(reference.isClosing)
  }

  @Test func `only the forges' keywords close`() {
    #expect(
      CommitMessage("a: x\n\nRefs #1, resolved #2, #3\n#4").references.map(\.isClosing) == [
        false, true, true, false,
      ])
  }

  @Test func `a number that is too great is none`() {
    #expect(CommitMessage("a: #99999999999999999999").references.map(\.number) == [nil])
  }
}
