import Testing

@testable import ChangelogCore

struct MonthAxisTests {
  private func labels(_ first: String, _ last: String) -> [String] {
    MonthAxis(from: [first, last]).labels.map(\.text)
  }

  @Test func `months in which nothing landed have their place`() {
    #expect(MonthAxis(from: ["2021-11", "2022-02"]).months == ["2021-11", "2021-12", "2022-01", "2022-02"])
    #expect(MonthAxis(from: ["2021-11"]).months == ["2021-11"])
    #expect(MonthAxis(from: []).months == [])
  }

  @Test func `a wrong clock does not make a chart of centuries`() {
    #expect(MonthAxis(from: ["0001-01", "2022-02", "9999-12"]).months == ["0001-01", "2022-02", "9999-12"])
  }

  @Test func `few months are named, of many the years`() {
    #expect(labels("2021-11", "2022-02") == ["2021-11", "2021-12", "2022-01", "2022-02"])
    #expect(
      labels("2021-07", "2022-07") == [
        "2021-07", "2021-09", "2021-11", "2022-01", "2022-03", "2022-05", "2022-07",
      ])
    #expect(labels("2018-06", "2023-02") == ["2019", "2020", "2021", "2022", "2023"])
    let years = ["2000", "2003", "2006", "2009", "2012", "2015", "2018", "2021", "2024"]
    #expect(labels("2000-01", "2026-12") == years)
  }
}
