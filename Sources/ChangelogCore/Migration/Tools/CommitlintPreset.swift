/// A configuration that commitlint's authors publish.
///
/// - Source: `@commitlint/config-conventional` and `@commitlint/config-angular`, 21.2.
struct CommitlintPreset {
  private let text: String

  /// The preset of a package; nil for one that is not known here.
  static func named(_ name: String) -> CommitlintPreset? {
    switch name {
    case "@commitlint/config-conventional", "@commitlint/conventional": conventional
    case "@commitlint/config-angular", "@commitlint/angular": angular
    case "@commitlint/config-angular-type-enum": CommitlintPreset(text: "{\(angularTypes)}")
    default: nil
    }
  }

  /// The rules, all at the place that names the preset.
  func rules(at position: PolicyPosition) -> [PolicyNode.Pair] {
    guard let tree = try? JavaScriptDocument.json(Array(text.utf8), file: ""),
      case .mapping(let pairs) = tree.content
    else { preconditionFailure("the presets are written right") }
    return pairs.map { .init(key: $0.key, keyPosition: position, value: $0.value.moved(to: position)) }
  }

  private static let shared = """
    "body-leading-blank": [1, "always"], "footer-leading-blank": [1, "always"],
    "subject-case": [2, "never", ["sentence-case", "start-case", "pascal-case", "upper-case"]],
    "subject-empty": [2, "never"], "subject-full-stop": [2, "never", "."],
    "type-case": [2, "always", "lower-case"], "type-empty": [2, "never"],
    """

  private static let angularTypes = """
    "type-enum": [2, "always", ["build", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style", "test"]]
    """

  private static let conventional = CommitlintPreset(
    text: """
      {\(shared) "body-max-line-length": [2, "always", 100], "footer-max-line-length": [2, "always", 100],
      "header-max-length": [2, "always", 100], "header-trim": [2, "always"],
      "type-enum": [2, "always", ["build", "chore", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style",
      "test"]]}
      """)

  private static let angular = CommitlintPreset(
    text: """
      {\(shared) "subject-exclamation-mark": [2, "never"], "header-max-length": [2, "always", 72],
      "scope-case": [2, "always", "lower-case"], \(angularTypes)}
      """)
}

extension PolicyNode {
  /// The tree with everything at one place.
  fileprivate func moved(to position: PolicyPosition) -> PolicyNode {
    switch content {
    case .scalar: PolicyNode(content, at: position)
    case .list(let nodes): PolicyNode(.list(nodes.map { $0.moved(to: position) }), at: position)
    case .mapping(let pairs):
      PolicyNode(
        .mapping(
          pairs.map { .init(key: $0.key, keyPosition: position, value: $0.value.moved(to: position)) }),
        at: position)
    }
  }
}
