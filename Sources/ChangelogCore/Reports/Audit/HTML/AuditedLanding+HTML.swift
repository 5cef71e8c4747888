extension AuditedLanding {
  /// What the policy says, in few words, and the class by which the page knows it.
  var verdict: (style: String, text: String) {
    guard skipped == nil else { return ("skipped", "skipped") }
    let (errors, warnings) = (count(of: .error), count(of: .warning))
    let counts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
    let text = counts.map { Figures.count($0, $1) }.joined(separator: ", ")
    return errors > 0 ? ("failed", text) : warnings > 0 ? ("warned", text) : ("passed", "passed")
  }

  /// What it takes to believe the row: what was found, what was lost, by which marks its kind is known, and what is open.
  var details: String {
    let parts =
      (skipped == nil ? [] : ["reason"]) + (remarks.isEmpty ? [] : [Figures.count(remarks.count, "remark")])
      + (landed.doubt == nil ? [] : ["doubt"])
    var text = "<details><summary>\(parts.isEmpty ? "evidence" : parts.joined(separator: ", "))</summary>"
    if skipped != nil || !remarks.isEmpty || !losses.isEmpty {
      text += "<ul>"
      if let skipped { text += "<li>skipped: \(XMLText.escaped(skipped))</li>" }
      for remark in remarks {
        text +=
          "<li>\(remark.severity.rawValue): \(HTMLText.isolated(remark.sentence)) "
          + "<code>\(XMLText.escaped(remark.rule))</code></li>"
      }
      for loss in losses { text += "<li>lost: \(loss.phrase)</li>" }
      text += "</ul>"
    }
    text += "<p>\(landed.commit.id.abbreviated): " + XMLText.escaped(landed.evidence)
    if let doubt = landed.doubt { text += "; " + doubt.sentence }
    if let time = leadTime { text += "; \(Figures.span(time)) after its first commit" }
    if let wouldMakeLine {
      text += "; its title alone would have made \(wouldMakeLine ? "a" : "no") line"
    }
    return text + "</p></details>"
  }
}
