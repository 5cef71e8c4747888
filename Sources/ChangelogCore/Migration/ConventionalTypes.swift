/// Types as the `conventionalcommits` preset of conventional-changelog has them.
enum ConventionalTypes {
  /// The sections of the preset without a list of its own.
  ///
  /// - Source: conventional-changelog-conventionalcommits 9.
  static func usual(at position: PolicyPosition) -> [DraftTypes.Member] {
    let sections = [
      ("feat", "Features"), ("fix", "Bug Fixes"), ("perf", "Performance Improvements"), ("revert", "Reverts"),
    ]
    return sections.map { name, section in
      .init(
        type: CommitType(name, section: section, bump: name == "feat" ? .minor : .patch), position: position)
    }
  }

  /// Reads a list of `{ type, section, hidden }`; nil where it is missing.
  static func read(
    _ reader: inout MigrationReader, _ key: String, _ draft: inout MigrationDraft
  ) -> [DraftTypes.Member]? {
    guard let node = reader.node(key) else { return nil }
    guard case .list(let nodes) = node.content else {
      reader.note(key, node.expected("a list").sentence, at: node.position)
      return nil
    }
    let known = PolicyPreset.conventional.policy.types
    var members: [DraftTypes.Member] = []
    var places: [String: Int] = [:]
    for node in nodes {
      var item = MigrationReader(node, path: key)
      let name = item.text("type")
      let section = item.text("section")?.text
      let isHidden = item.truth("hidden") ?? false
      item.skip("effect", "bump")
      let hasScope = item.node("scope") != nil
      item.refuse("scope", "sections are told by the type alone")
      item.finish(into: &draft)
      guard let (name, position) = name, !hasScope else { continue }
      let type = CommitType(
        name, section: isHidden ? nil : section,
        bump: name == "feat" ? .minor : isHidden ? known[name]?.bump ?? .none : .patch)
      if let place = places[name] {
        members[place].type = type
      } else {
        places[name] = members.count
        members.append(.init(type: type, position: position))
      }
    }
    return members
  }
}
