import CommitParser

@testable import ChangelogCore
@testable import changelogctl

extension FuzzTarget {
  /// Templates of users.
  static let template = FuzzTarget(
    "template",
    seeds: [
      "{{#releases}}\n## {{tag}} {{version}}\n{{#sections}}\n### {{title}}\n{{#entries}}\n* {{subjectMarkdown}}{{#pullRequest}} (#{{.}}){{/pullRequest}}\n"
        + "{{/entries}}\n{{/sections}}\n{{^date}}none{{/date}}\n{{/releases}}\n",
      "{{{tag}}}{{! c }}{{#isWhole}}a{{/isWhole}}{{count(releases)}}{{first(releases)}}",
      "{{#releases}}{{#reversed(sections)}}{{.}}{{/reversed(sections)}}{{/releases}}",
      "{", "{{", "{{{", "{{}}", "}}", "{{{{tag}}}}", "a {{tag}} {", "{{ releases.tag }}", "{{#a}}", "{{/a}}",
      "{{=<% %>=}}", "{{%X:Y}}", "{{> a}}", "{{&tag}}",
    ],
    words: [
      "{{", "}}", "{{{", "}}}", "{", "}", "{{#", "{{^", "{{/", "{{!", "{{&", "{{>", "{{<", "{{$", "{{%",
      "{{=", "()", "first(", "last(", "count(", ")", ".",
      " ", "\n", "\r\n", "\t",
    ] + TemplateKeys.names + TemplateKeys.functions
  ) { bytes in
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    switch Result(catching: { () throws(TemplateError) in try written(by: text) }) {
    case .success(let output):
      try promise(output.utf8.count < 1 << 23, "what is written is no more than the budget allows")
      try promise(isVisible(output) || !isVisible(text), "nothing of a stranger moves a cursor")
      let again = Result { () throws(TemplateError) in try written(by: text) }
      try promise(output == (try? again.get()), "a template writes the same twice")
    case .failure(let error):
      try promise(isOneVisibleLine(error.description), "a complaint is one line: \(error)")
      try promise(error.description.hasPrefix("own"), "a complaint has its place: \(error)")
    }
  }

  private static func written(by template: String) throws(TemplateError) -> String {
    try Template(template, file: "own").text(
      of: TemplateChangelog(releases: [release, release], isWhole: true),
      links: ProjectLinks(remote: "https://github.com/a/b", forge: nil),
      budget: TemplateBudget(1 << 20))
  }

  private static let release = Release(
    tag: "v1.0.0", version: SemanticVersion(1, 0, 0), aliases: ["one"], day: nil, previousTag: nil,
    commitCount: 2,
    bump: .minor, breaking: [entry(0)], sections: [Section(title: "Features", entries: [entry(0), entry(1)])])

  private static func entry(_ number: UInt32) -> Entry {
    let isFirst = number == 0
    return Entry(
      commit: CommitID(high: 0, middle: 0, low: number), type: "feat", scope: isFirst ? "a\u{1B}" : nil,
      subject: "*b* <c> {{tag}}\u{202E}", pullRequest: isFirst ? 12 : nil,
      breaking: isFirst ? ["d\u{7}"] : [],
      author: Person(name: "A\u{1B}", email: "a@b"), message: "feat: x\n\nCloses #9")
  }
}
