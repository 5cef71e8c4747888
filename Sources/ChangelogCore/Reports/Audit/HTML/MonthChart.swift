/// Bars over months, the pieces of each one on top of the other.
struct MonthChart {
  /// A piece of a bar.
  struct Piece {
    /// How high it is.
    let value: Double
    /// The class of its colour.
    let style: String
    /// What it says when one points at it, behind the month.
    let label: String
    /// What it is made of.
    let filter: LandingFilter
  }

  /// The months, each with a bar.
  let axis: MonthAxis
  /// The pieces of each bar, the lowest first.
  let bars: [[Piece]]
  /// The end of the axis; nil to go as high as the bars do.
  var top: Double?
  /// What stands behind the numbers of the axis.
  var unit = ""

  /// How high the drawing is.
  static let height = 250
  private static let (left, right, upper, lower) = (58.0, 628.0, 12.0, 218.0)

  /// The drawing: grid, bars, labels.
  var drawing: String {
    let highest = top ?? max(1, bars.map { $0.reduce(0) { $0 + $1.value } }.max() ?? 1)
    let step = Self.step(for: highest)
    let end = (highest / step).rounded(.up) * step
    func y(_ value: Double) -> Double { Self.lower - value / end * (Self.lower - Self.upper) }
    var text = ""
    for value in stride(from: 0, through: end, by: step) {
      let place = ChartFrame.place(y(value))
      text +=
        "<line class=\"grid\" x1=\"\(ChartFrame.place(Self.left))\" x2=\"\(ChartFrame.place(Self.right))\" "
        + "y1=\"\(place)\" y2=\"\(place)\"/><text class=\"tick\" text-anchor=\"end\" dominant-baseline=\"middle\" "
        + "x=\"\(ChartFrame.place(Self.left - 6))\" y=\"\(place)\">\(Figures.number(Int(value)))\(unit)</text>\n"
    }
    let slot = (Self.right - Self.left) / Double(max(1, bars.count))
    let width = slot > 5 ? slot * 0.8 : slot * 0.9
    for (place, (month, pieces)) in zip(axis.months, bars).enumerated() {
      let x = ChartFrame.place(Self.left + (Double(place) + 0.5) * slot - width / 2)
      var height = 0.0
      for piece in pieces where piece.value > 0 {
        let (bottom, top) = (y(height), y(height + piece.value))
        text +=
          "<rect class=\"\(piece.style)\" x=\"\(x)\" y=\"\(ChartFrame.place(top))\" "
          + "width=\"\(ChartFrame.place(width))\" height=\"\(ChartFrame.place(bottom - top))\"\(piece.filter.attributes)>"
          + "<title>\(month): \(piece.label)</title></rect>\n"
        height += piece.value
      }
    }
    for (index, (place, label)) in axis.labels.enumerated() {
      text +=
        "<text class=\"tick\(index.isMultiple(of: 2) ? "" : " odd")\" text-anchor=\"middle\" "
        + "x=\"\(ChartFrame.place(Self.left + (Double(place) + 0.5) * slot))\" y=\"240\">\(label)</text>\n"
    }
    return text
  }

  /// The distance of the lines of the grid: a 1, 2 or 5 with noughts, at most five of them.
  private static func step(for highest: Double) -> Double {
    var power = 1.0
    while highest > power * 50 { power *= 10 }
    return power * ([1, 2, 5].first { highest <= power * $0 * 5 } ?? 10)
  }
}
