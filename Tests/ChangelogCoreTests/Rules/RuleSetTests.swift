import CommitParser
import Testing

@testable import ChangelogCore

struct RuleSetTests {
  private func rules(_ node: PolicyNode, over shared: PolicyNode? = nil) throws -> RuleSet {
    try tree(["rules": node]).policy(extending: shared.map { ["rules": $0] }).rules
  }

  private func limit(_ rules: RuleSet) -> String? {
    rules.settings.first { $0.id == "header-max-length" }?.options.first { $0.name == "max" }?.value
  }

  @Test func `a rule without a value has its defaults`() {
    let rules = Policy.default.rules
    #expect(rules["header-format"] == .error)
    #expect(rules["header-max-length"] == .warning)
    #expect(rules["nothing"] == nil)
    #expect(limit(rules) == "100")
  }

  @Test(
    arguments: [
      (tree("off"), nil), ("warning", .warning), ("error", .error), (["severity": "warning"], .warning),
      (["max": "5"], .warning), ([:], .warning),
    ] as [(PolicyNode, Severity?)])
  func `a value sets the severity`(value: PolicyNode, severity: Severity?) throws {
    #expect(try rules(["header-max-length": value])["header-max-length"] == severity)
  }

  @Test func `options alone switch on a rule that is off`() throws {
    #expect(Policy.default.rules["header-min-length"] == nil)
    #expect(try rules(["header-min-length": ["min": "5"]])["header-min-length"] == .error)
  }

  @Test(
    arguments: [
      (
        ["header-max-lenth": "off"],
        "rules: unknown rule 'header-max-lenth'; did you mean 'header-max-length'?"
      ),
      (
        ["header-pattern": "error"],
        "rules.header-pattern: the rule has nothing to check by; expected the option 'pattern'"
      ),
      (["nonsense": "off"], "rules: unknown rule 'nonsense'; 'changelogctl rules' lists them"),
      (["type-enum": "of"], "rules.type-enum: unknown value 'of'; did you mean 'off'?"),
      (["type-enum": ["a"]], "rules.type-enum: expected a mapping, not a list"),
      (
        ["header-max-length": ["max": "x"]],
        "rules.header-max-length.max: expected a whole number in decimal digits, not 'x'"
      ),
      (
        ["body-leading-blank": ["when": "sometimes"]],
        "rules.body-leading-blank.when: unknown value 'sometimes'; expected one of always, never"
      ),
    ] as [(PolicyNode, String)])
  func `what cannot be taken is refused`(value: PolicyNode, sentence: String) {
    #expect(tree(["rules": value]).complaints() == [sentence])
  }

  @Test func `an unknown option is refused with the nearest one`() {
    #expect(
      tree(["rules": ["header-max-length": ["maxx": "5"]]]).complaints()
        == ["rules.header-max-length: unknown key 'maxx'; did you mean 'max'?"])
  }

  @Test func `a severity alone keeps the options of the extended file`() throws {
    let rules = try rules(["header-max-length": "error"], over: ["header-max-length": ["max": "50"]])
    #expect(rules["header-max-length"] == .error)
    #expect(limit(rules) == "50")
  }

  @Test func `options are laid over those of the extended file`() throws {
    let shared: PolicyNode = ["header-max-length": ["max": "50", "severity": "error"]]
    let rules = try rules(["header-max-length": ["max": "60"]], over: shared)
    #expect(rules["header-max-length"] == .error)
    #expect(limit(rules) == "60")
  }

  @Test func `what is wrong in an extended file is told once`() {
    let shared: PolicyNode = ["rules": ["header-max-length": ["max": "x"]]]
    #expect(
      tree([:]).complaints(extending: shared)
        == ["rules.header-max-length.max: expected a whole number in decimal digits, not 'x'"])
  }

  @Test func `diagnostics stand in the order of the text`() throws {
    let rules = try rules(["header-max-length": ["max": "9"]])
    let diagnostics = rules.diagnostics(of: Candidate(CommitMessage("feta: add paging\nbody")))
    #expect(diagnostics.map(\.rule) == ["type-enum", "header-max-length", "body-leading-blank"])
    #expect(diagnostics.map(\.severity) == [.error, .warning, .error])
    #expect(diagnostics.map(\.finding.line) == [1, 1, 2])
  }
}
