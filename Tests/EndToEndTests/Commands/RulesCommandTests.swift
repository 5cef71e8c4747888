import ChangelogCore
import Foundation
import TestSupport
import Testing

struct RulesCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "rules: { header-max-length: { max: 60 }, type-enum: off }\n", to: ".changelog.yml")
  }

  @Test func `rules in force are listed with their options`() throws {
    let run = try Program.run("rules", in: folder.path)
    #expect(run.exitCode == 0)
    #expect(run.output.contains(/\nwarning  header-max-length .*\n           max: 60\n/))
    #expect(!run.output.contains("type-enum"))
  }

  @Test func `all rules are listed when asked for`() throws {
    let output = try Program.run("rules", "--all", in: folder.path).output
    #expect(output.contains("\noff      type-enum "))
  }

  @Test func `a page says what is in force and what is usual`() throws {
    let page = try Program.run("rules", "type-enum", in: folder.path).output
    #expect(page.contains("\nseverity: off, by default error\n"))
    #expect(page.contains("\nto switch it on, in .changelog.yml\n  rules:\n    type-enum: error\n"))
    #expect(
      try Program.run("rules", "header-max-length", in: folder.path).output.contains(
        "\n  max: 60, by default 100\n"))
  }

  @Test func `an unknown rule is wrong usage with a hint`() throws {
    let run = try Program.run("rules", "tpe-enum", in: folder.path)
    #expect(run.exitCode == 64)
    #expect(run.complaint.hasPrefix("Error: there is no rule 'tpe-enum'; did you mean 'type-enum'?\n"))
  }

  @Test func `programs read JSON`() throws {
    let output = try Program.run("rules", "--all", "--format", "json", in: folder.path).output
    let root = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let rules = try #require(root?["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == RuleCatalog.ids)
    let one = try Program.run("rules", "header-max-length", "--format", "json", in: folder.path).output
    #expect(
      one.contains(
        #""options": [{"name": "max", "kind": "number", "choices": [], "#
          + #""meaning": "The greatest length that is accepted", "default": "100", "value": "60"}, "#))
  }
}
