import CommitParser
import Testing

struct BuriedFootersTests {
  @Test(arguments: [
    ("* a\n\nFixes #9\nSigned-off-by: A\n\n* b\n\nAcked-by: B", ["5 Fixes", "6 Signed-off-by"]),
    ("Fixes #9\n\ntext", ["3 Fixes"]),
    ("Note: this goes on\nand on\n\ntext", []),
    ("* a\n\nBREAKING CHANGE: x\n\n* b", []),
    ("```\n\nRefs: #1\n\n```\n\ntext", []),
    ("Refs: #1", []),
  ])
  func `footers above the last run are found`(body: String, expected: [String]) {
    let found = CommitMessage("fix: x\n\n" + body).buriedFooters
    #expect(found.map { "\($0.line) \($0.token)" } == expected)
    #expect(found.filter(\.isVisibleToGit) == [])
  }
}
