/// cocogitto, with its types and sections.
///
/// - Source: cocogitto 7, its settings.
enum Cocogitto: MigrationTool {
  static let files = [MigrationFile(["cog.toml", ".cog.toml"], as: .toml)]

  private static let usual: [(name: String, section: String)] = [
    ("feat", "Features"), ("fix", "Bug Fixes"), ("perf", "Performance Improvements"), ("revert", "Revert"),
    ("docs", "Documentation"), ("test", "Tests"), ("build", "Build system"), ("ci", "Continuous Integration"),
    ("refactor", "Refactoring"), ("chore", "Miscellaneous Chores"), ("style", "Style"),
  ]
  /// Our rules that say what its check does.
  private static let ids: Set<String> = [
    "header-format", "type-enum", "type-case", "scope-enum", "scope-case", "header-max-length",
    "subject-case",
    "subject-full-stop", "body-max-line-length", "footer-max-line-length", "header-trim", "autosquash-left",
  ]

  static func carry(_ settings: PolicyNode, into draft: inout MigrationDraft) {
    let start = settings.position
    var reader = MigrationReader(settings)
    carryTypes(&reader, start, &draft)
    draft.setRule("header-format", at: start)
    draft.setRule("type-enum", when: .always, at: start)
    draft.govern(ids)
    if let scopes = reader.words("scopes"), let first = scopes.first {
      draft.set(
        "scopes", "allow",
        to: PolicyNode(.list(scopes.map { .text($0.name, at: $0.position) }), at: first.position))
      draft.setRule("scope-enum", when: .always, at: first.position)
    }
    var ignored: [PolicyNode] = []
    if reader.truth("ignore_merge_commits") == true { ignored.append(.word("merge", at: start)) }
    if reader.truth("ignore_fixup_commits") == true {
      ignored.append(.word("autosquash", at: start))
    } else {
      draft.setRule("autosquash-left", at: start)
    }
    draft.ignore(ignored, at: start)
    let prefix = reader.text("tag_prefix") ?? ("", start)
    draft.set("history", "tags", to: .text(prefix.text + "{version}", at: prefix.position))
    carryProject(&reader, &draft)
    reader.skip(
      "from_latest_tag", "disable_changelog", "disable_bump_commit", "skip_ci", "skip_untracked", "pre")
    reader.finish(into: &draft)
  }

  private static func carryTypes(
    _ reader: inout MigrationReader, _ start: PolicyPosition, _ draft: inout MigrationDraft
  ) {
    var types = reader.section("commit_types")
    var settings: [(order: Int, type: CommitType, position: PolicyPosition)] = []
    let known = Set(usual.map(\.name))
    for name in usual.map(\.name) + types.keys.filter({ !known.contains($0) }) {
      let place = usual.firstIndex { $0.name == name }
      let pair = types.pair(name)
      // An empty table takes a type of its own away.
      if let pair, pair.value.content == .mapping([]) { continue }
      var options = MigrationReader(pair?.value, path: "commit_types.\(name)")
      let title = options.text("changelog_title")?.text ?? place.map { usual[$0].section }
      let isOmitted = options.truth("omit_from_changelog") ?? false
      let isMinor = options.truth("bump_minor") ?? (name == "feat")
      let isPatch = options.truth("bump_patch") ?? (name == "fix")
      let order = options.integer("order")?.number ?? place.map { $0 + 1 } ?? .max
      options.finish(into: &draft)
      let type = CommitType(
        name, section: isOmitted ? nil : title, bump: isMinor ? .minor : isPatch ? .patch : .none)
      settings.append((order, type, pair?.keyPosition ?? start))
    }
    types.finish(into: &draft)
    let sorted = settings.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }
    for setting in sorted { draft.types.list(setting.element.type, at: setting.element.position) }
    draft.types.allow(settings.map { ($0.type.name, $0.position) })
  }

  private static func carryProject(_ reader: inout MigrationReader, _ draft: inout MigrationDraft) {
    var changelog = reader.section("changelog")
    let (remote, owner, name) = (
      changelog.text("remote"), changelog.text("owner"), changelog.text("repository")
    )
    if let remote, let owner, let name {
      draft.set(
        "project", "url", to: .text("https://\(remote.text)/\(owner.text)/\(name.text)", at: remote.position))
    }
    changelog.refuse("template", "see `changelog.style` for the look of the changelog")
    changelog.refuse("authors", "people are named as `.mailmap` has them")
    changelog.finish(into: &draft)
  }
}
