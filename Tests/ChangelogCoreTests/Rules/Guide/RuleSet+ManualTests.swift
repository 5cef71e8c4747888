import ChangelogCore
import Foundation
import Testing

struct RuleSetManualTests {
  @Test func `the page of the rules in docs is what the rules say`() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../../../docs/rules.md").standardized
    let manual = Policy.default.rules.manual(isComplete: true)
    if ProcessInfo.processInfo.environment["CHANGELOGCTL_REWRITE"] != nil {
      try Data(manual.utf8).write(to: file)
    }
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text == manual, "docs/rules.md is stale; CHANGELOGCTL_REWRITE=1 swift test rewrites it")
  }

  @Test func `every rule has its section`() {
    let manual = Policy.default.rules.manual(isComplete: true)
    #expect(RuleCatalog.ids.allSatisfy { manual.contains("\n## \($0)\n") })
  }
}
