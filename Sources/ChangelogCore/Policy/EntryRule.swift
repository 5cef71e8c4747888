import PatternMatching

/// Decides where an entry stands, or that it stands nowhere.
public struct EntryRule: Sendable, Equatable {
  /// What an entry must be for the rule to decide; every condition that is there must hold.
  public struct Conditions: Sendable, Equatable {
    /// Names of types.
    let types: [String]
    /// What its scope may be; empty where any will do.
    let scopes: [Glob]
    /// What is found in its subject.
    let subject: Pattern?
    /// What a footer of its message says, as `Token: value`.
    let footers: [Glob]
    /// Whose name or address its author has.
    let authors: [Glob]
    /// What a label of its pull request is, where somebody asked the forge.
    let labels: [Glob]
    /// The files of which its commit touches one; nil where any will do.
    public let paths: PathPatterns?
  }

  /// When it decides.
  public let conditions: Conditions
  /// The title of the section; nil to leave it.
  public let section: String?
  /// Whether the entry is left out.
  public let hides: Bool
  /// Whether the entry breaks something though its message does not say so.
  public let breaks: Bool

  /// The rules in a list.
  static func rules(reading reader: inout PolicyReader, over base: [EntryRule]) -> [EntryRule] {
    reader.mappings("rules", default: base) { reader, node in
      let conditions = reader.section("when") { Conditions(reading: &$0) }
      let section = reader.value("section", default: nil) { node throws(PolicyError) -> String? in
        try node.text()
      }
      let hides = reader.value("hide", default: false) { node throws(PolicyError) in try node.truth() }
      let breaks = reader.value("breaking", default: false) { node throws(PolicyError) in try node.truth() }
      if case .mapping(let pairs) = node.content, pairs.allSatisfy({ $0.key == "when" }) {
        reader.refuse("", "expected one of section, hide, breaking beside 'when'", at: node.position)
      }
      return EntryRule(conditions: conditions, section: section, hides: hides, breaks: breaks)
    }
  }
}

extension EntryRule.Conditions {
  fileprivate init(reading reader: inout PolicyReader) {
    let text = { (node: PolicyNode) throws(PolicyError) in try node.text() }
    let glob = { (node: PolicyNode) throws(PolicyError) in Glob(try node.text()) }
    types = reader.list("type", default: [], text)
    scopes = reader.list("scope", default: [], glob)
    subject = reader.value("subject", default: nil) { node throws(PolicyError) -> Pattern? in
      try node.pattern()
    }
    footers = reader.list("footer", default: [], glob)
    authors = reader.list("author", default: [], glob)
    labels = reader.list("label", default: [], glob)
    let patterns = reader.list("path", default: []) { node throws(PolicyError) in try node.pathPattern() }
    paths = patterns.isEmpty ? nil : PathPatterns(patterns)
  }
}

extension Policy {
  /// The files that rules ask for, each list of patterns once.
  ///
  /// - Parameter ofAudiences: Whether the rules of audiences count, too.
  public func rulePaths(ofAudiences: Bool = false) -> [PathPatterns] {
    let rules = changelog.rules + (ofAudiences ? audiences.flatMap(\.rules) : [])
    return rules.compactMap(\.conditions.paths).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The titles of sections in their order: those of types, then those that only rules name.
  var sections: [String] {
    let listed = Set(types.sections)
    var seen: Set<String> = []
    return types.sections
      + changelog.rules.compactMap(\.section).filter { !listed.contains($0) && seen.insert($0).inserted }
  }
}
