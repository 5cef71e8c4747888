public import CommitParser

/// A commit on the branch's line of first parents, and how it got there.
public struct LandedCommit: Sendable, Equatable {
  /// The commit.
  public let commit: Commit
  /// How it landed.
  public let kind: LandingKind
  /// The number of its pull request; nil when the message names none.
  public let pullRequest: Int?
  /// By which marks of a forge the number is known.
  public let shape: LandedTitle.Shape
  /// How many parents it has.
  public let parentCount: Int
  /// Who committed it: on GitHub the forge itself, where a pull request was squashed in the browser.
  public let committer: Person
  /// When the author wrote it, in seconds since 1970-01-01 UTC; 0 where the commit does not tell.
  public let authorTime: Int64
  /// How many commits a merge brought, or were put on the branch with it at once, itself among them; else 1.
  public let commitCount: Int
  /// Whether it is the newest of the commits that were put on the branch at once; true for one that stands alone.
  public let endsSeries: Bool
  /// When the first of those was written; nil where they are not in the history, or their clocks were wrong.
  public let startTime: Int64?
  /// Why it can't be known from the history that it landed so; nil where nothing speaks against it.
  public let doubt: LandingDoubt?
}

extension LandedCommit {
  init(_ place: LandingLine.Place, saying message: CommitMessage, on line: LandingLine, under policy: Policy)
  {
    let history = line.history
    let title = message.landedTitle
    commit = history.commits[place.commit]
    shape = title.shape
    pullRequest = title.number
    parentCount = history.graph.parentCount(of: place.commit)
    committer = history.committers[place.commit]
    authorTime = history.authorTimes[place.commit]
    let candidate = Candidate(message, author: commit.author, parentCount: parentCount)
    let isRevert = message.revert.map { $0.isWhole && $0.isCertain } ?? false
    switch true {
    case parentCount == 0: kind = .initial
    case parentCount > 1: kind = .merge
    case policy.isReleaseCommit(commit.message) || IgnoreClass.release.contains(candidate)
      || message.announcesVersion:
      kind = .release
    case isRevert || IgnoreClass.revert.contains(candidate): kind = .revert
    case pullRequest != nil: kind = .squash
    case !place.series.isEmpty: kind = .rebase
    default: kind = .direct
    }
    let companions = kind == .merge ? place.brought : kind == .rebase ? place.series : []
    commitCount = kind == .merge ? companions.count : max(1, companions.count)
    endsSeries = kind != .rebase || place.series.first == place.commit
    let time = commit.time
    startTime = companions.map { history.authorTimes[$0] }.filter { $0 > 0 && $0 <= time }.min()
    doubt =
      switch kind {
      case .squash where line.usesForge && shape == .numberSign && !committer.isForge: .committedByHand
      case .merge where pullRequest == nil && message.headerLine.isPull: .pull
      case .rebase: .series
      case .direct where committer.isForge: .committedByForge
      case .direct where history.wasWrittenBefore(place.commit): .writtenBefore
      case .squash, .merge, .direct, .revert, .release, .initial: nil
      }
  }

  /// What the kind was told by, as a phrase for people.
  public var evidence: String {
    var parts = [parentCount == 0 ? "no parents" : Figures.count(parentCount, "parent")]
    switch kind {
    case .merge: parts.append("brought \(Figures.count(commitCount, "commit"))")
    case .rebase: parts.append("\(commitCount) commits at once")
    case .release: parts.append("a version for a title")
    case .revert: parts.append("takes a commit back")
    case .squash, .direct, .initial: break
    }
    parts.append(shape.evidence)
    return parts.joined(separator: ", ") + ", committed by "
      + (committer.isForge ? "the forge" : committer.name.inQuotes)
  }
}

extension LandedTitle.Shape {
  /// What the forge wrote, for people.
  fileprivate var evidence: String {
    switch self {
    case .plain: "no number"
    case .numberSign: "'(#N)' behind the title"
    case .exclamationMark: "'(!N)' behind the title"
    case .azure: "'Merged PR N:' before the title"
    case .bitbucketDataCenter: "'Pull request #N:' before the title"
    case .bitbucketCloud: "'(pull request #N)' above the title"
    case .gitHubMerge: "'Merge pull request #N' above the title"
    case .giteaMerge: "'Merge pull request' around the title"
    case .gitLabMerge, .gitLabSquash: "'See merge request' below the title"
    }
  }
}

extension Person {
  /// Whether it is GitHub itself, which commits what is squashed, merged or edited in the browser.
  var isForge: Bool { email == "noreply@github.com" }
}

extension String {
  /// Whether it is what `git pull` writes above a merge.
  fileprivate var isPull: Bool {
    hasPrefix("Merge remote-tracking branch ") || hasPrefix("Merge branch ") && contains("' of ")
  }
}
