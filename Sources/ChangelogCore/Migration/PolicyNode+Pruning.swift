extension PolicyNode {
  /// Trees of more values than this are left as they are by ``minimal``.
  private static let sizeLimit = 5_000

  /// The policy without the rules, options and parts that our defaults say anyway.
  var minimal: PolicyNode {
    guard size <= Self.sizeLimit, let whole = policy else { return self }
    var tree = self
    for part in tree.keys where !["version", "extends"].contains(part) {
      for key in tree.value(part)?.keys ?? [] {
        tree = tree.withoutIfSame([part, key], as: whole)
        // The severity stands first and goes last, for a rule has to keep something.
        for option in (tree.value(part)?.value(key)?.keys ?? []).reversed()
        where tree.value(part)?.value(key)?.keys.count ?? 0 > 1 {
          tree = tree.withoutIfSame([part, key, option], as: whole)
        }
      }
      tree = tree.withoutIfSame([part], as: whole)
    }
    return tree.withPlainSeverities
  }

  /// The policy without what errors are about: in lists value by value, else key by key.
  ///
  /// What is wrong inside a rule or a type takes the whole of it along: half of it would mean something else.
  func leavingOut(_ errors: [PolicyError]) -> PolicyNode {
    guard case .mapping(let parts) = content else { return self }
    // An error starts with the key of its part, such as `rules.type-enum: …`.
    let places = Dictionary(grouping: errors) { $0.sentence.prefix { $0 != "." && $0 != ":" } }
      .mapValues { Set($0.map(\.position)) }
    let kept = parts.compactMap { part -> Pair? in
      guard let places = places[part.key[...]], let value = part.value.leavingOut(places) else {
        return places[part.key[...]] == nil ? part : nil
      }
      return Pair(key: part.key, keyPosition: part.keyPosition, value: value)
    }
    return PolicyNode(.mapping(kept), at: position)
  }

  /// The part without its members at these places; nil when nothing is left.
  private func leavingOut(_ places: Set<PolicyPosition>) -> PolicyNode? {
    switch content {
    case .scalar: return nil
    case .list(let nodes):
      let kept = nodes.filter { !$0.holds(places) }
      return kept.isEmpty || kept.count == nodes.count ? nil : PolicyNode(.list(kept), at: position)
    case .mapping(let pairs):
      let kept = pairs.filter { !places.contains($0.keyPosition) && !$0.value.holds(places) }
      return kept.isEmpty || kept.count == pairs.count ? nil : PolicyNode(.mapping(kept), at: position)
    }
  }

  private func holds(_ places: Set<PolicyPosition>) -> Bool {
    if places.contains(position) { return true }
    return switch content {
    case .scalar: false
    case .list(let nodes): nodes.contains { $0.holds(places) }
    case .mapping(let pairs): pairs.contains { places.contains($0.keyPosition) || $0.value.holds(places) }
    }
  }

  /// How many values stand in the tree.
  private var size: Int {
    switch content {
    case .scalar: 1
    case .list(let nodes): nodes.reduce(1) { $0 + $1.size }
    case .mapping(let pairs): pairs.reduce(1) { $0 + $1.value.size }
    }
  }

  private var policy: Policy? { try? Policy(self, styleNames: ChangelogStyle.all.map(\.name)) }

  private var keys: [String] { if case .mapping(let pairs) = content { pairs.map(\.key) } else { [] } }

  private func value(_ key: String) -> PolicyNode? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key == key }?.value
  }

  private func withoutIfSame(_ path: [String], as policy: Policy) -> PolicyNode {
    let shorter = without(path[...])
    return shorter.policy == policy ? shorter : self
  }

  private func without(_ path: ArraySlice<String>) -> PolicyNode {
    guard case .mapping(let pairs) = content else { return self }
    let rest = path.dropFirst()
    let kept = pairs.compactMap { pair -> Pair? in
      guard pair.key == path.first else { return pair }
      return rest.isEmpty
        ? nil : Pair(key: pair.key, keyPosition: pair.keyPosition, value: pair.value.without(rest))
    }
    return PolicyNode(.mapping(kept), at: position)
  }

  /// Rules of which nothing but the severity is said have it as their value.
  private var withPlainSeverities: PolicyNode {
    guard case .mapping(let parts) = content else { return self }
    return PolicyNode(
      .mapping(
        parts.map { part in
          guard part.key == "rules", case .mapping(let rules) = part.value.content else { return part }
          let plain = rules.map { rule in
            guard let severity = rule.value.value("severity"), rule.value.keys.count == 1 else { return rule }
            return Pair(key: rule.key, keyPosition: rule.keyPosition, value: severity)
          }
          return Pair(
            key: part.key, keyPosition: part.keyPosition,
            value: PolicyNode(.mapping(plain), at: part.value.position))
        }), at: position)
  }
}
