/// The page about one repository, section by section.
struct AuditPage {
  let audit: Audit

  var tally: AuditTally { audit.tally }
  var merges: MergeTally { audit.merges }
  var rules: [AuditedRule] { audit.rules }

  /// Writes what stands between the frame's head and foot.
  func write(to output: inout String) {
    output += "<header><h1>\(HTMLText.isolated(audit.repository))</h1>\n"
    output += "<p>How changes landed on \(HTMLText.isolated(audit.branch))\(period).</p></header>\n"
    guard !audit.landings.isEmpty else {
      output += "<section id=\"landings\"><p>Nothing landed here.</p></section>\n"
      return
    }
    output += ChartFrame.patterns
    output += "<section aria-labelledby=\"answer\">\n"
    output += "<h2 id=\"answer\">Why do we squash, and is the changelog worth it?</h2>\n"
    output += figures
    output += answer.map { "<p>" + $0 + "</p>\n" }.joined()
    output += kindTable.text
    output +=
      "</section>\n<section aria-labelledby=\"course\">\n<h2 id=\"course\">Over time</h2>\n<div class=\"charts\">\n"
    writeCharts(to: &output)
    output +=
      "</div>\n</section>\n<section aria-labelledby=\"groups\">\n<h2 id=\"groups\">By what they are</h2>\n"
    for grouping in AuditGrouping.allCases { output += groupTable(grouping)?.text ?? "" }
    output += lossTable?.text ?? ""
    output += versionTable ?? ""
    output += "</section>\n"
    LandingsTable(audit: audit).write(to: &output)
  }

  /// `, from … to …`: the days of the first landing and the last one.
  private var period: String {
    audit.period.map { ", from \($0.first) to \($0.last)" } ?? ""
  }
}
