import ChangelogCore
import Testing

struct TrailerExistsTests {
  @Test(arguments: ["fix: x\n\nSigned-off-by: A", "fix: x\n\nA: b\nSigned-off-by:\nC: d"])
  func `a trailer that git sees passes`(text: String) throws {
    #expect(try findings("trailer-exists", in: text) == [])
    #expect(
      try findings("trailer-exists", ["when": "never"], in: text).map(\.sentence)
        == ["message has the trailer 'Signed-off-by:'; expected none"])
  }

  @Test func `one that git does not see is reported on its line`() throws {
    #expect(
      try findings("trailer-exists", in: "fix: x\n\nSigned-off-by: A\n\nmore")
        == [
          Finding(
            line: 3, "git does not see the trailer 'Signed-off-by:' here; expected it in the last paragraph")
        ])
  }

  @Test func `a message without it is reported`() throws {
    #expect(
      try findings("trailer-exists", ["trailer": "Change-Id: I"], in: "fix: x\n\nChange-Id: A")
        == [Finding("message has no trailer 'Change-Id: I'; expected one in the last paragraph")])
    #expect(try findings("trailer-exists", ["trailer": "Change-Id: I"], in: "fix: x\n\nChange-Id: I12") == [])
    #expect(try findings("trailer-exists", ["when": "never"], in: "fix: x") == [])
  }
}
