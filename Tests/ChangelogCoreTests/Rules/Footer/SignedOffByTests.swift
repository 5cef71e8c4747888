import ChangelogCore
import Testing

struct SignedOffByTests {
  private static let author = Person(name: "A U Thor", email: "author@example.org")

  @Test(arguments: [
    "fix: x\n\nSigned-off-by: A", "fix: x\n\nbody\nSigned-off-by: A\n\n# comment\n",
    "fix: x\n\nSigned-off-by: A\n(cherry picked from commit 1a2b3c4)",
  ])
  func `a sign-off at the end passes`(text: String) throws {
    #expect(try findings("signed-off-by", in: text) == [])
  }

  @Test func `a message without one is reported at its last line`() throws {
    #expect(
      try findings("signed-off-by", in: "fix: x\n\nSigned-off-by: A\nAcked-by: Z\n")
        == [
          Finding(
            line: 4,
            "message does not end with 'Signed-off-by:'; expected 'Signed-off-by:' as its last line")
        ])
  }

  @Test(arguments: [
    ("fix: x", "fix: x\n\nSigned-off-by: A U Thor <author@example.org>"),
    ("fix: x\n\nbody", "fix: x\n\nbody\n\nSigned-off-by: A U Thor <author@example.org>"),
    ("fix: x\n\nRefs: #1", "fix: x\n\nRefs: #1\nSigned-off-by: A U Thor <author@example.org>"),
  ])
  func `the author's line is proposed and not written unasked`(text: String, mended: String) throws {
    let found = try findings("signed-off-by", in: text, author: Self.author)
    #expect(
      found.map(\.sentence) == [
        "message does not end with 'Signed-off-by:'; "
          + "expected 'Signed-off-by: A U Thor <author@example.org>' as its last line"
      ])
    #expect(found.map { $0.correction?.isSafe } == [false])
    #expect(corrected(text, found) == mended)
  }

  @Test func `when never a sign-off is reported`() throws {
    #expect(
      try findings("signed-off-by", ["when": "never"], in: "fix: x\n\nSigned-off-by: A")
        == [Finding(line: 3, "message ends with 'Signed-off-by:'; expected no such line")])
    #expect(try findings("signed-off-by", ["when": "never"], in: "Signed-off-by: A") == [])
    #expect(try findings("signed-off-by", ["trailer": "DCO:"], in: "fix: x\n\nDCO: yes") == [])
  }
}
