import Testing

@testable import ChangelogCore

struct ChangelogSectionsTests {
  private func said(_ text: String) -> [String] {
    var facts = HealthFacts.sample()
    facts.parts[0].changelog = HealthFacts.ChangelogFile("LOG.md", .bytes(Array(text.utf8)))
    return ChangelogSections.said(of: facts)
  }

  @Test func `each release has one section`() {
    #expect(
      said("# Log\n\n## Unreleased\n\n- a\n\n## 1.1.0\n\n## 1.0.0\n\n### 1.0.0 of the protocol\n") == [])
    #expect(said("") == [])
  }

  @Test func `several are named with their lines`() {
    #expect(
      said("# Log\n\n## Unreleased\n- a\n## v1.0.0\n- b\n## [Unreleased]\n## 1.0.0\n- c\n\n1.0.0\n-----\n")
        == [
          "'LOG.md' has 2 sections of 'Unreleased', at lines 3 and 7 -> put what they say into one of them",
          "'LOG.md' has 3 sections of '1.0.0', at lines 5, 8 and 11 -> put what they say into one of them",
        ])
  }

  @Test func `what only looks like a heading is none`() {
    #expect(said("## 1.0.0\n\n```\n## 1.0.0\n```\n\n<!--\n## 1.0.0\n-->\n") == [])
  }
}
