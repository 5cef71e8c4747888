/// The rules that found the most, as bars that lie.
struct RuleChart {
  /// The rules, the one that found the most first.
  let rules: [AuditedRule]

  /// How many have a bar.
  static let limit = 10
  private static let row = 34.0

  /// How high the drawing is.
  var height: Int { max(1, min(rules.count, Self.limit)) * Int(Self.row) + 4 }

  /// The drawing: the name of each rule, its bar below, and its number behind that.
  var drawing: String {
    let shown = rules.prefix(Self.limit)
    let most = Double(shown.map(\.landings.count).max() ?? 1)
    var text = ""
    for (place, rule) in shown.enumerated() {
      let y = Double(place) * Self.row
      let width = max(1, Double(rule.landings.count) / most * 540)
      let count = Figures.number(rule.landings.count)
      let id = XMLText.escaped(rule.rule)
      text +=
        "<text class=\"name\" x=\"0\" y=\"\(ChartFrame.place(y + 16))\">\(id)</text>"
        + "<rect class=\"\(rule.severity.rawValue)\" x=\"0\" y=\"\(ChartFrame.place(y + 21))\" "
        + "width=\"\(ChartFrame.place(width))\" height=\"9\"\(LandingFilter([.rule: rule.rule]).attributes)>"
        + "<title>\(id): \(Figures.count(rule.landings.count, "landing"))</title></rect>"
        + "<text class=\"tick\" dominant-baseline=\"middle\" x=\"\(ChartFrame.place(width + 6))\" "
        + "y=\"\(ChartFrame.place(y + 26))\">\(count)</text>\n"
    }
    return text
  }
}
