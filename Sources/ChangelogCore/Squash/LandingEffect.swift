import CommitParser

/// What a landed message adds to the changelog, and how far it moves the version.
public struct LandingEffect: Sendable, Equatable {
  /// A release of the one message alone: the entry in its sections, and the bump.
  public let release: Release
  /// What decides the bump: the type, or `breaking change`; nil where nothing is to be released.
  public let reason: String?

  /// Reads a message as the changelog will.
  public init(of message: String, under policy: Policy) {
    var graph = CommitGraph()
    let commit = graph.addCommit()
    let history = History(
      commits: [
        Commit(
          id: CommitID(high: 0, middle: 0, low: 0), time: 0, author: Person(name: "", email: ""),
          message: message)
      ],
      graph: graph, head: commit)
    let timeline = ReleaseTimeline(of: history, under: policy.history)
    let style = ChangelogStyle.named(policy.changelog.style) ?? .default
    // One message has nothing to be put in order.
    release = timeline.model(for: style, under: policy, links: nil) { _, _ in 0 }
      .release(ReleaseSlice(release: nil, previous: nil, commits: [commit]))
    let type =
      style.dialect.map { AngularMessage(message, $0)?.type }
      ?? (try? CommitMessage(message).landedHeader.get().type)
    reason = release.bump == .none ? nil : release.breaking.isEmpty ? type : "breaking change"
  }

  /// How far the message moves the version.
  public var bump: Bump { release.bump }

  /// The line of the changelog; nil when the message gets none.
  public var entry: Entry? { release.sections.first?.entries.first ?? release.breaking.first }

  /// The lines of the changelog in a style, without the heading of the release; empty when the message gets none.
  public func text(in style: ChangelogStyle, links: ProjectLinks?, policy: ChangelogPolicy) -> String {
    guard !release.isEmpty else { return "" }
    // The commit is not made yet, and who is its author is the forge's choice.
    var policy = policy
    policy.show = ChangelogPolicy.Show(
      commit: false, pullRequest: policy.show.pullRequest, authors: false, compare: false)
    var writer = style.makeWriter(ChangelogContext(links: links, policy: policy, isWhole: false))
    var text = ""
    writer.append(release, to: &text)
    let start = text.firstRange(of: "\n\n").map { text[$0.upperBound...] } ?? ""
    return String(start.drop { $0 == "\n" })
  }
}

/// The versions between which a message moves the next release.
public struct VersionStep: Sendable, Equatable {
  /// The next version without the message; the last release's where nothing else is to be released.
  public let before: SemanticVersion
  /// The next version with it.
  public let after: SemanticVersion

  /// Counts on from the last release.
  ///
  /// - Parameters:
  ///   - last: The version of the last release.
  ///   - waiting: How far what is unreleased moves it already.
  ///   - bump: How far the message moves it.
  ///   - day: The day of the next release.
  /// - Returns: Nil where the rules have no version for that day.
  public init?(
    from last: SemanticVersion, waiting: Bump, adding bump: Bump, under rules: VersionRules,
    on day: CalendarDay
  ) {
    guard let before = rules.version(after: last, moved: waiting, on: day),
      let after = rules.version(after: last, moved: max(waiting, bump), on: day)
    else { return nil }
    self.before = before
    self.after = after
  }
}
