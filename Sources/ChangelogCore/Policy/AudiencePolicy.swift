/// What one kind of reader gets of the changelog.
public struct AudiencePolicy: Sendable, Equatable {
  /// The name for `--audience`.
  public let name: String
  /// The types whose entries are listed; nil for those that the policy lists.
  let types: [String]?
  /// Rules that decide before those of the changelog.
  let rules: [EntryRule]
  /// What stands beside an entry.
  let show: ChangelogPolicy.Show

  /// The audiences that a policy names.
  static func audiences(
    reading reader: inout PolicyReader, over base: [AudiencePolicy], show: ChangelogPolicy.Show
  ) -> [AudiencePolicy] {
    guard let pairs = reader.pairs("audiences") else { return base }
    return pairs.map { pair in
      reader.section(of: pair, in: "audiences") { reader in
        AudiencePolicy(
          name: pair.key,
          types: reader.value("types", default: nil) { node throws(PolicyError) -> [String]? in
            guard case .list(let nodes) = node.content else { return [try node.text()] }
            return try nodes.map { node throws(PolicyError) in try node.text() }
          },
          rules: EntryRule.rules(reading: &reader, over: []),
          show: reader.section("show") { ChangelogPolicy.Show(reading: &$0, over: show) })
      }
    }
  }
}

extension Policy {
  /// The policy as it holds for an audience.
  public func addressed(to name: String) throws(UnknownName) -> Policy {
    guard let audience = audiences.first(where: { $0.name == name }) else {
      throw UnknownName("audience", name, known: audiences.map(\.name))
    }
    var addressed = self
    addressed.changelog.listedTypes = audience.types.map(Set.init)
    addressed.changelog.rules = audience.rules + changelog.rules
    addressed.changelog.show = audience.show
    return addressed
  }
}
