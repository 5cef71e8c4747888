/// What `.changelog.yml` decides, with the defaults where it is silent.
public struct Policy: Sendable, Equatable {
  /// Where the project lives.
  public let project: ProjectPolicy
  /// The types that a commit may have, and their sections of the changelog.
  public let types: CommitTypes
  /// Which tags and commits count.
  public let history: HistoryPolicy
  /// How the changelog looks.
  public let changelog: ChangelogPolicy

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
      base = Policy(reading: &reader, extending: nil, isShared: true, styleNames: styleNames)
      errors += reader.finish()
    }
    var reader = PolicyReader(node)
    self.init(reading: &reader, extending: base, isShared: false, styleNames: styleNames)
    errors += reader.finish()
    guard errors.isEmpty else { throw PolicyErrors(errors) }
  }

  private init(
    reading reader: inout PolicyReader, extending shared: Policy?, isShared: Bool, styleNames: [String]
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
    history = reader.section("history") { HistoryPolicy(reading: &$0, over: base.history) }
    changelog = reader.section("changelog") {
      ChangelogPolicy(reading: &$0, over: base.changelog, styleNames: styleNames)
    }
  }
}
