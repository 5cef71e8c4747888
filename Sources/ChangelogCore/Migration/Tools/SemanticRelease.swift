/// semantic-release: tags, sections, bumps, and the style that writes as it does.
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
    if let rules { carryRules(rules, &draft) }
    reader.finish(into: &draft)
  }

  private static func carryTypes(
    _ types: [DraftTypes.Member]?, _ preset: (text: String, position: PolicyPosition),
    _ start: PolicyPosition,
    _ draft: inout MigrationDraft
  ) {
    let isAngular = preset.text == "angular"
    if isAngular {
      draft.types.preset = .angular
    } else if preset.text != "conventionalcommits" {
      draft.note(
        "preset: \(preset.text.inQuotes) is not known here; expected 'angular' or 'conventionalcommits'",
        at: preset.position)
    }
    // `angular` has no types to configure.
    let usual = isAngular ? PolicyPreset.angular.policy.types : PolicyPreset.conventionalCommitsTypes
    for member in (isAngular ? nil : types) ?? usual.map({ .init(type: $0, position: preset.position) }) {
      draft.types.list(member.type, at: member.position)
    }
    let style: ChangelogStyle = isAngular ? .angular : .conventional
    draft.set("changelog", "style", to: .word(style.name, at: preset.position))
  }

  /// Takes the bump of a type from rules that name nothing else.
  private static func carryRules(_ node: PolicyNode, _ draft: inout MigrationDraft) {
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
      draft.types.list(
        CommitType(type.text, section: draft.types[type.text]?.section, bump: release), at: type.position)
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
