extension CommitTypes {
  /// Reads `types` of the policy; nil where the file leaves them out.
  ///
  /// - Parameter inherited: The types that these are laid over, keeping their order; nil to start anew.
  init?(reading reader: inout PolicyReader, over inherited: CommitTypes?) {
    guard let pairs = reader.pairs("types") else { return nil }
    var types = inherited.map(Array.init) ?? []
    var places = Dictionary(uniqueKeysWithValues: zip(types.map(\.name), types.indices))
    var positions: [String: PolicyPosition] = [:]
    for pair in pairs {
      if let complaint = Self.complaint(aboutName: pair.key) {
        reader.refuse("types", complaint, at: pair.keyPosition)
        continue
      }
      positions[pair.key] = pair.keyPosition
      let place = places[pair.key]
      let type = CommitType(reading: &reader, pair, over: place.map { types[$0] })
      if let place {
        types[place] = type
      } else {
        places[pair.key] = types.count
        types.append(type)
      }
    }
    Self.refuseTwins(types, &reader, positions)
    self.init(types)
  }

  /// Refuses each word that names two types, at the later one of those that this file gives.
  private static func refuseTwins(
    _ types: [CommitType], _ reader: inout PolicyReader, _ positions: [String: PolicyPosition]
  ) {
    var owners = Dictionary(types.map { ($0.name, $0) }) { first, _ in first }
    for type in types {
      for alias in type.aliases {
        guard let owner = owners.updateValue(type, forKey: alias) else { continue }
        let claims = [positions[owner.name], positions[type.name]].compactMap(\.self)
        guard let position = claims.max() else { continue }
        let meaning = owner.name == type.name ? "is given twice" : "means '\(owner.name)' already"
        reader.refuse("types.\(type.name).aliases", "\(alias.inQuotes) \(meaning)", at: position)
      }
    }
  }

  /// Whether a word can stand as a type in a header.
  static func canName(_ word: String) -> Bool { complaint(aboutName: word) == nil }

  /// Why a word cannot stand as a type in a header; nil when it can.
  fileprivate static func complaint(aboutName name: String) -> String? {
    let refused = name.unicodeScalars.contains {
      !$0.isText || $0.properties.isWhitespace || "():!,".unicodeScalars.contains($0)
    }
    return name.isEmpty || refused
      ? "\(name.inQuotes) cannot be a type; expected a word without blanks, parentheses, ':', ',' and '!'"
      : nil
  }
}

extension CommitType {
  /// The section that stands for no section.
  static let unlisted = "none"

  /// Reads a type: the title of its section, or a mapping.
  fileprivate init(reading reader: inout PolicyReader, _ pair: PolicyNode.Pair, over base: CommitType?) {
    switch pair.value.content {
    case .scalar:
      let section = reader.value(of: pair, in: "types", default: base?.section) { node throws(PolicyError) in
        guard !node.isNothing else { throw node.expected("the title of a section or a mapping") }
        return try Self.section(node)
      }
      self.init(over: base, name: pair.key, section: section)
    case .list, .mapping:
      self = reader.section(of: pair, in: "types") { reader in
        let section = reader.value("section", default: base?.section) { node throws(PolicyError) in
          try Self.section(node)
        }
        let known = CommitType(over: base, name: pair.key, section: section)
        let bump = reader.value("bump", default: known.bump) { node throws(PolicyError) in
          try node.choice(Bump.self)
        }
        let aliases = reader.list("aliases", default: known.aliases, canBeEmpty: true) {
          node throws(PolicyError) in
          let alias = try node.text()
          if let complaint = CommitTypes.complaint(aboutName: alias) {
            throw PolicyError(complaint, at: node.position)
          }
          return alias
        }
        return CommitType(pair.key, section: section, bump: bump, aliases: aliases)
      }
    }
  }

  /// A type of which the policy says the section only: what else it has is inherited, or usual for its name.
  private init(over base: CommitType?, name: String, section: String?) {
    let usual: Bump =
      switch name {
      case "feat": .minor
      case "fix": .patch
      default: section == nil ? .none : .patch
      }
    self.init(name, section: section, bump: base?.bump ?? usual, aliases: base?.aliases ?? [])
  }

  private static func section(_ node: PolicyNode) throws(PolicyError) -> String? {
    let title = try node.text()
    return title == unlisted ? nil : title
  }
}
