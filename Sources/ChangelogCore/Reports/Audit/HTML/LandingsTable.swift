/// The table of all landings, the newest first; 16,000 of them are 10 MB, so a row holds no byte in vain.
struct LandingsTable {
  let audit: Audit

  private static let caption = "How each commit landed"

  /// Writes the table with what searches it.
  func write(to output: inout String) {
    output += """
      <section id="landings" aria-labelledby="all">
      <h2 id="all">All landings</h2>
      <div class="tools" hidden>
      <label for="search">Search the landings</label>
      <input id="search" type="search" autocomplete="off" spellcheck="false">
      <button id="clear" type="button" hidden>Show all landings</button>
      <p id="count" role="status"></p>
      </div>
      <div class="scroll" tabindex="0" role="group" aria-label="\(Self.caption)">
      <table class="landings">
      <caption>\(Self.caption)</caption>
      <thead><tr>
      """
    for (key, name) in columns {
      let style = key == "lines" ? " class=\"number\"" : ""
      output += "<th scope=\"col\" data-key=\"\(key)\"\(style)>\(name)</th>"
    }
    output += "</tr></thead>\n<tbody>\n"
    for landing in audit.landings { append(landing, to: &output) }
    output += """
      </tbody>
      </table>
      </div>
      <p class="tools" hidden>
      <button id="more" type="button">Show more</button>
      <button id="whole" type="button">Show all of them</button>
      </p>
      </section>

      """
  }

  private var columns: [(key: String, name: String)] {
    let start = [
      ("date", "Date"), ("kind", "Kind"), ("header", "Header"), ("pull", "Pull request"), ("type", "Type"),
      ("scope", "Scope"),
    ]
    let end = [("release", "Release"), ("policy", "Policy"), ("lines", "Lines"), ("loss", "Lost")]
    return start + (audit.hasComponents ? [("component", "Components")] : []) + end
  }

  private func append(_ landing: AuditedLanding, to output: inout String) {
    let landed = landing.landed
    output +=
      "<tr><td>\(CalendarDay(secondsSince1970: landed.commit.time))</td><td>\(landed.kind.rawValue)</td>"
    output += "<th scope=\"row\">"
    let header = landing.header.isEmpty ? "<i>no message</i>" : HTMLText.isolated(landing.header)
    output += HTMLText.linked(header, to: audit.links?.url(ofCommit: landed.commit.id))
    if landing.isBreaking { output += " <b>breaking</b>" }
    output += landing.details + "</th><td>"
    if let number = landed.pullRequest {
      let text = (audit.links?.pullRequestSign ?? "#") + String(number)
      output += HTMLText.linked(text, to: audit.links?.url(ofPullRequest: number))
    }
    output += "</td><td>" + XMLText.escaped(landing.type ?? "")
    output += "</td><td>" + XMLText.escaped(landing.scope ?? "")
    if audit.hasComponents {
      output += "</td><td>"
      output += landing.components.map { "<span>" + XMLText.escaped($0) + "</span>" }.joined(separator: " ")
    }
    output += "</td><td>" + XMLText.escaped(landing.release ?? "")
    output += "</td><td class=\"\(landing.verdict.style)\">" + XMLText.escaped(landing.verdict.text)
    output +=
      "</td><td class=\"number\">" + (landed.kind.isNoChange ? "" : Figures.number(landing.lineCount))
    output += "</td><td>"
    output += landing.losses.map { "<span>" + $0.rawValue + "</span>" }.joined(separator: " ")
    output += "</td></tr>\n"
  }
}
