public import PatternMatching

/// Reads what the policy sets for one rule, and remembers what was asked for.
///
/// So an option's name, default and meaning stand once, in the rule that reads it.
public struct RuleOptions {
  /// What the rest of the policy says.
  public let policy: RuleSurroundings
  /// The options that the rule asked for, in that order.
  public private(set) var asked: [RuleOption] = []
  /// The options without which the rule has nothing to check by, and that are not set.
  private(set) var missing: [String] = []
  private var reader: PolicyReader

  init(_ reader: PolicyReader, _ policy: RuleSurroundings) {
    self.reader = reader
    self.policy = policy
  }

  /// Which way round the rule is asked.
  public mutating func when(default fallback: Condition) -> Condition {
    choice("when", default: fallback, "Whether the rule asks for what it describes, or forbids it")
  }

  /// A whole number.
  public mutating func number(
    _ name: String, default fallback: Int, atLeast least: Int = 0, _ meaning: String
  ) -> Int {
    let number = reader.value(name, default: fallback) { node throws(PolicyError) in
      let number = try node.integer()
      guard number >= least else { throw node.expected("a number of at least \(least)") }
      return number
    }
    note(name, .number(atLeast: least), meaning, "\(fallback)", "\(number)")
    return number
  }

  /// `true` or `false`.
  public mutating func truth(_ name: String, default fallback: Bool, _ meaning: String) -> Bool {
    let truth = reader.value(name, default: fallback) { node throws(PolicyError) in try node.truth() }
    note(name, .truth, meaning, "\(fallback)", "\(truth)")
    return truth
  }

  /// One line of text; nil when it is not set and has no default.
  public mutating func text(_ name: String, default fallback: String?, _ meaning: String) -> String? {
    let text = reader.value(name, default: fallback) { node throws(PolicyError) in try node.text() }
    note(name, .text, meaning, fallback?.inYAML, text?.inYAML)
    return text
  }

  /// Several texts; a single one may stand for a list of one.
  public mutating func texts(
    _ name: String, default fallback: [String], canBeEmpty: Bool = false, _ meaning: String
  ) -> [String] {
    let texts = reader.list(name, default: fallback, canBeEmpty: canBeEmpty) { node throws(PolicyError) in
      try node.text()
    }
    note(name, .texts, meaning, fallback.inYAML, texts.inYAML)
    return texts
  }

  /// One of the cases of an enumeration.
  public mutating func choice<Choice>(_ name: String, default fallback: Choice, _ meaning: String) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    let choice = reader.value(name, default: fallback) { node throws(PolicyError) in
      try node.choice(Choice.self)
    }
    note(
      name, .choice(Choice.allCases.map(\.rawValue)), meaning, fallback.rawValue.inYAML,
      choice.rawValue.inYAML)
    return choice
  }

  /// Several of the cases of an enumeration; a single one may stand for a list of one.
  public mutating func choices<Choice>(
    _ name: String, default fallback: [Choice], canBeEmpty: Bool = false, _ meaning: String
  ) -> [Choice] where Choice: RawRepresentable<String> & CaseIterable {
    let choices = reader.list(name, default: fallback, canBeEmpty: canBeEmpty) { node throws(PolicyError) in
      try node.choice(Choice.self)
    }
    note(
      name, .choices(Choice.allCases.map(\.rawValue)), meaning, fallback.map(\.rawValue).inYAML,
      choices.map(\.rawValue).inYAML)
    return choices
  }

  /// A regular expression; nil when none is set.
  ///
  /// - Parameter isRequired: Whether a policy that has the rule on must set it.
  public mutating func pattern(_ name: String, isRequired: Bool = false, _ meaning: String) -> Pattern? {
    let pattern = reader.value(name, default: nil) { node throws(PolicyError) -> Pattern? in
      try node.pattern()
    }
    if isRequired, pattern == nil { missing.append(name) }
    note(name, .pattern, meaning, nil, pattern?.source.inYAML)
    return pattern
  }

  /// Names given by the user, each with several texts; empty when nothing is set.
  public mutating func groups(_ name: String, _ meaning: String) -> [(name: String, members: [String])] {
    var groups: [(name: String, members: [String])] = []
    for pair in reader.pairs(name) ?? [] {
      let members = reader.value(of: pair, in: name, default: []) { node throws(PolicyError) -> [String] in
        guard case .list(let nodes) = node.content else { return [try node.text()] }
        var members: [String] = []
        for node in nodes { members.append(try node.text()) }
        return members
      }
      groups.append((pair.key, members))
    }
    let yaml = groups.map { "\($0.name.inYAML): \($0.members.inYAML)" }.joined(separator: ", ")
    note(name, .groups, meaning, nil, groups.isEmpty ? nil : "{ \(yaml) }")
    return groups
  }

  mutating func severity(default fallback: Severity) -> Severity {
    reader.value("severity", default: fallback) { node throws(PolicyError) in try node.choice() }
  }

  consuming func finish() -> [PolicyError] { reader.finish() }

  private mutating func note(
    _ name: String, _ kind: RuleOption.Kind, _ meaning: String, _ fallback: String?, _ value: String?
  ) {
    asked.append(
      RuleOption(name: name, kind: kind, meaning: meaning, fallback: fallback, value: value))
  }
}
