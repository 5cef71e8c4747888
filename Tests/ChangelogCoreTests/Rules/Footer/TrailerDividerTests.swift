import ChangelogCore
import Testing

struct TrailerDividerTests {
  @Test(arguments: [
    "fix: x", "fix: x\n\n---\n\ntext", "fix: x\n\n---------\n\nAcked-by: Z", "fix: x\n\nAcked-by: Z",
    "fix: x\n\n---\nupdated-dependencies:\n- dependency-name: a\n...\n\nSigned-off-by: dependabot[bot] <a@b>",
  ])
  func `a divider that hides nothing passes`(text: String) throws {
    #expect(try findings("trailer-divider", in: text) == [])
  }

  @Test func `one above trailers is reported, and another line proposed`() throws {
    let text = "fix: x\n\nbody\n\n--- \n\nAcked-by: Z"
    let found = try findings("trailer-divider", in: text)
    #expect(
      found.map(\.sentence) == [
        "'---' hides the trailers below it from git; expected another line, such as '***'"
      ])
    #expect(found.map(\.line) == [5])
    #expect(found.map(\.columns) == [1..<4])
    #expect(found.map { $0.correction?.isSafe } == [false])
    #expect(corrected(text, found) == "fix: x\n\nbody\n\n***\n\nAcked-by: Z")
  }

  @Test func `a line that says more than the dashes is reported without a correction`() throws {
    let found = try findings("trailer-divider", in: "fix: x\n\n--- a/foo\n\nAcked-by: Z")
    #expect(found.map(\.line) == [3])
    #expect(found.map(\.correction) == [nil])
  }
}
