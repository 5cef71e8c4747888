/// A type of commit that the policy knows.
public struct CommitType: Sendable, Equatable {
  /// The word before the colon.
  public let name: String
  /// The section of the changelog that lists its commits; nil when they are not listed.
  public let section: String?
  /// How far a commit of the type moves the version.
  public let bump: Bump
  /// Other words that mean the same type.
  public let aliases: [String]

  /// Describes a type.
  public init(_ name: String, section: String? = nil, bump: Bump = .none, aliases: [String] = []) {
    self.name = name
    self.section = section
    self.bump = bump
    self.aliases = aliases
  }
}

/// The types of commits in the order of the policy, which is that of the changelog.
public struct CommitTypes: Sendable, Equatable, RandomAccessCollection {
  private let types: [CommitType]
  /// The place of the type for each name and alias.
  private let places: [String: Int]

  /// Titles of the sections, each once, in the order in which the types first name them.
  public let sections: [String]

  /// Lists types; where two claim one word, the first one has it.
  public init(_ types: [CommitType]) {
    self.types = types
    let words = types.indices.flatMap { place in [types[place].name].map { ($0, place) } }
    let aliases = types.indices.flatMap { place in types[place].aliases.map { ($0, place) } }
    places = Dictionary(words + aliases) { first, _ in first }
    var seen: Set<String> = []
    sections = types.compactMap(\.section).filter { seen.insert($0).inserted }
  }

  /// The type that a name or alias means, upper and lower case being different; nil when there is none.
  public subscript(_ word: String) -> CommitType? {
    places[word].map { types[$0] }
  }

  /// The place of the first type.
  public var startIndex: Int { types.startIndex }
  /// The place after the last type.
  public var endIndex: Int { types.endIndex }
  /// The type at a place of the order.
  public subscript(_ place: Int) -> CommitType { types[place] }
}
