import CommitParser

/// Judges the landings of a branch one by one; a value, so that several threads can share the work.
public struct LandingJudge: Sendable {
  private let line: LandingLine
  private let policy: Policy
  private let linter: Linter
  private let reader: ChangeReader
  /// For each place of the line, whether the policy took squash merges only when it landed.
  private let isUnderSquash: [Bool]
  /// The paths that landings change, by their places on the line; nil when no rule looks at them.
  private let changedPaths: [Int: [String]]?

  /// Prepares to judge.
  ///
  /// - Parameters:
  ///   - squashSince: From when on the policy's `squash.require` holds; nil for always.
  ///   - changedPaths: The paths that landings change, by their places; nil when no rule looks at them.
  public init(
    _ line: LandingLine, under policy: Policy, squashSince: HistoryPoint.Resolved? = nil,
    changedPaths: [Int: [String]]? = nil
  ) {
    self.line = line
    self.policy = policy
    linter = Linter(policy)
    reader = ChangeReader(policy: policy, facts: ChangelogFacts())
    isUnderSquash =
      squashSince.map(line.isAfter) ?? [Bool](repeating: true, count: line.count)
    self.changedPaths = changedPaths
  }

  /// What becomes of the landing at a place of the line.
  public func landing(at number: Int) -> AuditedLanding {
    let place = line.places[number]
    let message = CommitMessage(line.history.commits[place.commit].message)
    let landed = LandedCommit(place, saying: message, on: line, under: policy)
    let candidate = Candidate(
      message, author: landed.commit.author, parentCount: landed.parentCount,
      changedPaths: changedPaths?[number], isBeforeSquash: !isUnderSquash[number])
    let verdict = linter.verdict(on: candidate, from: .commit(landed.commit.id))
    var remarks = verdict.diagnostics.map {
      AuditedLanding.Remark(
        rule: $0.rule, severity: $0.severity, line: $0.finding.line, sentence: $0.finding.sentence)
    }
    if policy.squash.isRequired, isUnderSquash[number], landed.wentRoundPullRequests {
      remarks.append(
        AuditedLanding.Remark(
          rule: AuditedLanding.Remark.squashRequired, severity: .error, line: 1,
          sentence: "landed without a pull request; the branch takes squash merges only"))
    }
    let header = try? message.landedHeader.get()
    let type = header.flatMap { policy.types[$0.type] }
    let losses = losses(of: candidate, landed, header, remarks)
    let said: Bump = message.breaksAtItsPlace ? .major : type?.bump ?? .none
    let meant: Bump =
      losses.contains(.buriedBreaking)
      ? .major : losses.contains(.understated) ? policy.types.bump(ofItemsIn: message) : .none
    return AuditedLanding(
      landed: landed, header: message.headerLine, type: type?.name ?? header?.type,
      scope: header?.scope, isBreaking: message.isBreaking,
      skipped: remarks.isEmpty ? verdict.skipped : nil, remarks: remarks, losses: losses,
      wouldMakeLine: landed.kind == .merge ? makesLine(message.landedTitle.title, by: landed.commit) : nil,
      saidBump: said, meantBump: max(said, meant))
  }

  /// Whether a commit of this title would be listed.
  private func makesLine(_ title: String, by commit: Commit) -> Bool {
    let squashed = Commit(id: commit.id, time: commit.time, author: commit.author, message: title)
    return reader.changes(of: squashed, nil).contains(where: \.isListed)
  }

  private func losses(
    of candidate: Candidate, _ landed: LandedCommit, _ header: Header?, _ remarks: [AuditedLanding.Remark]
  ) -> [LandingLoss] {
    guard [.squash, .rebase, .direct].contains(landed.kind) else { return [] }
    var losses: [LandingLoss] = []
    if header == nil { losses.append(.unparsed) }
    if let header, policy.types[header.type] == nil, !candidate.message.isBreaking {
      losses.append(.unknownType)
    }
    guard candidate.message.body != nil else { return losses }
    func isFound(_ rule: String) -> Bool {
      guard policy.rules[rule] == nil else { return remarks.contains { $0.rule == rule } }
      return policy.rules.finds(rule, in: candidate)
    }
    // Where items are listed, too, nothing is missed that they say.
    if policy.changelog.squash == .title, isFound(UnderstatedTitle.id) { losses.append(.understated) }
    if isFound(BreakingLost.id) { losses.append(.buriedBreaking) }
    return losses
  }
}

extension LandedCommit {
  /// Whether it is no merge and no pull request is behind it, although it changes something.
  fileprivate var wentRoundPullRequests: Bool {
    switch kind {
    case .direct, .rebase: true
    case .revert: pullRequest == nil
    case .squash, .merge, .release, .initial: false
    }
  }
}

extension CommitMessage {
  /// Whether the title has its `!`, or a breaking footer stands where the specification wants one.
  fileprivate var breaksAtItsPlace: Bool {
    if let header = try? landedHeader.get(), header.hasBreakingMark { return true }
    return footers.count(where: \.isBreaking) > buriedBreakingFooters.count
  }
}

extension CommitTypes {
  /// How far the weightiest item of a body moves the version.
  fileprivate func bump(ofItemsIn message: CommitMessage) -> Bump {
    message.items.map { $0.isBreaking ? .major : self[$0.header.type]?.bump ?? .none }.max() ?? .none
  }
}
