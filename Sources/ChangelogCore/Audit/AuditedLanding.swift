/// A landing with what the policy says of it, and what the changelog has of it.
public struct AuditedLanding: Sendable, Equatable {
  /// A finding of a rule, or of the policy's `squash.require`, without what it takes to mend it.
  public struct Remark: Sendable, Equatable {
    /// The rule's id, or ``squashRequired``.
    public let rule: String
    /// How much it matters; never `off`.
    public let severity: Severity
    /// The line of the message, 1-based.
    public let line: Int
    /// What is there and what would be accepted, in one sentence.
    public let sentence: String

    /// What stands in place of a rule's id where a landing went round the pull requests that the policy requires.
    public static let squashRequired = "squash.require"
  }

  /// The commit, and how it landed.
  public let landed: LandedCommit
  /// The first line of its message.
  public let header: String
  /// The type of the pull request's title as the policy names it; as it stands there where the policy does not know it,
  /// and nil where the title is not conventional.
  public let type: String?
  /// The scope of the title; nil when it has none.
  public let scope: String?
  /// Whether it says that it breaks something, wherever it does so.
  public let isBreaking: Bool
  /// Why nobody judged it, for people; nil where it was judged.
  public let skipped: String?
  /// What the policy has against it, in the order of the message; empty when it was not judged.
  public let remarks: [Remark]
  /// What readers of the changelog don't get of it.
  public internal(set) var losses: [LandingLoss]
  /// How many lines of the changelog it made, those of the commits that it brought among them.
  public internal(set) var lineCount = 0
  /// Whether its title alone would have made a line, had it been squashed; nil for what is no merge.
  public let wouldMakeLine: Bool?
  /// The tag of the release that has it; nil for what is not released.
  public internal(set) var release: String?
  /// The components whose files it changes, in the order of the policy; empty where the policy has none.
  public internal(set) var components: [String] = []
  /// How far its title moves the version, read as most release tools do.
  let saidBump: Bump
  /// How far all that it says moves the version.
  let meantBump: Bump

  /// Whether it was judged.
  public var isJudged: Bool { skipped == nil }
  /// Whether the policy has nothing of severity error against it; true for what was not judged.
  public var isPassing: Bool { !remarks.contains { $0.severity == .error } }
  /// The month in which it landed, in UTC: `2026-01`.
  public var month: String { String(CalendarDay(secondsSince1970: landed.commit.time).description.prefix(7)) }
  /// The seconds from its first commit to the landing; nil where that commit is not in the history.
  public var leadTime: Int64? { landed.startTime.map { landed.commit.time - $0 } }
}
