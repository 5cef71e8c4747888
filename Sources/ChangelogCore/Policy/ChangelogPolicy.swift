/// How the changelog looks.
public struct ChangelogPolicy: Sendable, Equatable {
  /// In which order the entries of a section stand.
  public enum Order: String, Sendable, CaseIterable {
    /// As they landed.
    case oldest
    /// The last one landed comes first.
    case newest
    /// By their text.
    case subject
  }

  /// What stands beside the text of an entry or release.
  public struct Show: Sendable, Equatable {
    /// The commit of an entry.
    public let commit: Bool
    /// The pull request of an entry.
    public let pullRequest: Bool
    /// The authors of an entry.
    public let authors: Bool
    /// The link that compares a release with the one before.
    public let compare: Bool

    /// Chooses what is shown; by default everything but the authors.
    public init(commit: Bool = true, pullRequest: Bool = true, authors: Bool = false, compare: Bool = true) {
      self.commit = commit
      self.pullRequest = pullRequest
      self.authors = authors
      self.compare = compare
    }

    init(reading reader: inout PolicyReader, over base: Show) {
      commit = reader.value("commit", default: base.commit) { node throws(PolicyError) in try node.truth() }
      pullRequest = reader.value("pull-request", default: base.pullRequest) { node throws(PolicyError) in
        try node.truth()
      }
      authors = reader.value("authors", default: base.authors) { node throws(PolicyError) in try node.truth()
      }
      compare = reader.value("compare", default: base.compare) { node throws(PolicyError) in try node.truth()
      }
    }
  }

  /// The name of the style.
  public let style: String
  /// The order of entries in a section.
  public let order: Order
  /// What stands beside the text.
  public let show: Show

  /// Chooses a look.
  public init(style: String = "default", order: Order = .oldest, show: Show = Show()) {
    self.style = style
    self.order = order
    self.show = show
  }

  init(reading reader: inout PolicyReader, over base: ChangelogPolicy, styleNames: [String]) {
    style = reader.value("style", default: base.style) { node throws(PolicyError) in
      try node.word(of: styleNames)
    }
    order = reader.value("order", default: base.order) { node throws(PolicyError) in try node.choice() }
    show = reader.section("show") { Show(reading: &$0, over: base.show) }
  }
}
