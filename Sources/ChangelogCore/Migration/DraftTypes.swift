/// What the tools say about the types of commits, in the order of the file.
struct DraftTypes {
  /// A type and where it comes from.
  struct Member {
    var type: CommitType
    var position: PolicyPosition
  }

  /// The policy that the types are laid over.
  var preset = PolicyPreset.conventional
  /// The types that the tools list with what they mean.
  private var listed: [Member] = []
  private var listedPlaces: [String: Int] = [:]
  /// The types that a message may have; nil when no tool limits them.
  private var allowed: [(name: String, position: PolicyPosition)]?

  /// What the tools before the current one have listed.
  private var others: [Member] = []

  /// Ends what one tool says, and returns what it has replaced of what others say.
  mutating func endTool() -> [Member] {
    let lost = zip(others, listed).filter { $0.type != $1.type }.map(\.0)
    others = listed
    return lost
  }

  /// Limits the types that a message may have.
  mutating func allow(_ names: [(name: String, position: PolicyPosition)]) {
    var seen: Set<String> = []
    allowed = names.filter { seen.insert($0.name).inserted }
  }

  /// Limits the types to those of a preset of the tool.
  mutating func allow(_ names: [String], at position: PolicyPosition) {
    allow(names.map { ($0, position) })
  }

  /// Says what a type means; the last word counts.
  mutating func list(_ type: CommitType, at position: PolicyPosition) {
    if let place = listedPlaces[type.name] {
      listed[place] = Member(type: type, position: position)
    } else {
      listedPlaces[type.name] = listed.count
      listed.append(Member(type: type, position: position))
    }
  }

  /// What a type means so far.
  subscript(_ name: String) -> CommitType? { listedPlaces[name].map { listed[$0].type } }

  /// The value of `types`, nil when it says nothing, and whether it is laid over those of the preset.
  func tree(at position: PolicyPosition) -> (types: PolicyNode?, isOverlay: Bool) {
    guard !listed.isEmpty || allowed != nil else { return (nil, false) }
    let usual = preset.policy.types
    let wanted = wanted(over: usual, at: position)
    guard !wanted.isEmpty else { return (nil, false) }
    let names = Set(wanted.map(\.type.name))
    let byName = Dictionary(wanted.map { ($0.type.name, $0.type) }) { first, _ in first }
    let known = Set(usual.map(\.name))
    let overlay =
      usual.compactMap { byName[$0.name] } + wanted.map(\.type).filter { !known.contains($0.name) }
    let isOverlay =
      usual.allSatisfy { names.contains($0.name) }
      && CommitTypes(overlay).sections == CommitTypes(wanted.map(\.type)).sections
    let pairs = wanted.compactMap { member -> PolicyNode.Pair? in
      let base = isOverlay && known.contains(member.type.name) ? usual[member.type.name] : nil
      guard base != member.type else { return nil }
      let value = member.type.tree(over: base, at: member.position)
      return .init(key: member.type.name, keyPosition: member.position, value: value)
    }
    return (pairs.isEmpty ? nil : PolicyNode(.mapping(pairs), at: position), isOverlay)
  }

  /// All types that hold, in the order of the changelog.
  private func wanted(over usual: CommitTypes, at position: PolicyPosition) -> [Member] {
    let known = Dictionary(uniqueKeysWithValues: usual.map { ($0.name, $0) })
    var members = listed
    let rest = allowed ?? usual.map { ($0.name, position) }
    for (name, position) in rest where listedPlaces[name] == nil {
      let type = known[name] ?? CommitType(name)
      // Where a tool lists types, those that it doesn't list are in no section.
      members.append(
        Member(type: listed.isEmpty ? type : CommitType(name, bump: type.bump), position: position))
    }
    // `feature` is a second name of `feat`, unless it means something of its own.
    guard let feat = members.firstIndex(where: { $0.type.name == "feat" }) else { return members }
    let feature = members.firstIndex { $0.type.name == "feature" }
    let section = feature.flatMap { members[$0].type.section }
    let isOwnType = section != nil && section != members[feat].type.section
    members[feat].type = members[feat].type.named(isOwnType ? [] : known["feat"]?.aliases ?? [])
    if let feature, !isOwnType { members.remove(at: feature) }
    return members
  }
}

extension CommitType {
  /// The type with other second names.
  fileprivate func named(_ aliases: [String]) -> CommitType {
    CommitType(name, section: section, bump: bump, aliases: aliases)
  }

  /// The value of the type in a policy, with what is not usual only.
  fileprivate func tree(over base: CommitType?, at position: PolicyPosition) -> PolicyNode {
    let title = PolicyNode.text(section ?? Self.unlisted, at: position)
    let usual: Bump =
      base?.bump ?? (name == "feat" ? .minor : name == "fix" || section != nil ? .patch : .none)
    let hasUsualAliases = base == nil || aliases == base?.aliases
    guard bump != usual || !hasUsualAliases else { return title }
    var pairs: [PolicyNode.Pair] = []
    func add(_ key: String, _ node: PolicyNode) {
      pairs.append(.init(key: key, keyPosition: position, value: node))
    }
    if base == nil || section != base?.section { add("section", title) }
    if bump != usual { add("bump", .word(bump.rawValue, at: position)) }
    if !hasUsualAliases { add("aliases", .texts(aliases, at: position)) }
    return PolicyNode(.mapping(pairs), at: position)
  }
}
