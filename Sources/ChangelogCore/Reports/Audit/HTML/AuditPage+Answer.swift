extension AuditPage {
  /// What the figures say, a paragraph each, as HTML.
  var answer: [String] { [course, verdict, brought, yield, versions, pace].compactMap(\.self) }

  /// How changes came.
  private var course: String {
    let kinds = LandingKind.allCases.filter { !$0.isNoChange && $0 != .squash && tally.count(of: $0) > 0 }
    let squashes = tally.count(of: .squash)
    var text =
      "Of \(Figures.count(tally.changeCount, "change")), <strong>\(Figures.number(squashes)) "
      + "(\(Figures.share(squashes, of: tally.changeCount)))</strong> landed as a squash merge: one commit, one message "
      + "to judge and to list."
    if !kinds.isEmpty {
      let others = kinds.map { kind in
        LandingFilter([.kind: kind.rawValue]).link(Figures.number(tally.count(of: kind))) + " by \(kind.way)"
      }
      text += " The others: " + Figures.list(others) + "."
    }
    let rounds = rules.first { $0.rule == AuditedLanding.Remark.squashRequired }?.landings.count ?? 0
    if audit.squash.isRequired {
      text +=
        rounds == 0
        ? " The policy takes squash merges only, and nothing went round them."
        : " The policy takes squash merges only; "
          + LandingFilter([.rule: AuditedLanding.Remark.squashRequired]).link(
            Figures.count(rounds, "landing"))
          + " went round pull requests."
    }
    return text
  }

  /// What the policy says.
  private var verdict: String? {
    guard tally.judgedCount > 0 else { return nil }
    var text =
      "<strong>\(Figures.share(tally.passedCount, of: tally.judgedCount))</strong> of the landings that the policy judged "
      + "pass it"
    let squash = AuditTally(audit.landings.lazy.filter { $0.landed.kind == .squash })
    let (passed, judged) = (tally.passedCount - squash.passedCount, tally.judgedCount - squash.judgedCount)
    if squash.judgedCount > 0, judged > 0 {
      text +=
        ": \(Figures.share(squash.passedCount, of: squash.judgedCount)) of the squash merges, and "
        + "\(Figures.share(passed, of: judged)) of the others"
    }
    return text + "."
  }

  /// What merges brought.
  private var brought: String? {
    guard merges.count > 0 else { return nil }
    let lines = Figures.count(merges.lineCount, "line")
    return
      "\(Figures.count(merges.count, "merge")) brought <strong>\(Figures.count(merges.commitCount, "commit"))"
      + "</strong>, which made \(lines) of the changelog. Squashed, with their titles as they are, they would have made "
      + "<strong>\(Figures.number(merges.titleLineCount))</strong>."
  }

  /// What the changelog got.
  private var yield: String? {
    guard tally.changeCount > 0 else { return nil }
    var text =
      "<strong>\(Figures.number(tally.listedCount)) of \(Figures.count(tally.changeCount, "change")) "
      + "(\(Figures.share(tally.listedCount, of: tally.changeCount)))</strong> made "
      + "\(Figures.count(tally.lineCount, "line")) of the changelog. "
    let reasons = LandingLoss.allCases.filter { (tally.losses[$0] ?? 0) > 0 }.map {
      "\($0.phrase) (\(LandingFilter([.loss: $0.rawValue]).link(Figures.number(tally.losses[$0] ?? 0))))"
    }
    text +=
      reasons.isEmpty
      ? "Nothing was lost on the way."
      : "Readers don't get all of <strong>\(Figures.count(tally.lostCount, "landing"))</strong>: "
        + Figures.list(reasons) + "."
    return text
  }

  /// Which versions would be others.
  private var versions: String? {
    guard let first = audit.versions.first else { return nil }
    let example =
      "\(XMLText.escaped(first.version.description)) should have been \(XMLText.escaped(first.meant.description))"
    let count = audit.versions.count
    return
      "<strong>\(Figures.count(count, "release"))</strong> would \(count == 1 ? "" : "each ")have another version, "
      + "had the titles said what the bodies say: \(count == 1 ? "" : "the last of them, ")\(example)."
  }

  /// How long it took.
  private var pace: String? {
    guard let times = audit.leadTimes, let counts = audit.commitCounts else { return nil }
    return "From the first commit of a merge or of a rebased series to its landing it took <strong>"
      + "\(Figures.span(times.median))</strong> in half of the cases, and \(Figures.span(times.ninth)) in nine of ten. "
      + "Half of them have no more than \(Figures.count(Int(counts.median), "commit")), nine of ten no more than "
      + "\(Figures.number(Int(counts.ninth)))."
  }
}

extension LandingKind {
  /// By what a change landed, for a sentence.
  fileprivate var way: String {
    switch self {
    case .squash: "squash"
    case .merge: "merge commit"
    case .rebase: "rebase"
    case .direct: "a commit without a pull request"
    case .revert: "revert"
    case .release: "release"
    case .initial: "a commit without parents"
    }
  }
}
