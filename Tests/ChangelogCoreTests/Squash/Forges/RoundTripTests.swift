import CommitParser
import Testing

@testable import ChangelogCore

struct RoundTripTests {
  @Test(
    arguments: ForgeName.allCases.filter { $0 != .none }, ["feat: add paging", "fix(a): b 'c' (#3): \"d\""])
  func `what is predicted reads back as the same title and number`(name: ForgeName, title: String) throws {
    let forge = try #require(ForgeCatalog.forge(named: name))
    let template = name == .gitlab ? "%{title} (%{local_reference})" : nil
    let commits = [BranchCommit("wip\n\nWhy."), BranchCommit("fix: b", by: .bob)]
    let prediction = forge.prediction(
      for: .paging(title, description: "Why.\n\nCloses #3.", commits),
      under: SquashSettings(template: template))
    for outcome in prediction.outcomes {
      let landed = CommitMessage(outcome.message.text).landedTitle
      #expect(landed.title == title)
      #expect(landed.number == 12)
      #expect(outcome.message.source(ofLine: landed.line) == .title)
      #expect(outcome.message.lines.count == outcome.message.sources.count)
    }
  }
}
