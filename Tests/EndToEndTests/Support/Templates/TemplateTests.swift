import CommitParser
import Testing

@testable import ChangelogCore
@testable import changelogctl

struct TemplateTests {
  private func release(_ count: Int, tag: String? = "v1.0.0") -> Release {
    let ada = Person(name: "Ada", email: "ada@example.org")
    let entries = (0..<count).map { (index: Int) -> Entry in
      let scope: String? = index % 2 == 0 ? "api" : nil
      return Entry(
        commit: CommitID(high: 0, middle: 0, low: UInt32(index)), type: "feat", scope: scope,
        subject: "*\(index)* <b> {{tag}}\u{1B} @ada", pullRequest: nil,
        breaking: index == 0 ? ["a", "b"] : [],
        author: ada,
        message: "feat: x\n\nCloses #9")
    }
    return Release(
      tag: tag, version: tag == nil ? nil : SemanticVersion(1, 0, 0), aliases: ["one", "two"], day: nil,
      previousTag: nil, commitCount: count, bump: .minor, breaking: entries.filter(\.isBreaking),
      sections: [Section(title: "Features", entries: entries)])
  }

  private func text(
    _ template: String, _ releases: [Release], budget: TemplateBudget = TemplateBudget()
  ) throws -> String {
    try Template(template, file: "own").text(
      of: TemplateChangelog(releases: releases, isWhole: true), links: nil, budget: budget)
  }

  @Test(
    arguments: [
      ("{{#releases}}{{tag}} {{version}} {{commits}}{{/releases}}", "v1.0.0 1.0.0 3"),
      ("{{#releases}}{{#aliases}}{{.}}{{^last()}},{{/last()}}{{/aliases}}{{/releases}}", "one,two"),
      ("{{#releases}}{{#date}}x{{/date}}{{^date}}none{{/date}}{{date}}{{/releases}}", "none"),
      (
        "{{#releases}}{{#breaking}}{{#breaking}}{{index()}}{{.}}{{/breaking}}{{/breaking}}{{/releases}}",
        "0a1b"
      ),
      (
        "{{#releases}}{{#scopes}}{{name}}{{^name}}rest{{/name}}:{{count(entries)}} {{/scopes}}{{/releases}}",
        "api:2 rest:1 "
      ),
      ("{{#releases}}{{#sections}}{{#entries}}{{url}}{{/entries}}{{/sections}}{{/releases}}", ""),
      ("{{releases}}{{#releases}}{{.}}{{{.}}}{{sections}}{{/releases}}", ""),
      ("{{#isWhole}}\nwhole\n{{/isWhole}}\n", "whole\n"), ("{{tag}}", ""), ("a\r\nb", "a\nb"),
      (
        "{{#releases}}{{#breaking}}{{author.name}} {{#references}}{{action}}{{prefix}}{{issue}}{{/references}}{{/breaking}}{{/releases}}",
        "Ada closes#9"
      ),
    ])
  func `a template writes what its keys have`(template: String, output: String) throws {
    #expect(try text(template, [release(3)]) == output)
  }

  @Test func `a stranger's text is never a template, and its Markdown is plain`() throws {
    let loop =
      "{{#releases}}{{#breaking}}{{subject}}|{{{subject}}}|{{subjectMarkdown}}{{/breaking}}{{/releases}}"
    #expect(
      try text(loop, [release(1)])
        == "*0* <b> {{tag}}<U+001B> @ada|*0* <b> {{tag}}<U+001B> @ada|\\*0\\* \\<b> {{tag}}\\<U+001B> `@ada`")
  }

  @Test(
    arguments: [
      String(repeating: "{{#releases}}", count: 14) + "x" + String(repeating: "{{/releases}}", count: 14),
      "{{#releases}}{{#releases}}{{#releases}}" + String(repeating: "y", count: 60_000)
        + "{{/releases}}{{/releases}}{{/releases}}",
      "{{#releases}}{{#releases}}{{#releases}}" + String(repeating: "{{#isWhole}}", count: 40)
        + String(repeating: "{{/isWhole}}", count: 40) + "{{/releases}}{{/releases}}{{/releases}}",
    ])
  func `a template that would go on and on is stopped`(template: String) throws {
    let releases = [Release](repeating: release(1), count: 200)
    let error = #expect(throws: TemplateError.self) {
      try text(template, releases, budget: TemplateBudget(1 << 22))
    }
    #expect(
      error?.description
        == "own: it does more than any changelog needs; expected fewer sections inside sections")
  }

  @Test func `a changelog of forty thousand entries is far from the limit`() throws {
    let budget = TemplateBudget()
    let template =
      "{{#releases}}{{#sections}}{{#entries}}- {{scopeMarkdown}} {{subjectMarkdown}} {{shortCommit}} "
      + "{{pullRequest}} {{pullRequestUrl}} {{author.name}}\n{{/entries}}{{/sections}}{{/releases}}"
    #expect(
      try text(template, [Release](repeating: release(10), count: 4_000), budget: budget).utf8.count
        > 1_000_000)
    #expect(budget.left > TemplateBudget.limit / 2)
  }
}
