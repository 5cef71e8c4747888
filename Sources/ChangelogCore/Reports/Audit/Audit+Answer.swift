extension Audit {
  /// The days of the first and the last landing by their times; nil where there is none.
  var period: (first: CalendarDay, last: CalendarDay)? {
    let times = landings.map(\.landed.commit.time)
    guard let first = times.min(), let last = times.max() else { return nil }
    return (CalendarDay(secondsSince1970: first), CalendarDay(secondsSince1970: last))
  }

  /// What was looked at: `main: 12 landings, 2026-01-01 to 2026-02-01`.
  var summary: String {
    let period = period.map { ", \($0.first) to \($0.last)" } ?? ""
    return "\(branch): \(Figures.count(landings.count, "landing"))\(period)"
  }

  /// The answer to "why do we squash, and is the changelog worth it?", sentence by sentence.
  public var answer: [String] {
    courseSentences + policySentences + lossSentences + mergeSentences + timeSentences + versionSentences
  }

  private var courseSentences: [String] {
    guard tally.changeCount > 0 else { return [] }
    let others = [
      (tally.count(of: .merge), "by a merge"),
      (tally.count(of: .direct) + tally.count(of: .rebase), "without a pull request"),
      (tally.count(of: .revert), "to take another one back"),
    ].filter { $0.0 > 0 }.map { "\(Figures.number($0)) \($1)" }
    let squashed = "\(Figures.number(tally.count(of: .squash))) landed as the squash of a pull request"
    return [
      "Of \(Figures.count(tally.changeCount, "change")), \(Figures.list([squashed] + others)).",
      "\(Figures.number(tally.listedCount)) of them (\(tally.listedShare)) made a line of the changelog"
        + (tally.lineCount > tally.listedCount
          ? ", or several: \(Figures.count(tally.lineCount, "line"))." : "."),
    ]
  }

  private var policySentences: [String] {
    guard tally.judgedCount > 0 else { return [] }
    return [
      "\(Figures.number(tally.passedCount)) of \(Figures.count(tally.judgedCount, "judged landing")) "
        + "(\(tally.passShare)) pass the policy."
    ]
  }

  private var lossSentences: [String] {
    guard tally.lostCount > 0 else { return [] }
    let losses = LandingLoss.allCases.compactMap { loss in
      tally.losses[loss].map { "\(loss.phrase) (\($0))" }
    }
    return [
      "Readers miss something of \(Figures.count(tally.lostCount, "landing")): \(losses.joined(separator: ", "))."
    ]
  }

  private var mergeSentences: [String] {
    guard merges.count > 0 else { return [] }
    return [
      "\(Figures.count(merges.count, "merge")) brought \(Figures.count(merges.commitCount, "commit")), which made "
        + "\(Figures.count(merges.lineCount, "line")); squashed, their titles would have made \(merges.titleLineCount)."
    ]
  }

  private var timeSentences: [String] {
    guard let times = leadTimes, let commits = commitCounts else { return [] }
    return [
      "From the first commit of a merge or a rebase to its landing it took \(Figures.span(times.median)) in half of "
        + "the cases, and \(Figures.span(times.ninth)) in nine of ten; half of them have "
        + "\(Figures.count(Int(commits.median), "commit")) or less."
    ]
  }

  private var versionSentences: [String] {
    guard !versions.isEmpty else { return [] }
    let named = versions.prefix(3).map { "\($0.tag) (\($0.meant))" }
    let rest = versions.count > named.count ? " and \(versions.count - named.count) more" : ""
    return [
      "\(Figures.count(versions.count, "release")) would have had another version, had the titles said what the bodies "
        + "say: \(named.joined(separator: ", "))\(rest)."
    ]
  }
}
