/// commitlint, in all its files; those in JavaScript and TypeScript are read as far as they are literals.
enum Commitlint: MigrationTool {
  private static let scripts = ["js", "cjs", "mjs", "ts", "cts", "mts"]

  static let files =
    [
      MigrationFile([".commitlintrc"], as: .jsonOrYAML), MigrationFile([".commitlintrc.json"], as: .json),
      MigrationFile([".commitlintrc.yaml", ".commitlintrc.yml"], as: .yaml),
      MigrationFile(
        scripts.map { "commitlint.config.\($0)" } + scripts.map { ".commitlintrc.\($0)" }, as: .javaScript),
      MigrationFile(["package.json"], as: .json, at: ["commitlint"]),
      MigrationFile(["package.yaml"], as: .yaml, at: ["commitlint"]),
    ]

  static func carry(_ settings: PolicyNode, into draft: inout MigrationDraft) {
    var reader = MigrationReader(settings)
    reader.skip("$schema", "helpUrl", "formatter", "prompt")
    reader.refuse("plugins", "rules of plugins have no place in our policy")
    var rules = PairList()
    for node in reader.texts("extends") ?? [] {
      guard case .scalar(let name, _) = node.content else { continue }
      if let preset = CommitlintPreset.named(name) {
        for pair in preset.rules(at: node.position) { rules.set(pair) }
      } else {
        reader.note("extends", "\(name.inQuotes) is not known here; add its rules by hand", at: node.position)
      }
    }
    if let own = reader.value("rules", { node throws(PolicyError) in try node.pairs() }) {
      for pair in own { rules.set(pair) }
    }
    let prefixes = issuePrefixes(&reader)
    for pair in rules.pairs {
      do throws(PolicyError) {
        guard let rule = try CommitlintRule(pair) else { continue }
        rule.carry(into: &draft, prefixes: prefixes)
      } catch {
        draft.note("rules.\(VisibleText.showing(pair.key)): \(error.sentence)", at: error.position)
      }
    }
    draft.govern(CommitlintRule.ids)
    if !draft.isExact { askForHeaders(rules.pairs, settings.position, &draft) }
    ignore(&reader, settings.position, &draft)
    reader.finish(into: &draft)
  }

  /// Two of its rules together ask for a header, which is one rule of ours.
  private static func askForHeaders(
    _ pairs: [PolicyNode.Pair], _ start: PolicyPosition, _ draft: inout MigrationDraft
  ) {
    let parts = pairs.filter { ["type-empty", "subject-empty"].contains($0.key) }
      .compactMap { pair in (try? CommitlintRule(pair)).flatMap(\.self) }
    let severity =
      parts.count == 2 && parts.allSatisfy { $0.condition == .never } ? parts.map(\.severity).min() : nil
    let position = parts.first?.position ?? start
    draft.setRule("header-format", severity: severity ?? .off, at: position)
    guard let severity, severity != .off else { return }
    for part in parts { draft.setRule(part.id, severity: .off, at: part.position) }
  }

  private static func ignore(
    _ reader: inout MigrationReader, _ start: PolicyPosition, _ draft: inout MigrationDraft
  ) {
    reader.refuse("ignores", "functions have no place in our policy; see `ignore` for authors and patterns")
    let isUsual = reader.truth("defaultIgnores") ?? true
    let kinds: [IgnoreClass] = isUsual ? [.merge, .revert, .autosquash, .release] : []
    draft.ignore(kinds.map { .word($0.rawValue, at: start) }, at: start)
  }

  /// The prefixes of issues that the parser is told, when it is told nothing else that we don't know.
  private static func issuePrefixes(_ reader: inout MigrationReader) -> [PolicyNode]? {
    guard let preset = reader.node("parserPreset") else { return nil }
    if case .scalar(let name, _) = preset.content {
      let known = ["conventional-changelog-conventionalcommits", "conventional-changelog-angular"]
      if !known.contains(name) {
        reader.note(
          "parserPreset", "headers are read as Conventional Commits, not as \(name.inQuotes) does",
          at: preset.position)
      }
      return nil
    }
    var prefixes: [PolicyNode]?
    var notes: [(String, PolicyPosition)] = []
    if case .mapping(let pairs) = preset.content {
      for pair in pairs where pair.key != "name" {
        guard pair.key == "parserOpts", case .mapping(let options) = pair.value.content else {
          notes.append(("headers are read as Conventional Commits", pair.keyPosition))
          continue
        }
        for option in options {
          if option.key == "issuePrefixes", case .list(let texts) = option.value.content {
            prefixes = texts
          } else {
            notes.append(("'\(option.key)' has no place in our policy", option.keyPosition))
          }
        }
      }
    }
    for (sentence, position) in notes { reader.note("parserPreset", sentence, at: position) }
    return prefixes
  }
}
