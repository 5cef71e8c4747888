extension Audit {
  /// The days of the oldest and the newest landing; nil where there is none.
  var period: (first: CalendarDay, last: CalendarDay)? {
    guard let newest = landings.first, let oldest = landings.last else { return nil }
    return (
      CalendarDay(secondsSince1970: oldest.landed.commit.time),
      CalendarDay(secondsSince1970: newest.landed.commit.time)
    )
  }

  /// The answer to "why do we squash, and is the changelog worth it?", sentence by sentence.
  public var answer: [String] {
    let tally = tally
    var sentences: [String] = []
    let squashed = tally.count(of: .squash)
    let byHand = tally.count(of: .direct) + tally.count(of: .rebase)
    if tally.changeCount > 0 {
      sentences.append(
        "Of \(tally.changeCount.of("change")), \(squashed) landed as the squash of a pull request, "
          + "\(tally.count(of: .merge)) by a merge and \(byHand) without a pull request.")
      sentences.append(
        "\(tally.listedCount) of them (\(tally.listedPercentage.asPercentage)) made a line of the changelog"
          + (tally.lineCount > tally.listedCount ? ", or several: \(tally.lineCount.of("line"))." : "."))
    }
    if tally.judgedCount > 0 {
      sentences.append(
        "\(tally.passedCount) of \(tally.judgedCount.of("judged landing")) "
          + "(\(tally.passPercentage.asPercentage)) pass the policy.")
    }
    if tally.lostCount > 0 {
      let losses = LandingLoss.allCases.compactMap { loss in
        tally.losses[loss].map { "\(loss.phrase) (\($0))" }
      }
      sentences.append(
        "Readers miss something of \(tally.lostCount.of("landing")): \(losses.joined(separator: ", ")).")
    }
    return sentences + mergeSentences + timeSentences + versionSentences
  }

  private var mergeSentences: [String] {
    let merges = merges
    guard merges.count > 0 else { return [] }
    return [
      "\(merges.count.of("merge")) brought \(merges.commitCount.of("commit")), which made "
        + "\(merges.lineCount.of("line")); squashed, their titles would have made \(merges.titleLineCount)."
    ]
  }

  private var timeSentences: [String] {
    guard let times = leadTimes, let commits = commitCounts else { return [] }
    return [
      "From the first commit of a merge or a rebase to its landing half took \(times.median.asTime) or less, "
        + "nine of ten \(times.ninth.asTime) or less; half of them had \(Int(commits.median).of("commit")) or less."
    ]
  }

  private var versionSentences: [String] {
    guard !versions.isEmpty else { return [] }
    let named = versions.prefix(3).map { "\($0.tag) (\($0.meant))" }
    let rest = versions.count > named.count ? " and \(versions.count - named.count) more" : ""
    return [
      "\(versions.count.of("release")) would have had another version, had the titles said what the bodies say: "
        + "\(named.joined(separator: ", "))\(rest)."
    ]
  }
}
