/// commitizen, with the types and sections of `cz_conventional_commits`.
///
/// - Source: commitizen 4, its defaults and its conventional rules.
enum Commitizen: MigrationTool {
  static let files = [
    MigrationFile([".cz.toml", "cz.toml", "pyproject.toml"], as: .toml, at: ["tool", "commitizen"]),
    MigrationFile([".cz.json", "cz.json"], as: .json, at: ["commitizen"]),
    MigrationFile([".cz.yaml", "cz.yaml"], as: .yaml, at: ["commitizen"]),
  ]

  /// Our rules that say what its pattern for messages does.
  private static let ids: Set<String> = [
    "header-format", "header-max-length", "type-enum", "type-case", "scope-case", "subject-case",
    "subject-full-stop",
    "body-leading-blank", "body-max-line-length", "footer-max-line-length", "header-trim", "subject-empty",
  ]

  static func carry(_ settings: PolicyNode, into draft: inout MigrationDraft) {
    let start = settings.position
    var reader = MigrationReader(settings)
    let name = reader.text("name")
    if let name, name.text != "cz_conventional_commits" {
      reader.note(
        "name", "the rules of \(name.text.inQuotes) are not known here; add types by hand", at: name.position)
      for key in ["change_type_map", "change_type_order"] {
        reader.refuse(key, "sections are told by types; add them by hand")
      }
      draft.govern(["header-max-length"])
    } else {
      carryTypes(&reader, start, &draft)
      draft.setRule("header-format", at: start)
      draft.setRule("type-enum", when: .always, at: start)
      draft.setRule("body-leading-blank", when: .always, at: start)
      draft.govern(ids)
    }
    carryLimitAndPrefixes(&reader, start, &draft)
    let tag = reader.text("tag_format") ?? ("$version", start)
    if let pattern = tagPattern(tag.text) {
      draft.set("history", "tags", to: .text(pattern, at: tag.position))
    } else {
      reader.note(
        "tag_format", "tags are named by a text with the version in it, not by its parts", at: tag.position)
    }
    reader.refuse("customize", "rules of one's own have no place in our policy; see 'header-pattern'")
    reader.refuse("legacy_tag_formats", "add them to `history.tags`, with '{version}' in them")
    reader.skip(
      "version", "version_scheme", "version_provider", "version_type", "update_changelog_on_bump",
      "use_shortcuts", "style",
      "encoding", "retry_after_failure", "changelog_incremental", "breaking_change_exclamation_in_title",
      "allow_abort")
    reader.finish(into: &draft)
  }

  private static func carryTypes(
    _ reader: inout MigrationReader, _ start: PolicyPosition, _ draft: inout MigrationDraft
  ) {
    let names = ["feat", "fix", "refactor", "perf"]
    var titles = Dictionary(
      uniqueKeysWithValues: zip(names, ["Feat", "Fix", "Refactor", "Perf"].map { ($0, start) }))
    var map = reader.section("change_type_map")
    for key in map.keys where key != "BREAKING CHANGE" {
      if let title = map.text(key) { titles[key] = title }
    }
    map.skip("BREAKING CHANGE")
    map.finish(into: &draft)
    let order = (reader.words("change_type_order") ?? []).map(\.name)
    let all = names + titles.keys.filter { !names.contains($0) }.sorted()
    let places = Dictionary(zip(all, 0...)) { first, _ in first }
    let sorted = all.sorted { one, other in
      func rank(_ name: String) -> (Int, Int) {
        (titles[name].flatMap { order.firstIndex(of: $0.0) } ?? order.count, places[name] ?? 0)
      }
      return rank(one) < rank(other)
    }
    for name in sorted {
      guard let (title, position) = titles[name] else { continue }
      draft.types.list(CommitType(name, section: title, bump: name == "feat" ? .minor : .patch), at: position)
    }
    draft.types.allow(PolicyPreset.conventional.policy.types.map(\.name) + ["bump"], at: start)
  }

  private static func carryLimitAndPrefixes(
    _ reader: inout MigrationReader, _ start: PolicyPosition, _ draft: inout MigrationDraft
  ) {
    if let (limit, position) = reader.integer("message_length_limit"), limit > 0 {
      let unit = draft.isExact ? [("unit", PolicyNode.word("utf-16", at: position))] : []
      draft.setRule("header-max-length", [("max", .word("\(limit)", at: position))] + unit, at: position)
    }
    let kinds: [String: IgnoreClass] = [
      "Merge": .merge, "Revert": .revert, "fixup!": .autosquash, "squash!": .autosquash,
      "amend!": .autosquash,
      "Pull request": .merge,
    ]
    let prefixes =
      reader.words("allowed_prefixes")
      ?? ["Merge", "Revert", "Pull request", "fixup!", "squash!", "amend!"].map { ($0, start) }
    var entries: [PolicyNode] = []
    for (prefix, position) in prefixes {
      let entry: PolicyNode =
        kinds[prefix].map { .word($0.rawValue, at: position) }
        ?? .pair("header", .text("^\(prefix.escapedForPattern)", at: position))
      if !entries.contains(where: { $0.content == entry.content }) { entries.append(entry) }
    }
    draft.ignore(entries, at: start)
  }

  /// The pattern of tags with `{version}` for its placeholders; nil when those are not a whole version.
  private static func tagPattern(_ format: String) -> String? {
    let whole = [
      "${version}", "$version", "${major}.${minor}.${patch}${prerelease}", "$major.$minor.$patch$prerelease",
      "${major}.${minor}.${patch}", "$major.$minor.$patch",
    ]
    guard let placeholder = whole.first(where: { format.contains($0) }) else { return nil }
    let pattern = format.replacing(placeholder, with: "{version}")
    return pattern.contains("$") ? nil : pattern
  }
}

extension String {
  /// The text as a pattern that matches it.
  var escapedForPattern: String {
    String(flatMap { "\\^$.|?*+()[]{}#".contains($0) ? ["\\", $0] : [$0] })
  }
}
