/// The rules of gitlint, each with its name, its short id, and our rule that says the same.
struct GitlintRules {
  private let start: PolicyPosition
  /// The names and short ids of the rules that are off.
  private let disabled: Set<String>
  /// The rules that come with gitlint, but are off unless asked for.
  private let contributed: [String]
  /// Whether regular expressions may match anywhere; else they match at the start.
  let searches: Bool

  /// Reads which rules are on.
  init(_ sections: inout MigrationReader, _ general: inout MigrationReader, in start: PolicyPosition) {
    self.start = start
    disabled = Set(general.commaList("ignore"))
    contributed = general.commaList("contrib")
    searches = general.truth("regex-style-search") ?? false
  }

  /// A pattern of ours that matches where its regular expression does.
  func pattern(_ regex: String) -> String { searches ? regex : "^(?:\(regex))" }

  /// The rules T1 to T8 and M1.
  func carryTitle(_ sections: inout MigrationReader, into draft: inout MigrationDraft) {
    let unit = draft.isExact ? [("unit", PolicyNode.word("utf-16", at: start))] : []
    rule("title-max-length", "T1", &sections, &draft) { options, draft in
      draft.setRule("header-max-length", [("max", options.node("line-length") ?? number(72))] + unit, start)
    }
    rule("title-trailing-whitespace", "T2", &sections, &draft) { _, draft in
      draft.setRule("header-trim", [], start)
    }
    rule("title-trailing-punctuation", "T3", &sections, &draft) { _, draft in
      draft.setRule("subject-full-stop", [], start, when: .never)
      draft.note(
        "title-trailing-punctuation: of '?:!.,;' only '.' is looked for at the end of a header", at: start)
    }
    rule("title-hard-tab", "T4", &sections, &draft) { _, _ in }
    rule("title-must-not-contain-word", "T5", &sections, &draft) { options, draft in
      let words = options.commaWords("words") ?? [.text("WIP", at: start)]
      draft.setRule("forbidden-words", [("words", PolicyNode(.list(words), at: start))], start)
    }
    rule("title-leading-whitespace", "T6", &sections, &draft) { _, draft in
      draft.setRule("header-trim", [], start)
    }
    rule("title-match-regex", "T7", &sections, &draft) { options, draft in
      guard let (regex, position) = options.text("regex"), regex != ".*" else { return }
      draft.setRule("header-pattern", [("pattern", .text(regex, at: position))], position)
    }
    rule("title-min-length", "T8", &sections, &draft) { options, draft in
      draft.setRule("header-min-length", [("min", options.node("min-length") ?? number(5))] + unit, start)
    }
    rule("author-valid-email", "M1", &sections, &draft) { options, draft in
      let (regex, position) = options.text("regex") ?? ("[^@ ]+@[^@ ]+\\.[^@ ]+", start)
      draft.setRule("author-email", [("pattern", .text(pattern(regex), at: position))], position)
    }
  }

  /// The rules B1 to B8.
  func carryBody(_ sections: inout MigrationReader, into draft: inout MigrationDraft) {
    let unit = draft.isExact ? [("unit", PolicyNode.word("utf-16", at: start))] : []
    rule("body-max-line-length", "B1", &sections, &draft) { options, draft in
      let max = [("max", options.node("line-length") ?? number(80))] + unit
      // It knows no footers: all lines below the title are the body.
      draft.setRule("body-max-line-length", max, start)
      draft.setRule("footer-max-line-length", max, start)
    }
    rule("body-trailing-whitespace", "B2", &sections, &draft) { _, draft in
      draft.setRule("body-trailing-space", [], start)
    }
    rule("body-hard-tab", "B3", &sections, &draft) { _, draft in
      draft.setRule("body-tab", [], start)
    }
    rule("body-first-line-empty", "B4", &sections, &draft) { _, draft in
      draft.setRule("body-leading-blank", [], start, when: .always)
    }
    rule("body-min-length", "B5", &sections, &draft) { options, draft in
      draft.setRule("body-min-length", [("min", options.node("min-length") ?? number(20))] + unit, start)
    }
    rule("body-is-missing", "B6", &sections, &draft) { options, draft in
      options.skip("ignore-merge-commits")
      draft.setRule("body-empty", [], start, when: .never)
    }
    rule("body-changed-file-mention", "B7", &sections, &draft) { options, _ in
      options.refuse("files", "no rule asks for the names of files")
    }
    rule("body-match-regex", "B8", &sections, &draft) { options, draft in
      guard let (regex, position) = options.text("regex") else { return }
      draft.setRule("body-pattern", [("pattern", .text(regex, at: position))], position)
    }
    rule("ignore-body-lines", "I3", &sections, &draft) { options, _ in
      options.refuse("regex", "lines of the body cannot be left out; whole messages can be ignored")
    }
  }

  /// The rules that are on only where `contrib` names them.
  func carryContributed(_ sections: inout MigrationReader, into draft: inout MigrationDraft) {
    let isConventional = contribution("contrib-title-conventional-commits", "CT1", &sections, &draft) {
      options, draft in
      let types = options.commaWords("types")
      let usual = [
        "fix", "feat", "chore", "docs", "style", "refactor", "perf", "test", "revert", "ci", "build",
      ]
      draft.types.allow((types ?? usual.map { .text($0, at: start) }).compactMap(\.word))
      draft.setRule("header-format", [], start)
      draft.setRule("type-enum", [], start, when: .always)
    }
    if !isConventional {
      draft.note(
        "without 'contrib-title-conventional-commits' no conventional header is asked for, so 'header-format' is off; "
          + "a changelog needs it", at: start)
    }
    contribution("contrib-body-requires-signed-off-by", "CC1", &sections, &draft) { _, draft in
      draft.setRule("signed-off-by", [], start, when: .always)
    }
    contribution("contrib-disallow-cleanup-commits", "CC2", &sections, &draft) { _, draft in
      draft.setRule("autosquash-left", [], start)
    }
    contribution("contrib-allowed-authors", "CC3", &sections, &draft) { _, draft in
      draft.note("contrib-allowed-authors: no rule asks for authors of a list", at: start)
    }
  }

  /// Reads the sections of a rule, which may be named by its name or id; off rules are only read.
  private func rule(
    _ name: String, _ id: String, _ sections: inout MigrationReader, _ draft: inout MigrationDraft,
    _ carry: (inout MigrationReader, inout MigrationDraft) -> Void
  ) {
    let isOn = !disabled.contains(name) && !disabled.contains(id) && !disabled.contains("all")
    let key = sections.keys.contains(id) ? id : name
    var options = sections.section(key)
    if isOn { carry(&options, &draft) } else { options.skipAll() }
    options.finish(into: &draft)
  }

  @discardableResult
  private func contribution(
    _ name: String, _ id: String, _ sections: inout MigrationReader, _ draft: inout MigrationDraft,
    _ carry: (inout MigrationReader, inout MigrationDraft) -> Void
  ) -> Bool {
    guard contributed.contains(name) || contributed.contains(id) else { return false }
    rule(name, id, &sections, &draft, carry)
    return true
  }

  private func number(_ number: Int) -> PolicyNode { .word("\(number)", at: start) }
}

extension MigrationDraft {
  fileprivate mutating func setRule(
    _ id: String, _ options: [(String, PolicyNode)], _ position: PolicyPosition,
    when condition: Condition? = nil
  ) {
    setRule(id, when: condition, options, at: position)
  }
}

extension MigrationReader {
  /// The words of a text with commas between them, each at the place of the text; nil where the key is missing.
  fileprivate mutating func commaWords(_ key: String) -> [PolicyNode]? {
    guard let (text, position) = text(key) else { return nil }
    return text.split(separator: ",").map { word in
      .text(String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()), at: position)
    }
  }

  fileprivate mutating func commaList(_ key: String) -> [String] {
    (commaWords(key) ?? []).compactMap(\.word?.name)
  }
}
