import ChangelogCore
import Testing

struct ReleaseMessageTests {
  @Test func `a line is made for a version and read back`() throws {
    let message = try #require(ReleaseMessage("chore(release): {version} [skip ci]"))
    #expect(message.text(for: "1.2.0") == "chore(release): 1.2.0 [skip ci]")
    #expect(message.released(in: "chore(release): front 1.2.0 [skip ci]") == "front 1.2.0")
    #expect(message.description == "chore(release): {version} [skip ci]")
    for line in ["chore(release): 1.2.0", "chore(release): [skip ci]", "", "x chore(release): 1 [skip ci]"] {
      #expect(message.released(in: line) == nil, "\(line)")
    }
  }

  @Test(arguments: ["", "chore: release", "{version} {version}", "a {version}\nb"])
  func `a line without one place for the version is none`(text: String) {
    #expect(ReleaseMessage(text) == nil)
  }
}
