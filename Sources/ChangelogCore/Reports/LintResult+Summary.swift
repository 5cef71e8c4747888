extension LintResult {
  /// How many messages were judged.
  var checkedCount: Int { verdicts.count - skippedCount }

  /// The numbers in a sentence: `2 messages checked, 1 skipped (a merge): 1 error, 0 warnings`.
  var summary: String {
    var reasons: [String] = []
    var counts: [String: Int] = [:]
    for reason in verdicts.compactMap(\.skipped) {
      if counts[reason] == nil { reasons.append(reason) }
      counts[reason, default: 0] += 1
    }
    let skipped = reasons.map { "\(counts[$0, default: 0]) \(VisibleText.showing($0))" }
    return Self.count(checkedCount, "message") + " checked"
      + (reasons.isEmpty ? "" : ", \(skippedCount) skipped (\(skipped.joined(separator: ", ")))")
      + ": " + Self.count(count(of: .error), "error") + ", " + Self.count(count(of: .warning), "warning")
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
