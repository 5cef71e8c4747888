/// What `.changelog.yml` decides, with the defaults where it is silent.
public struct Policy: Sendable, Equatable {
  /// Where the project lives.
  public internal(set) var project: ProjectPolicy
  /// The types that a commit may have, and their sections of the changelog.
  public internal(set) var types: CommitTypes
  /// The scopes that a commit may have.
  public internal(set) var scopes: ScopePolicy
  /// The rules in force.
  public internal(set) var rules: RuleSet
  /// Which messages the rules leave alone.
  public internal(set) var ignored: IgnoreList
  /// How messages are linted where they are typed.
  public internal(set) var lint: LintPolicy
  /// How pull requests land.
  public internal(set) var squash: SquashPolicy
  /// Which tags and commits count.
  public internal(set) var history: HistoryPolicy
  /// How the changelog looks.
  public internal(set) var changelog: ChangelogPolicy
  /// What moves the versions, and the files that hold them.
  public internal(set) var versions: VersionsPolicy
  /// How a release is made.
  public internal(set) var release: ReleasePolicy
  /// What several kinds of readers get of it, in the order of the file.
  public internal(set) var audiences: [AudiencePolicy]
  /// Further files that hold the changelog or a part of it, in the order of the file.
  public internal(set) var outputs: [OutputPolicy]
  /// The path of the file with overrides, from the folder of the repository.
  public internal(set) var overrides: String

  /// Where overrides are looked for unless the policy names another file.
  public static let overridesFile = ".changelog/overrides.yml"
  /// The parts of the repository that are released by themselves, in the order of the file.
  public internal(set) var components: [ComponentPolicy]

  /// The policy of a repository without a policy file.
  public static let `default` = PolicyPreset.conventional.policy
}

extension Policy {
  /// Reads a policy from the tree of its file.
  ///
  /// What the file leaves out comes from what it extends, else from the defaults. Its keys are laid over those it
  /// extends, mapping by mapping; a list or a single value replaces. Types given without `extends` replace the
  /// default ones; with it they are laid over the extended ones, new types coming last.
  /// - Parameters:
  ///   - node: The tree of the file.
  ///   - shared: The tree of the file that it extends, if ``PolicyNode/extendedFile`` names one.
  ///   - styleNames: The changelog styles there are.
  /// - Throws: ``PolicyErrors`` with everything that is wrong with either file.
  public init(
    _ node: PolicyNode, extending shared: PolicyNode? = nil, styleNames: [String]
  ) throws(PolicyErrors) {
    var errors: [PolicyError] = []
    var base: Policy?
    if let shared {
      var reader = PolicyReader(shared)
      var unused: [PolicyError] = []
      base = Policy(
        reading: &reader, extending: nil, isShared: true, styleNames: styleNames, ruleErrors: &unused)
      errors += reader.finish()
    }
    var reader = PolicyReader(node)
    // The rules are made of both files together, so what is wrong with either comes out here.
    self.init(
      reading: &reader, extending: base, isShared: false, styleNames: styleNames, ruleErrors: &errors)
    errors += reader.finish()
    guard errors.isEmpty else { throw PolicyErrors(errors) }
  }

  private init(
    reading reader: inout PolicyReader, extending shared: Policy?, isShared: Bool, styleNames: [String],
    ruleErrors: inout [PolicyError]
  ) {
    reader.value("version", default: ()) { node throws(PolicyError) in
      guard try node.integer() == 1 else {
        throw PolicyError("this program reads 1, not \(node.kind)", at: node.position)
      }
    }
    let preset = reader.value("extends", default: nil) { node throws(PolicyError) -> PolicyPreset? in
      switch try PolicyExtension(node) {
      case .preset(let preset): return preset
      case .file where isShared:
        throw PolicyError(
          "expected a preset, for this file is extended itself; not \(node.kind)", at: node.position)
      case .file: return nil
      }
    }
    let extended = preset?.policy ?? shared
    let base = extended ?? .default
    project = reader.section("project") { ProjectPolicy(reading: &$0, over: base.project) }
    types = CommitTypes(reading: &reader, over: extended?.types) ?? base.types
    scopes = reader.section("scopes") { ScopePolicy(reading: &$0, over: base.scopes) }
    ignored = IgnoreList(reading: &reader, over: base.ignored)
    lint = reader.section("lint") { LintPolicy(reading: &$0, over: base.lint) }
    squash = reader.section("squash") { SquashPolicy(reading: &$0, over: base.squash) }
    let ruleNodes = RuleSet.nodes(reading: &reader, over: base.rules.nodes)
    history = reader.section("history") { HistoryPolicy(reading: &$0, over: base.history) }
    changelog = reader.section("changelog") {
      ChangelogPolicy(reading: &$0, over: base.changelog, styleNames: styleNames)
    }
    audiences = AudiencePolicy.audiences(reading: &reader, over: base.audiences, show: changelog.show)
    outputs = OutputPolicy.outputs(reading: &reader, over: base.outputs, audiences: audiences)
    overrides = reader.value("overrides", default: base.overrides) { node throws(PolicyError) in
      try node.text()
    }
    versions = reader.section("versions") { VersionsPolicy(reading: &$0, over: base.versions) }
    release = reader.section("release") { ReleasePolicy(reading: &$0, over: base.release) }
    components = [ComponentPolicy](reading: &reader, over: base.components, versions: versions)
    let scheme = versions.rules.scheme
    history.tags = history.tags.map { $0.writing(scheme) }
    rules = RuleSet(
      ruleNodes,
      under: RuleSurroundings(types: types, scopes: scopes, squash: squash, readsMark: changelog.readsMark),
      errors: &ruleErrors)
  }
}
