import Testing

@testable import ChangelogCore

struct MonthChartTests {
  private func piece(_ value: Double, _ style: String) -> MonthChart.Piece {
    MonthChart.Piece(
      value: value, style: style, label: "\(Int(value)) \(style)", filter: LandingFilter([.kind: style]))
  }

  /// The pieces of a drawing: class, place, size, tooltip.
  private func bars(_ chart: MonthChart) -> [String] {
    chart.drawing.split(separator: "\n").filter { $0.hasPrefix("<rect") }.map(String.init)
  }

  @Test func `bars are as high as their values, one piece on top of the other`() {
    let chart = MonthChart(
      axis: MonthAxis(from: ["2026-01", "2026-02"]),
      bars: [[piece(30, "squash"), piece(0, "merge"), piece(10, "direct")], []],
      top: 40)
    // 206 units for 40 landings.
    let expected = [
      #"<rect class="squash" x="86.5" y="63.5" width="228" height="154.5" data-kind="squash">"#
        + "<title>2026-01: 30 squash</title></rect>",
      #"<rect class="direct" x="86.5" y="12" width="228" height="51.5" data-kind="direct">"#
        + "<title>2026-01: 10 direct</title></rect>",
    ]
    #expect(bars(chart) == expected)
  }

  @Test(arguments: [
    (0, ["0", "1"]), (1, ["0", "1"]), (4, ["0", "1", "2", "3", "4"]), (7, ["0", "2", "4", "6", "8"]),
    (23, ["0", "5", "10", "15", "20", "25"]), (100, ["0", "20", "40", "60", "80", "100"]),
    (4_200, ["0", "1,000", "2,000", "3,000", "4,000", "5,000"]),
  ])
  func `the grid has round numbers`(highest: Int, expected: [String]) {
    let chart = MonthChart(axis: MonthAxis(from: ["2026-01"]), bars: [[piece(Double(highest), "squash")]])
    let ticks = chart.drawing.split(separator: "\n").filter { $0.hasPrefix("<line") }
      .compactMap { $0.firstMatch(of: />([0-9,]+)<\/text>/)?.1 }
    #expect(ticks.map(String.init) == expected)
  }
}
