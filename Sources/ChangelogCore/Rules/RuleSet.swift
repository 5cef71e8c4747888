import CommitParser

/// The rules in force, with what the policy sets for them.
public struct RuleSet: Sendable {
  /// A rule of the catalogue as the policy sets it.
  public struct Setting: Sendable {
    /// The rule, with its options read.
    public let rule: any Rule
    /// How much its findings matter; `off` when it is not in force.
    public let severity: Severity
    /// How much they matter where the policy says nothing about the rule.
    public let usualSeverity: Severity
    /// Its options with what is in force.
    public let options: [RuleOption]

    /// The rule's name in the policy.
    public var id: String { type(of: rule).id }
  }

  /// Every rule there is, also those that are off, in the order of the catalogue.
  public let settings: [Setting]
  /// The rules that are asked.
  private let inForce: [Setting]
  /// What the policy files say, by id; what extends this is laid over it.
  let nodes: [String: PolicyNode]

  /// Makes the rules as the policy sets them.
  ///
  /// - Parameters:
  ///   - nodes: The values under `rules`, by id; a rule without one has its defaults.
  ///   - errors: Gets what is wrong with the values.
  init(_ nodes: [String: PolicyNode], under policy: RuleSurroundings, errors: inout [PolicyError]) {
    settings = RuleCatalog.all.map { Setting($0, nodes[$0.id], under: policy, errors: &errors) }
    inForce = settings.filter { $0.severity != .off }
    self.nodes = nodes
  }

  /// The rules with their defaults.
  init(under policy: RuleSurroundings) {
    var errors: [PolicyError] = []
    self.init([:], under: policy, errors: &errors)
  }

  /// The severity of a rule that is asked; nil for one that is off or unknown.
  public subscript(_ id: String) -> Severity? { inForce.first { $0.id == id }?.severity }

  /// Whether a rule that is asked looks at the paths that a commit changes.
  public var needsChangedPaths: Bool { inForce.contains { type(of: $0.rule).needsChangedPaths } }

  /// What the rules say about a message, from its first line to its last.
  ///
  /// Where a forge wrapped the pull request's title, the title inside is judged, at its place in the whole message.
  /// - Parameter skipped: The kind for which the ignore list skips the message, so that only the rules that judge it
  ///   nevertheless are asked; nil asks all.
  public func diagnostics(of candidate: Candidate, judgingSkipped skipped: IgnoreClass? = nil) -> [Diagnostic]
  {
    let unwrapped = skipped == nil ? Unwrapped(candidate.message) : nil
    let inner = unwrapped.map { candidate.saying($0.message) }
    var diagnostics: [Diagnostic] = []
    for setting in inForce where skipped == nil || type(of: setting.rule).judgesSkipped == skipped {
      let seesInner = !type(of: setting.rule).judgesWrapper
      for finding in setting.rule.findings(in: seesInner ? inner ?? candidate : candidate) {
        diagnostics.append(
          Diagnostic(
            rule: setting.id, severity: min(setting.severity, finding.ceiling),
            finding: seesInner ? unwrapped?.restored(finding) ?? finding : finding))
      }
    }
    guard diagnostics.count > 1 else { return diagnostics }
    diagnostics = Self.withoutRepetition(diagnostics)
    // The offset keeps what several rules say about one place in the order of the catalogue.
    return diagnostics.enumerated()
      .sorted { (left, right) in
        let (one, other) = (left.element.finding, right.element.finding)
        return (one.line, one.columns?.lowerBound ?? 0, left.offset)
          < (other.line, other.columns?.lowerBound ?? 0, right.offset)
      }
      .map(\.element)
  }

  /// Whether a rule finds something in a message, also one that is off.
  func finds(_ id: String, in candidate: Candidate) -> Bool {
    guard let setting = settings.first(where: { $0.id == id }) else { return false }
    let inner = Unwrapped(candidate.message).map { candidate.saying($0.message) }
    return !setting.rule.findings(in: inner ?? candidate).isEmpty
  }

  /// The diagnostics without those whose rule leaves the place to another one.
  private static func withoutRepetition(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let byRule = Dictionary(grouping: diagnostics, by: \.rule).mapValues { own in
      // By line, for a message may have as many findings as lines.
      (
        yieldsTo: RuleCatalog.rule(own[0].rule)?.yieldsTo ?? [],
        byLine: Dictionary(grouping: own, by: \.finding.line)
      )
    }
    return diagnostics.filter { diagnostic in
      let finding = diagnostic.finding
      let betters = byRule[diagnostic.rule]?.yieldsTo ?? []
      return !betters.contains { id in
        byRule[id]?.byLine[finding.line]?.contains { $0.finding.isAtPlace(of: finding) } ?? false
      }
    }
  }
}

extension Candidate {
  /// The same commit with the message that a forge wrapped.
  fileprivate func saying(_ message: CommitMessage) -> Candidate {
    Candidate(
      message, stage: stage, author: author, parentCount: parentCount, changedPaths: changedPaths,
      landing: landing, isBeforeSquash: isBeforeSquash, isUnwrapped: true)
  }
}

extension RuleSet.Setting {
  fileprivate init(
    _ rule: any Rule.Type, _ node: PolicyNode?, under policy: RuleSurroundings, errors: inout [PolicyError]
  ) {
    let usual = rule.severity(under: policy)
    var plain: Severity?
    if let node, case .scalar = node.content {
      do throws(PolicyError) {
        plain = try node.choice(Severity.self)
      } catch {
        errors.append(PolicyError("rules.\(rule.id): \(error.sentence)", at: error.position))
      }
    }
    let isScalar = if case .scalar? = node?.content { true } else { false }
    let reader = PolicyReader(isScalar ? nil : node, path: "rules.\(rule.id)")
    var options = RuleOptions(reader, policy)
    // Who sets an option of a rule wants to have it.
    let severity = options.severity(default: node == nil || usual != .off ? usual : .error)
    self.severity = plain ?? severity
    usualSeverity = usual
    self.rule = rule.init(options: &options)
    self.options = options.asked
    let missing = options.missing
    let found = options.finish()
    errors += found
    if let node, found.isEmpty, self.severity != .off, let name = missing.first {
      let sentence = "rules.\(rule.id): the rule has nothing to check by; expected the option '\(name)'"
      errors.append(PolicyError(sentence, at: node.position))
    }
  }
}

extension RuleSet {
  /// What a policy file says under `rules`, laid over what the file that it extends says.
  static func nodes(
    reading reader: inout PolicyReader, over base: [String: PolicyNode]
  ) -> [String: PolicyNode] {
    var nodes = base
    for pair in reader.pairs("rules") ?? [] {
      guard RuleCatalog.rule(pair.key) != nil else {
        let sentence = "unknown rule \(pair.key.inQuotes); \(RuleCatalog.hint(for: pair.key))"
        reader.refuse("rules", sentence, at: pair.keyPosition)
        continue
      }
      nodes[pair.key] = pair.value.laid(over: nodes[pair.key])
    }
    return nodes
  }
}

extension PolicyNode {
  /// The value with the keys that only the other one has; a severity alone takes the place of the other's.
  fileprivate func laid(over base: PolicyNode?) -> PolicyNode {
    guard case .mapping(let inherited)? = base?.content else { return self }
    var own: [Pair]
    switch content {
    case .mapping(let pairs): own = pairs
    case .scalar: own = [Pair(key: "severity", keyPosition: position, value: self)]
    case .list: return self
    }
    own += inherited.filter { pair in !own.contains { $0.key == pair.key } }
    return PolicyNode(.mapping(own), at: position)
  }
}

extension RuleSet: Equatable {
  /// Whether the same rules are in force with the same options.
  public static func == (one: RuleSet, other: RuleSet) -> Bool {
    one.settings.elementsEqual(other.settings) {
      $0.id == $1.id && $0.severity == $1.severity && $0.options == $1.options
    }
  }
}
