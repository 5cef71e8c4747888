/// A figure of the page: a chart, what it says in words, and its numbers as a table.
struct ChartFrame {
  /// Its name within the page.
  let id: String
  /// What it shows.
  let title: String
  /// What a reader should see in it, as a sentence.
  let summary: String
  /// The colours with their meaning; empty where there is but one.
  var legend: [(style: String, name: String)] = []

  /// Writes the figure round the drawing and the table.
  ///
  /// - Parameter height: Of the drawing, which is ``width`` wide.
  func write(to output: inout String, height: Int, drawing: String, table: String) {
    output += "<figure id=\"\(id)\">\n<figcaption><h3>\(title)</h3><p>\(summary)</p>"
    if !legend.isEmpty {
      output += "<ul class=\"legend\">"
      for (style, name) in legend {
        output +=
          "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect class=\"\(style)\" width=\"12\" "
          + "height=\"12\"/></svg> \(name)</li>"
      }
      output += "</ul>"
    }
    output += """
      </figcaption>
      <svg class="chart" role="img" viewBox="0 0 \(Self.width) \(height)" aria-labelledby="\(id)-title \(id)-text">
      <title id="\(id)-title">\(title)</title><desc id="\(id)-text">\(summary)</desc>
      \(drawing)</svg>
      <details><summary>The numbers of this chart</summary>
      \(table)</details>
      </figure>

      """
  }

  /// How wide drawings are, in their own units.
  static let width = 640

  /// Stripes for what should catch the eye of who can't tell colours apart; the style sheet fills with them.
  static let patterns = """
    <svg class="patterns" width="0" height="0" aria-hidden="true"><defs>\
    <pattern id="striped" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <rect class="ground" width="5" height="5"/><rect class="stripe" width="1.6" height="5"/></pattern></defs></svg>

    """

  /// A place in a drawing, to a tenth of a unit.
  static func place(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
