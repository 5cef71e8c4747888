import CommitParser
import Testing

@testable import ChangelogCore

struct AngularOrderTests {
  private func order(_ dialect: AngularDialect = .angular, edition: ChangelogPolicy.Edition? = nil)
    -> AngularOrder
  {
    AngularOrder(layout: AngularLayout(dialect, ChangelogPolicy(edition: edition))) { one, other in
      one < other ? -1 : one > other ? 1 : 0
    }
  }

  /// What JavaScript says of `null < x` and `x < null`.
  @Test(
    arguments: [
      ("api", 1, 1), ("5", -1, 1), ("0", 1, 1), ("-1", 1, -1), ("1e3", -1, 1), (" ", 1, 1), ("", 1, 1),
      ("0x1", -1, 1),
      ("0x0", 1, 1), ("-0x1", 1, 1), ("Infinity", -1, 1), ("-Infinity", 1, -1), ("nan", 1, 1), ("inf", 1, 1),
      (".5", -1, 1), ("5.", -1, 1), (" 7 ", -1, 1), ("1_0", 1, 1), ("+3", -1, 1),
    ])
  func `a missing text is compared as a number`(text: String, before: Int, behind: Int) {
    #expect(order().compare(nil, text) == before)
    #expect(order().compare(text, nil) == behind)
  }

  @Test func `sections stand by title, or by the ranks of their generation`() {
    let types = PolicyPreset.conventionalCommitsTypes
    let titles = ["odd", "Features", "Reverts", "Bug Fixes", "Documentation"]
    #expect(order().sorted(titles, types) == ["Bug Fixes", "Documentation", "Features", "Reverts", "odd"])
    #expect(
      order(.conventionalCommits).sorted(titles, types) == [
        "odd", "Features", "Bug Fixes", "Reverts", "Documentation",
      ])
    #expect(
      order(.conventionalCommits, edition: .five).sorted(titles, types) == [
        "Features", "Bug Fixes", "Reverts", "Documentation", "odd",
      ])
  }
}
