/// committed, with its defaults.
///
/// - Source: committed 1.1, its configuration and checks.
enum Committed: MigrationTool {
  static let files = [MigrationFile(["committed.toml", ".committed.toml"], as: .toml)]

  private static let usualTypes = ["fix", "feat", "chore", "docs", "style", "refactor", "perf", "test"]
  /// Our rules that say what its checks do.
  private static let ids: Set<String> = [
    "header-format", "header-max-length", "header-trim", "type-enum", "type-case", "scope-enum", "scope-case",
    "subject-case", "subject-full-stop", "subject-imperative", "body-max-line-length",
    "footer-max-line-length",
    "body-leading-blank", "autosquash-left", "wip-title",
  ]

  static func carry(_ settings: PolicyNode, into draft: inout MigrationDraft) {
    let start = settings.position
    var reader = MigrationReader(settings)
    carryTypes(&reader, start, &draft)
    func rule(
      _ id: String, if key: String, when condition: Condition? = nil, _ options: [(String, PolicyNode)] = []
    ) {
      if reader.truth(key) ?? true { draft.setRule(id, when: condition, options, at: start) }
    }
    let exact = draft.isExact ? [("exact", PolicyNode.word("true", at: start))] : []
    rule(
      "subject-case", if: "subject_capitalized", when: .always,
      [("cases", .texts(["sentence-case"], at: start))] + exact)
    rule("subject-full-stop", if: "subject_not_punctuated", when: .never)
    rule("subject-imperative", if: "imperative_subject")
    rule("autosquash-left", if: "no_fixup")
    rule("wip-title", if: "no_wip")
    carryLengths(&reader, start, &draft)
    draft.govern(ids)
    carryPeople(&reader, start, &draft)
    reader.finish(into: &draft)
  }

  private static func carryTypes(
    _ reader: inout MigrationReader, _ start: PolicyPosition, _ draft: inout MigrationDraft
  ) {
    let style = reader.text("style")
    let types = reader.words("allowed_types")
    let scopes = reader.words("allowed_scopes") ?? []
    guard style?.text.lowercased() == "conventional" else {
      draft.note(
        "style: no conventional header is asked for, so 'header-format' is off; a changelog needs it",
        at: style?.position ?? start)
      return
    }
    draft.setRule("header-format", at: start)
    draft.setRule("body-leading-blank", when: .always, at: start)
    let allowed = types ?? usualTypes.map { ($0, start) }
    if !allowed.isEmpty {
      draft.types.allow(allowed)
      draft.setRule("type-enum", when: .always, at: start)
    }
    guard let first = scopes.first else { return }
    draft.set(
      "scopes", "allow",
      to: PolicyNode(.list(scopes.map { .text($0.name, at: $0.position) }), at: first.position))
    draft.setRule("scope-enum", when: .always, at: start)
  }

  private static func carryLengths(
    _ reader: inout MigrationReader, _ start: PolicyPosition, _ draft: inout MigrationDraft
  ) {
    func max(_ key: String, default fallback: Int) -> PolicyNode? {
      let (number, position) = reader.integer(key) ?? (fallback, start)
      return number == 0 ? nil : .word("\(number)", at: position)
    }
    if let max = max("subject_length", default: 50) {
      draft.setRule("header-max-length", [("max", max)], at: max.position)
    }
    if let max = max("line_length", default: 72) {
      draft.setRule("body-max-line-length", [("max", max)], at: max.position)
      draft.setRule("footer-max-line-length", [("max", max)], at: max.position)
    }
    if let (number, position) = reader.integer("hard_line_length"), number != 0 {
      reader.note("hard_line_length", "lines have one limit here, that of 'line_length'", at: position)
    }
  }

  private static func carryPeople(
    _ reader: inout MigrationReader, _ start: PolicyPosition, _ draft: inout MigrationDraft
  ) {
    reader.refuse("allowed_author_re", "no rule asks for authors of a pattern; see 'author-email'")
    if reader.truth("merge_commit") == false, let node = reader.node("merge_commit") {
      reader.note("merge_commit", "merges are judged like other commits, not refused", at: node.position)
    }
    var entries: [PolicyNode] = []
    if let (regex, position) = reader.text("ignore_author_re") {
      if let globs = SimpleRegex(regex)?.globs(isAnchored: false) {
        entries = globs.map { .pair("author", .text($0, at: position)) }
      } else {
        reader.note(
          "ignore_author_re", "authors are named with '*' for any text here, not by \(regex.inQuotes)",
          at: position)
      }
    }
    draft.ignore(entries, at: start)
  }
}
