public import CommitParser

/// How a changelog is written, by name.
public struct ChangelogStyle: Sendable {
  /// The name that policies and `--style` use.
  public let name: String
  /// The types that go with it where the policy names none of its own.
  public let types: CommitTypes?
  /// The grammar by which semantic-release reads and cuts the history; nil for our own.
  public let dialect: AngularDialect?
  /// Makes the writer of one changelog.
  public let makeWriter: @Sendable (ChangelogContext) -> any ChangelogWriter

  /// Every built-in style.
  public static let all: [ChangelogStyle] = [.default, .angular, .conventional, .keepAChangelog]

  /// The style of a name; nil when there is none.
  public static func named(_ name: String) -> ChangelogStyle? { all.first { $0.name == name } }
}

/// What a writer needs to know besides the releases.
public struct ChangelogContext: Sendable {
  /// Where links lead; nil for a changelog without links.
  public let links: ProjectLinks?
  /// How it is to look.
  public let policy: ChangelogPolicy
  /// What stands beside an entry.
  var show: ChangelogPolicy.Show { policy.show }
  /// Whether the whole changelog is written, with its title, or a part of it.
  public let isWhole: Bool
  /// Whether each line names all that it is about, so that it is known again.
  var isMarked = false

  /// Where it stands among the changelogs of several components; nil for one that stands alone.
  public let place: ComponentPlace?

  /// Makes a context of its parts.
  public init(links: ProjectLinks?, policy: ChangelogPolicy, isWhole: Bool, place: ComponentPlace? = nil) {
    self.links = links
    self.policy = policy
    // Of several, none is the whole document.
    self.isWhole = isWhole && place == nil
    self.place = place
  }

  /// A writer of the changelog in a style.
  public func makeWriter(in style: ChangelogStyle) -> any ChangelogWriter {
    let writer = style.makeWriter(self)
    return place.map { TitledWriter($0, writer) } ?? writer
  }
}

/// Writes one changelog, release by release, so that a long one never stands in memory as a whole.
///
/// Each call appends text; a writer may remember what it needs at the end.
public protocol ChangelogWriter {
  /// Appends what stands above the first release.
  mutating func begin(_ output: inout String)
  /// Appends a release; they come newest first.
  mutating func append(_ release: Release, to output: inout String)
  /// Appends what stands below the last release.
  mutating func end(_ output: inout String)
}
