import CommitParser
import Testing

@testable import ChangelogCore

@Suite struct PlatformWrapperTests {
  private let id = PlatformWrapper.id

  @Test(arguments: [
    "", "feat: x", "feat: x (#12)", "feat: x (!12)", "Merged PR 12", "Merged PRs: x", "Pull request: x",
    "Merge pull request #12 from a/b\n\nfeat: x", "Merge pull request 'feat: x' (#12) from a into b",
    "Merge branch 'a' into 'b'\n\nfeat: x\n\nSee merge request g/p!12", "feat: x\n\nSee merge request g/p!12",
    "Merged in a (pull request #12)",
  ])
  func `other headers pass`(text: String) throws {
    #expect(try findings(id, in: text) == [])
  }

  @Test(
    arguments: [
      ("Merged PR 12: feat: x (#3)\n\nbody", "Merged PR 12:", "feat: x (#3)"),
      ("Pull request #12:  x", "Pull request #12:", "x"),
    ])
  func `a wrapper on the line is reported`(text: String, wrapper: String, title: String) throws {
    let found = try findings(id, in: text)
    #expect(
      found.map(\.sentence) == [
        "'\(wrapper)' keeps other tools from reading the header; expected '\(title)' alone"
      ])
    #expect(found.map(\.columns) == [1..<wrapper.count + 1])
    #expect(found.map(\.correction) == [Correction(line: 1, with: title, isSafe: false)])
  }

  @Test func `so is one above the title`() throws {
    let text = "Merged in a (pull request #12)\n\nfeat: x\n\n* feat: x"
    let found = try findings(id, in: text)
    #expect(
      found.map(\.sentence) == [
        "title stands on line 3, where other tools do not read it; expected 'feat: x' on the first line"
      ])
    #expect(found.map(\.line) == [1])
    #expect(corrected(text, found) == "feat: x\n\n* feat: x")
  }

  @Test func `it is off, and on beside the rules of the title inside`() throws {
    #expect(Policy.default.rules[id] == nil)
    let policy = try tree(["rules": ["platform-wrapper": "warning"]]).policy()
    let text = "Merged PR 12: feta: x"
    let found = Linter(policy).verdict(on: Candidate(.init(text)), from: .standardInput).diagnostics
    #expect(found.map(\.rule) == [id, "type-enum"])
    #expect(found.map(\.finding.columns) == [1..<14, 15..<19])
  }

  @Test func `one that will land is mended in the dialog`() throws {
    let found = try predicted(
      id, PullRequest("feat: x", commits: ["a"]), on: .azure, options: "warning",
      written: "Merged PR 12: feat: x")
    #expect(found.map(\.place) == [.merge])
  }
}
