/// gitlint, with the defaults of its rules.
///
/// - Source: gitlint 0.19, its rules and options.
enum Gitlint: MigrationTool {
  static let files = [MigrationFile([".gitlint"], as: .ini)]

  /// Our rules that say what those of gitlint do.
  private static let ids: Set<String> = [
    "header-format", "header-max-length", "header-min-length", "header-trim", "header-pattern",
    "header-full-stop",
    "forbidden-words", "body-max-line-length", "footer-max-line-length", "body-trailing-space", "body-tab",
    "body-leading-blank",
    "body-min-length", "body-empty", "body-pattern", "author-email", "type-enum", "type-case",
    "signed-off-by",
    "autosquash-left", "subject-case", "subject-full-stop",
  ]

  static func carry(_ settings: PolicyNode, into draft: inout MigrationDraft) {
    var sections = MigrationReader(settings)
    var general = sections.section("general")
    let rules = GitlintRules(&sections, &general, in: settings.position)
    rules.carryTitle(&sections, into: &draft)
    rules.carryBody(&sections, into: &draft)
    rules.carryContributed(&sections, into: &draft)
    draft.govern(ids)
    carryIgnored(&sections, &general, rules, settings.position, &draft)
    general.skip(
      "verbosity", "debug", "target", "fail-without-commits", "ignore-stdin", "staged")
    general.refuse("extra-path", "rules in Python have no place in our policy")
    general.finish(into: &draft)
    sections.finish(into: &draft)
  }

  private static func carryIgnored(
    _ sections: inout MigrationReader, _ general: inout MigrationReader, _ rules: GitlintRules,
    _ start: PolicyPosition, _ draft: inout MigrationDraft
  ) {
    var entries: [PolicyNode] = []
    func add(_ kind: IgnoreClass, _ keys: String...) {
      if keys.allSatisfy({ general.truth($0) ?? true }) { entries.append(.word(kind.rawValue, at: start)) }
    }
    add(.merge, "ignore-merge-commits")
    add(.revert, "ignore-revert-commits")
    add(.autosquash, "ignore-fixup-commits", "ignore-fixup-amend-commits", "ignore-squash-commits")
    for (name, short, key) in [("ignore-by-title", "I1", "header"), ("ignore-by-body", "I2", "body")] {
      for section in [name, short] {
        var options = sections.section(section)
        if options.ignoresAll(), let (regex, position) = options.text("regex") {
          // The body is read line by line.
          let pattern = (key == "body" ? "(?m)" : "") + rules.pattern(regex)
          entries.append(.pair(key, .text(pattern, at: position)))
        }
        options.finish(into: &draft)
      }
    }
    for section in ["ignore-by-author-name", "I4"] {
      var options = sections.section(section)
      if options.ignoresAll(), let (regex, position) = options.text("regex") {
        if let globs = SimpleRegex(regex)?.globs(isAnchored: !rules.searches) {
          entries += globs.map { .pair("author", .text($0, at: position)) }
        } else {
          options.note(
            "regex", "authors are named with '*' for any text here, not by \(regex.inQuotes)", at: position)
        }
      }
      options.finish(into: &draft)
    }
    draft.ignore(entries, at: start)
  }
}

extension MigrationReader {
  /// Whether messages are ignored by all rules; for some rules only is noted.
  fileprivate mutating func ignoresAll() -> Bool {
    guard let (text, position) = text("ignore"), text != "all" else { return true }
    note("ignore", "only whole messages can be ignored, by all rules", at: position)
    skip("regex")
    return false
  }
}

extension PolicyNode {
  /// A mapping of one key.
  static func pair(_ key: String, _ value: PolicyNode) -> PolicyNode {
    PolicyNode(.mapping([.init(key: key, keyPosition: value.position, value: value)]), at: value.position)
  }
}
