import ChangelogCore
import Testing

struct RevisionRangeTests {
  @Test(arguments: [
    ("v1..v2", "v1", "v2"), ("v1.0.0..v1.1.0", "v1.0.0", "v1.1.0"), ("v1..", "v1", "HEAD"),
    ("..v2", "HEAD", "v2"),
    ("a^..b~2", "a^", "b~2"),
  ])
  func `two revisions with two dots are a range`(_ text: String, _ excluded: String, _ included: String) {
    let range = RevisionRange(text)
    #expect(range?.excluded == excluded)
    #expect(range?.included == included)
  }

  @Test(arguments: ["", "v1", "..", "v1...v2", "v1..v2..v3"])
  func `anything else is none`(_ text: String) {
    #expect(RevisionRange(text) == nil)
  }
}
