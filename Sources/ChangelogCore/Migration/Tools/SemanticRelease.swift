/// semantic-release: tags, sections and bumps.
enum SemanticRelease: MigrationTool {
  private static let plugins = "@semantic-release/"

  static let files = [
    MigrationFile([".releaserc"], as: .jsonOrYAML), MigrationFile([".releaserc.json"], as: .json),
    MigrationFile([".releaserc.yaml", ".releaserc.yml"], as: .yaml),
    MigrationFile(
      [
        ".releaserc.js", ".releaserc.cjs", ".releaserc.mjs", "release.config.js", "release.config.cjs",
        "release.config.mjs",
      ],
      as: .javaScript),
    MigrationFile(["package.json"], as: .json, at: ["release"]),
  ]

  static func carry(_ settings: PolicyNode, into draft: inout MigrationDraft) {
    let start = settings.position
    var reader = MigrationReader(settings)
    reader.skip("$schema", "ci", "dryRun", "debug")
    reader.refuse("branches", "releases are made where the command is run; no branch is named in our policy")
    reader.refuse("branch", "releases are made where the command is run; no branch is named in our policy")
    reader.refuse("extends", "shared settings are not read; add what they say by hand")
    let tag = reader.text("tagFormat") ?? ("v${version}", start)
    let placeholder = ["${version}", "<%= version %>"].first { tag.text.contains($0) } ?? "${version}"
    draft.set(
      "history", "tags", to: .text(tag.text.replacing(placeholder, with: "{version}"), at: tag.position))

    // What stands at the top is what plugins have where they say nothing themselves.
    var preset = reader.text("preset") ?? ("angular", start)
    var types = reader.section("presetConfig").types(&draft)
    var rules = reader.node("releaseRules")
    reader.refuse("parserOpts", "headers are read as Conventional Commits")
    reader.refuse("writerOpts", "see `changelog.style` for the look of the changelog")
    for plugin in plugins(&reader) {
      var options = MigrationReader(plugin.options, path: plugin.name)
      switch plugin.name {
      case plugins + "commit-analyzer", plugins + "release-notes-generator":
        preset = options.text("preset") ?? preset
        types = options.section("presetConfig").types(&draft) ?? types
        rules = options.node("releaseRules") ?? rules
        options.refuse("parserOpts", "headers are read as Conventional Commits")
        options.refuse("writerOpts", "see `changelog.style` for the look of the changelog")
        options.finish(into: &draft)
      case plugins + "npm", plugins + "github", plugins + "gitlab": break
      default:
        draft.note(
          "plugins: what \(plugin.name.inQuotes) does has no place in our policy", at: plugin.position)
      }
    }
    carryTypes(types, preset, start, &draft)
    if let rules { carryRules(rules, start, &draft) }
    reader.finish(into: &draft)
  }

  private static func carryTypes(
    _ types: [DraftTypes.Member]?, _ preset: (text: String, position: PolicyPosition),
    _ start: PolicyPosition,
    _ draft: inout MigrationDraft
  ) {
    if preset.text == "angular" {
      draft.note(
        "preset: 'angular' is carried over with its sections and tags; its exact text and grammar are not yet",
        at: preset.position)
    } else if preset.text != "conventionalcommits" {
      draft.note(
        "preset: \(preset.text.inQuotes) is not known here; expected 'angular' or 'conventionalcommits'",
        at: preset.position)
    }
    for member in types ?? ConventionalTypes.usual(at: start) {
      draft.types.list(member.type, at: member.position)
    }
  }

  /// Takes the bump of a type from rules that name nothing else.
  private static func carryRules(_ node: PolicyNode, _ start: PolicyPosition, _ draft: inout MigrationDraft) {
    guard case .list(let rules) = node.content else {
      return draft.note("releaseRules: expected a list", at: node.position)
    }
    for rule in rules {
      var reader = MigrationReader(rule, path: "releaseRules")
      let type = reader.text("type")
      let release = reader.value("release") { node throws(PolicyError) -> Bump in
        if node.content == .scalar("false", isQuoted: false) { return .none }
        return try node.choice(Bump.self)
      }
      guard let type, let release, reader.keys.count == 2 else {
        let isBreaking = reader.truth("breaking") == true && release == .major && reader.keys.count == 2
        reader.skipAll()
        reader.finish(into: &draft)
        // Breaking changes are major anyway.
        if !isBreaking { draft.note("releaseRules: bumps are told by the type alone", at: rule.position) }
        continue
      }
      let known =
        draft.types[type.text] ?? PolicyPreset.conventional.policy.types.first { $0.name == type.text }
      let isListed = draft.types[type.text] != nil
      draft.types.list(
        CommitType(type.text, section: isListed ? known?.section : nil, bump: release), at: type.position)
      reader.finish(into: &draft)
    }
  }

  /// The plugins with their options; those that it has by itself where none are named.
  private static func plugins(
    _ reader: inout MigrationReader
  ) -> [(name: String, position: PolicyPosition, options: PolicyNode?)] {
    guard let node = reader.node("plugins"), case .list(let nodes) = node.content else { return [] }
    return nodes.compactMap { node in
      switch node.content {
      case .scalar(let name, _): return (name, node.position, nil)
      case .list(let parts):
        guard let name = parts.first?.word else { return nil }
        return (name.name, name.position, parts.dropFirst().first)
      case .mapping: return nil
      }
    }
  }
}

extension MigrationReader {
  /// The types of a preset's settings; nil where it names none.
  fileprivate consuming func types(_ draft: inout MigrationDraft) -> [DraftTypes.Member]? {
    let types = ConventionalTypes.read(&self, "types", &draft)
    finish(into: &draft)
    return types
  }
}
