/// A policy in the making, from the settings of other tools.
///
/// Every value keeps the place of the setting that it comes from, so what our reader refuses is told there.
struct MigrationDraft {
  /// Whether every verdict must be that of the other tool.
  let isExact: Bool
  /// What could not be carried over so far.
  private(set) var notes: [PolicyError]
  /// Where something could not be read; that is told already.
  private var unreadPlaces: Set<PolicyPosition>
  /// What the tools say about types.
  var types = DraftTypes()
  private var sections: [String: PairList] = [:]
  /// What another tool than the current one has set, by section and key.
  private var othersSettings: [String: [String: PolicyNode]] = [:]
  /// The rules that the tools have too, of which those are off that they don't ask for; nil when no tool judges messages.
  private var governed: Set<String>?
  private var rules: [String: PolicyNode] = [:]
  private var left: Set<String> = []
  private var ignored: PolicyNode?

  /// Starts with nothing but notes about what could not be read.
  init(isExact: Bool, notes: [PolicyError] = []) {
    self.isExact = isExact
    self.notes = notes
    unreadPlaces = Set(notes.map(\.position))
  }

  /// Notes what could not be carried over, unless it could not even be read.
  mutating func note(_ note: PolicyError) {
    if !unreadPlaces.contains(note.position) { notes.append(note) }
  }

  /// Notes what could not be carried over.
  mutating func note(_ sentence: String, at position: PolicyPosition) {
    note(PolicyError(sentence, at: position))
  }

  /// Forgets what was noted inside a value.
  mutating func dropNotes(in node: PolicyNode) {
    let places = node.places
    notes.removeAll { places.contains($0.position) }
    unreadPlaces.subtract(places)
  }

  /// Sets a key of a section such as `history`.
  mutating func set(_ section: String, _ key: String, to node: PolicyNode) {
    if let other = othersSettings[section]?.removeValue(forKey: key), other.content != node.content {
      note("\(section).\(key): another tool in this file says otherwise, and counts", at: other.position)
    }
    sections[section, default: PairList()].set(.init(key: key, keyPosition: node.position, value: node))
  }

  /// Ends what one tool says; what the next one says otherwise is noted.
  mutating func endTool() {
    othersSettings = sections.mapValues { section in
      Dictionary(section.pairs.map { ($0.key, $0.value) }) { $1 }
    }
    for lost in types.endTool() {
      note("types.\(lost.type.name): another tool in this file says otherwise, and counts", at: lost.position)
    }
  }

  /// Sets a rule.
  mutating func setRule(
    _ id: String, severity: Severity = .error, when: Condition? = nil,
    _ options: [(String, PolicyNode)] = [], at position: PolicyPosition
  ) {
    guard severity != .off else {
      rules[id] = .word("off", at: position)
      return
    }
    let condition = when.map { [("when", PolicyNode.word($0.rawValue, at: position))] } ?? []
    let pairs = [("severity", .word(severity.rawValue, at: position))] + condition + options
    rules[id] = PolicyNode(
      .mapping(pairs.map { .init(key: $0.0, keyPosition: $0.1.position, value: $0.1) }), at: position)
  }

  /// Leaves a rule to what the rest of the policy makes of it.
  mutating func leaveRule(_ id: String) {
    rules[id] = nil
    left.insert(id)
  }

  /// Says that a tool judges messages by these rules and no others.
  mutating func govern(_ ids: Set<String>) { governed = (governed ?? []).union(ids) }

  /// Sets which messages are skipped.
  mutating func ignore(_ entries: [PolicyNode], at position: PolicyPosition) {
    ignored = PolicyNode(.list(entries), at: position)
  }

  /// The policy, with those of all rules off that no tool asks for.
  func tree(at position: PolicyPosition, allRules: [String] = RuleCatalog.ids) -> PolicyNode {
    var pairs: [PolicyNode.Pair] = []
    func add(_ key: String, _ node: PolicyNode?) {
      guard let node else { return }
      pairs.append(.init(key: key, keyPosition: node.position, value: node))
    }
    func section(_ key: String) -> PolicyNode? {
      sections[key].map { PolicyNode(.mapping($0.pairs), at: $0.pairs.first?.keyPosition ?? position) }
    }
    let (types, isOverlay) = types.tree(at: position)
    add("version", .word("1", at: position))
    add("extends", isOverlay ? .word(self.types.preset.rawValue, at: position) : nil)
    add("project", section("project"))
    add("types", types)
    add("scopes", section("scopes"))
    add("rules", ruleTree(of: allRules, at: position))
    add("ignore", ignored)
    for key in ["squash", "history", "changelog"] { add(key, section(key)) }
    return PolicyNode(.mapping(pairs), at: position)
  }

  private func ruleTree(of ids: [String], at position: PolicyPosition) -> PolicyNode? {
    var rules = rules
    if let governed {
      // A rule that is off by itself need not be told so.
      let usual = Policy.default.rules
      for id in ids where rules[id] == nil && usual[id] != nil && !left.contains(id) {
        if isExact || governed.contains(id) { rules[id] = .word("off", at: position) }
      }
    }
    let places = Dictionary(uniqueKeysWithValues: zip(ids, 0...))
    let pairs = rules.map { PolicyNode.Pair(key: $0.key, keyPosition: $0.value.position, value: $0.value) }
      .sorted { (places[$0.key] ?? .max, $0.key) < (places[$1.key] ?? .max, $1.key) }
    return pairs.isEmpty ? nil : PolicyNode(.mapping(pairs), at: position)
  }
}

extension PolicyNode {
  /// Where the values in the tree and their keys stand.
  fileprivate var places: Set<PolicyPosition> {
    var places: Set<PolicyPosition> = [position]
    switch content {
    case .scalar: break
    case .list(let nodes): for node in nodes { places.formUnion(node.places) }
    case .mapping(let pairs):
      for pair in pairs { places.formUnion(pair.value.places.union([pair.keyPosition])) }
    }
    return places
  }

  /// A word or number of ours.
  static func word(_ word: String, at position: PolicyPosition) -> PolicyNode {
    PolicyNode(.scalar(word, isQuoted: false), at: position)
  }

  /// A text that means nothing but itself.
  static func text(_ text: String, at position: PolicyPosition) -> PolicyNode {
    PolicyNode(.scalar(text, isQuoted: true), at: position)
  }

  /// A list of texts.
  static func texts(_ texts: [String], at position: PolicyPosition) -> PolicyNode {
    PolicyNode(.list(texts.map { .text($0, at: position) }), at: position)
  }
}
