/// A check of a message; one file each in the folders beside this one.
///
/// A type is named as its id in Pascal case. What can be set is read in the initialiser, with its default, once.
public protocol Rule: Sendable {
  /// The name in the policy, in kebab case; that of commitlint where it has the same rule.
  static var id: String { get }
  /// What users read about it.
  static var page: RulePage { get }

  /// How much its findings matter where the policy says nothing.
  ///
  /// By default `off`: what everybody gets is only what keeps a changelog from going wrong.
  static func severity(under policy: RuleSurroundings) -> Severity

  /// The ids of rules that say the same better: where one of them has a finding at the same place, this rule is silent.
  static var yieldsTo: [String] { get }

  /// Whether it looks at the paths that a commit changes, which take time to find out.
  static var needsChangedPaths: Bool { get }

  /// The kind of messages that the rule judges although nobody else does, for the ignore list skips them; nil for none.
  static var judgesSkipped: IgnoreClass? { get }

  /// Whether it looks at a message as the forge wrote it, and not at the pull request's title inside.
  static var judgesWrapper: Bool { get }

  /// Reads what the policy sets for the rule.
  init(options: inout RuleOptions)

  /// What the rule has to say about a message, in the order of the lines; takes time linear in its length.
  func findings(in candidate: Candidate) -> [Finding]
}

extension Rule {
  /// Off.
  public static func severity(under policy: RuleSurroundings) -> Severity { .off }
  /// None.
  public static var yieldsTo: [String] { [] }

  /// Does not.
  public static var needsChangedPaths: Bool { false }

  /// None.
  public static var judgesSkipped: IgnoreClass? { nil }

  /// Does not.
  public static var judgesWrapper: Bool { false }
}

/// What the rest of the policy tells the rules.
public struct RuleSurroundings: Sendable, Equatable {
  /// The types that a message may have.
  public let types: CommitTypes
  /// The scopes that it may have.
  public let scopes: ScopePolicy
  /// How pull requests land.
  public let squash: SquashPolicy
  /// Whether a `!` before the colon breaks something; semantic-release with the preset `angular` reads none.
  public let readsMark: Bool

  /// Gathers the parts.
  public init(types: CommitTypes, scopes: ScopePolicy, squash: SquashPolicy, readsMark: Bool = true) {
    self.readsMark = readsMark
    self.types = types
    self.scopes = scopes
    self.squash = squash
  }
}

/// What users read about a rule.
public struct RulePage: Sendable, Equatable {
  /// What it checks, as a sentence without a full stop: `the type is one that the policy knows`.
  public let summary: String
  /// Why somebody would want that, and what is left alone; whole sentences in Markdown.
  public let reason: String
  /// Messages that pass with the rule's defaults at severity error.
  public let passing: [String]
  /// Messages that it reports then.
  public let failing: [String]

  /// Describes a rule.
  public init(_ summary: String, reason: String, passing: [String], failing: [String]) {
    self.summary = summary
    self.reason = reason
    self.passing = passing
    self.failing = failing
  }
}
