/// A rule as commitlint's settings have it: `[level, condition, value]`.
struct CommitlintRule {
  /// What the value of a rule is.
  private enum Value {
    case none, cases, types, scopes, delimiters, length
    case text(String)
  }

  let id: String
  let severity: Severity
  let condition: Condition
  let position: PolicyPosition
  /// The value; nil where there is none.
  private let value: PolicyNode?

  /// The ids of all of its rules.
  static var ids: Set<String> { Set(values.keys) }

  private static let values: [String: Value] = [
    "body-case": .cases, "body-empty": .none, "body-full-stop": .text("character"),
    "body-leading-blank": .none,
    "body-max-length": .length, "body-max-line-length": .length, "body-min-length": .length,
    "breaking-change-exclamation-mark": .none, "footer-empty": .none, "footer-leading-blank": .none,
    "footer-max-length": .length, "footer-max-line-length": .length, "footer-min-length": .length,
    "header-case": .cases, "header-full-stop": .text("character"), "header-max-length": .length,
    "header-min-length": .length, "header-trim": .none, "references-empty": .none, "scope-case": .cases,
    "scope-delimiter-style": .delimiters, "scope-empty": .none, "scope-enum": .scopes,
    "scope-max-length": .length,
    "scope-min-length": .length, "signed-off-by": .text("trailer"), "subject-case": .cases,
    "subject-empty": .none,
    "subject-exclamation-mark": .none, "subject-full-stop": .text("character"), "subject-max-length": .length,
    "subject-min-length": .length, "trailer-exists": .text("trailer"), "type-case": .cases,
    "type-empty": .none,
    "type-enum": .types, "type-max-length": .length, "type-min-length": .length,
  ]

  /// Reads a rule; nil for one that is set to nothing.
  ///
  /// - Throws: `PolicyError` when it is none of commitlint's own rules, or not written as one.
  init?(_ pair: PolicyNode.Pair) throws(PolicyError) {
    id = pair.key
    position = pair.keyPosition
    guard Self.values[id] != nil else {
      throw PolicyError("is no rule of commitlint itself, and has no place in our policy", at: position)
    }
    if pair.value.isNothing, !pair.value.isUntold { return nil }
    guard case .list(let parts) = pair.value.content, let level = parts.first, parts.count <= 3 else {
      throw pair.value.expected("a list of level, condition and value")
    }
    // A list that is enforced without one of its values would judge otherwise.
    if let untold = pair.value.untold { throw untold.expected("a value") }
    switch level.content {
    case .scalar("0", _): severity = .off
    case .scalar("1", _): severity = .warning
    case .scalar("2", _): severity = .error
    default: throw level.expected("a level of 0, 1 or 2")
    }
    condition = try parts.count > 1 ? parts[1].choice() : .always
    value = parts.count > 2 && !parts[2].isNothing ? parts[2] : nil
  }

  /// Puts the rule into the draft.
  ///
  /// - Parameter prefixes: The prefixes of issues, if the parser is told any.
  func carry(into draft: inout MigrationDraft, prefixes: [PolicyNode]?) {
    guard severity != .off else { return draft.setRule(id, severity: .off, at: position) }
    switch Self.values[id] {
    case nil: break
    case Value.none?:
      if id == "scope-empty", !draft.isExact, condition == .never, severity == .error {
        draft.set("scopes", "required", to: .word("true", at: position))
        draft.leaveRule(id)
      } else {
        let prefixes = id == "references-empty" ? prefixes : nil
        set([prefixes.map { ("prefixes", PolicyNode(.list($0), at: position)) }], in: &draft)
      }
    case .length?:
      let unit = draft.isExact ? ("unit", PolicyNode.word("utf-16", at: position)) : nil
      let isLine = draft.isExact && id.hasSuffix("-line-length")
      let exact = isLine ? ("exact", PolicyNode.word("true", at: position)) : nil
      set([value.map { (id.contains("-min-") ? "min" : "max", $0) }, unit, exact], in: &draft)
    case .text(let key)?: set([value.map { (key, $0.quoted) }], in: &draft)
    case .delimiters?: set([value?.nonEmptyList.map { ("delimiters", $0) }], in: &draft)
    case .cases?:
      // Scopes are always judged to the letter.
      let isExact =
        draft.isExact && id != "scope-case" ? ("exact", PolicyNode.word("true", at: position)) : nil
      let parts = value?.members("cases")
      let delimiters = parts?.delimiters?.nonEmptyList.map { ("delimiters", $0) }
      set([parts.map { ("cases", $0.values.withUsualCaseNames) }, delimiters, isExact], in: &draft)
    case .types?: carryTypes(into: &draft)
    case .scopes?: carryScopes(into: &draft)
    }
  }

  private func carryTypes(into draft: inout MigrationDraft) {
    let values = value?.members("types").values ?? PolicyNode(.list([]), at: position)
    if condition == .always { draft.types.allow(values.words) }
    // Without a list of its own the rule asks for the policy's types.
    let ownList = draft.isExact || condition == .never || values.words.isEmpty ? ("values", values) : nil
    set([ownList], in: &draft)
  }

  private func carryScopes(into draft: inout MigrationDraft) {
    let parts = value?.members("scopes")
    let values = parts?.values ?? PolicyNode(.list([]), at: position)
    guard !values.words.isEmpty else { return draft.setRule(id, severity: .off, at: position) }
    let isOurs = !draft.isExact && condition == .always
    if isOurs { draft.set("scopes", "allow", to: values) }
    let delimiters = parts?.delimiters?.nonEmptyList.map { ("delimiters", $0) }
    set([isOurs ? nil : ("values", values), delimiters], in: &draft)
  }

  private func set(_ options: [(String, PolicyNode)?], in draft: inout MigrationDraft) {
    // Some rules don't look at their condition.
    let isOneWay = id == "header-trim" || id.hasSuffix("-length")
    draft.setRule(
      id, severity: severity, when: isOneWay ? nil : condition, options.compactMap(\.self), at: position)
  }
}

extension PolicyNode {
  /// Whether only running the file could tell what stands here; that was noted when it was read.
  fileprivate var isUntold: Bool { content == .scalar("", isQuoted: false) }

  /// The first value in the tree of which nothing is known.
  fileprivate var untold: PolicyNode? {
    switch content {
    case .scalar: isUntold ? self : nil
    case .list(let nodes): nodes.lazy.compactMap(\.untold).first
    case .mapping(let pairs): pairs.lazy.compactMap(\.value.untold).first
    }
  }

  fileprivate var quoted: PolicyNode {
    if case .scalar(let text, _) = content { .text(text, at: position) } else { self }
  }

  fileprivate var nonEmptyList: PolicyNode? { content == .list([]) ? nil : asTexts }

  /// The texts of a list and where they stand.
  fileprivate var words: [(name: String, position: PolicyPosition)] {
    guard case .list(let nodes) = content else { return [] }
    return nodes.compactMap(\.word)
  }

  /// The value as a list of texts, one text standing for a list of one.
  private var asTexts: PolicyNode {
    guard case .list(let nodes) = content else { return PolicyNode(.list([quoted]), at: position) }
    return PolicyNode(.list(nodes.map(\.quoted)), at: position)
  }

  /// The two ways of giving values: as they are, or in a mapping beside the delimiters.
  fileprivate func members(_ key: String) -> (values: PolicyNode, delimiters: PolicyNode?) {
    guard case .mapping(let pairs) = content else { return (asTexts, nil) }
    let values = pairs.first { $0.key == key }?.value.asTexts
    return (values ?? PolicyNode(.list([]), at: position), pairs.first { $0.key == "delimiters" }?.value)
  }

  /// The list with `lowercase` as `lower-case` and so on.
  fileprivate var withUsualCaseNames: PolicyNode {
    guard case .list(let nodes) = content else { return self }
    let usual = nodes.map { node -> PolicyNode in
      guard case .scalar(let text, _) = node.content else { return node }
      return .word(LetterCase(commitlint: text)?.rawValue ?? text, at: node.position)
    }
    return PolicyNode(.list(usual), at: position)
  }
}
