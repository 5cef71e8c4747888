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
    /// Those whose first change is in a release.
    public let newContributors: Bool

    /// Chooses what is shown; by default everything but people.
    public init(
      commit: Bool = true, pullRequest: Bool = true, authors: Bool = false, compare: Bool = true,
      newContributors: Bool = false
    ) {
      self.commit = commit
      self.pullRequest = pullRequest
      self.authors = authors
      self.compare = compare
      self.newContributors = newContributors
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
      newContributors = reader.value("new-contributors", default: base.newContributors) {
        node throws(PolicyError) in try node.truth()
      }
    }
  }

  /// What one squash commit adds.
  public enum Squash: String, Sendable, CaseIterable {
    /// One entry, by its title.
    case title
    /// An entry for each item of its body; the title where there are none.
    case items
    /// The title and the items that say something else.
    case both
  }

  /// What becomes of updates of dependencies.
  public enum Dependencies: String, Sendable, CaseIterable {
    /// Updates of one dependency in a release are one entry: from the first version to the last.
    case collapse
    /// Each is listed.
    case list
  }

  /// How `angular` and `conventional` compare entries.
  public enum Sort: String, Sendable, CaseIterable {
    /// Scope and subject one after the other, as semantic-release did up to 2022.
    case legacy
    /// Scope and subject as one text.
    case concat
  }

  /// How many blank lines `angular` and `conventional` put between sections.
  public enum Spacing: String, Sendable, CaseIterable {
    /// Two, as the presets' first templates did.
    case double
    /// One.
    case single
  }

  /// The version of the preset `conventionalcommits` that `conventional` writes like.
  public enum Edition: String, Sendable, CaseIterable {
    /// 4.x: versions with a patch have a smaller heading.
    case four = "4"
    /// 5.x and 6.x.
    case five = "5"
    /// 9.x: sections in the policy's order.
    case nine = "9"
  }

  /// The path of the changelog, from the top of the repository; nil where the project keeps no such file.
  public let file: String?
  /// The word for no file.
  static let noFile = "none"
  /// The name of the style.
  public internal(set) var style: String
  /// What one squash commit adds.
  public let squash: Squash
  /// What becomes of updates of dependencies.
  public let dependencies: Dependencies
  /// Rules that decide where entries stand, before their types do; the first that matches decides.
  public internal(set) var rules: [EntryRule]
  /// The types of which entries stand in sections; nil for all.
  ///
  /// Only an audience has fewer.
  var listedTypes: Set<String>?
  /// The order of entries in a section.
  public let order: Order
  /// What stands beside the text.
  public internal(set) var show: Show
  /// Names and addresses of programs besides those that are known anyway: nobody is told of them as of people.
  public let bots: [Glob]
  /// How entries are compared; nil for what the style did by itself.
  public let sort: Sort?
  /// How sections are set apart; nil for what the style did by itself.
  public let spacing: Spacing?
  /// The version of the preset; nil for the newest.
  public let edition: Edition?

  /// Whether the style's grammar takes a `!` before the colon for a breaking change.
  var readsMark: Bool { style != PolicyPreset.angular.rawValue }

  /// The path of the template that a style names, known by a slash or a dot in it; nil for the name of a style.
  public static func templatePath(_ style: String) -> String? {
    style.contains("/") || style.contains(".") ? style : nil
  }

  /// Chooses a look.
  public init(
    file: String? = "CHANGELOG.md", style: String = "default", squash: Squash = .title,
    dependencies: Dependencies = .collapse, rules: [EntryRule] = [], order: Order = .oldest,
    show: Show = Show(), bots: [Glob] = [], sort: Sort? = nil, spacing: Spacing? = nil,
    edition: Edition? = nil
  ) {
    self.file = file
    self.style = style
    self.squash = squash
    self.dependencies = dependencies
    self.rules = rules
    self.order = order
    self.show = show
    self.bots = bots
    self.sort = sort
    self.spacing = spacing
    self.edition = edition
  }

  init(reading reader: inout PolicyReader, over base: ChangelogPolicy, styleNames: [String]) {
    file = reader.value("file", default: base.file) { node throws(PolicyError) -> String? in
      if case .scalar(Self.noFile, isQuoted: false) = node.content { return nil }
      let path = try node.text()
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      guard !path.hasPrefix("/"), !parts.contains(".."), !path.hasSuffix("/"),
        !parts.contains(where: { $0.lowercased() == ".git" })
      else {
        throw PolicyError(
          "\(path.inQuotes) leads out of the work tree; expected a path such as 'docs/CHANGELOG.md'",
          at: node.position)
      }
      return path
    }
    style = reader.value("style", default: base.style) { node throws(PolicyError) in
      // A path leads to a template, which whoever reads the changelog loads.
      if let path = ChangelogPolicy.templatePath(try node.text()) { return path }
      return try node.word(of: styleNames)
    }
    squash = reader.value("squash", default: base.squash) { node throws(PolicyError) in try node.choice() }
    dependencies = reader.value("dependencies", default: base.dependencies) { node throws(PolicyError) in
      try node.choice()
    }
    rules = EntryRule.rules(reading: &reader, over: base.rules)
    order = reader.value("order", default: base.order) { node throws(PolicyError) in try node.choice() }
    show = reader.section("show") { Show(reading: &$0, over: base.show) }
    bots = reader.list("bots", default: base.bots, canBeEmpty: true) { node throws(PolicyError) in
      Glob(try node.text())
    }
    sort = reader.value("sort", default: base.sort) { node throws(PolicyError) -> Sort? in try node.choice() }
    spacing = reader.value("spacing", default: base.spacing) { node throws(PolicyError) -> Spacing? in
      try node.choice()
    }
    edition = reader.value("edition", default: base.edition) { node throws(PolicyError) -> Edition? in
      try node.choice()
    }
  }
}
