import CommitParser
import Foundation

@testable import ChangelogCore
@testable import changelogctl

extension FuzzTarget {
  /// The rules and the reports on what they find.
  static let lint = FuzzTarget("lint", seeds: messages, words: messageWords) { bytes in
    let linter = Linter(strictest)
    let message = CommitMessage(String(decoding: bytes, as: UTF8.self))
    var verdicts: [Verdict] = []
    for stage in [Candidate.Stage.typed, .committed] {
      let candidate = Candidate(
        message, stage: stage, author: Person(name: "A\u{1B}", email: "a@b"), parentCount: 1,
        changedPaths: ["a/b", "\u{202E}"])
      let verdict = linter.verdict(on: candidate, from: .file("a\u{1B}b"))
      try check(verdict)
      verdicts.append(verdict)
    }
    for format in ReportFormat.all {
      let report = format.report(LintResult(verdicts), ReportContext(programVersion: "1.0.0"))
      try check(report, as: format.name)
    }
    try checkFixing(bytes, by: linter)
  }

  /// Every rule there is, so that each of them sees every text.
  static let strictest: Policy = {
    let ids = RuleCatalog.all.map { $0.id }
    let options = ["signed-off-by": "{ severity: error }"]
    let rules = ids.map { "  \($0): \(options[$0] ?? "warning")\n" }.joined()
    guard let tree = try? YAMLDocument.tree(of: Array("rules:\n\(rules)ignore: []\n".utf8), file: "a") else {
      return .default
    }
    do throws(PolicyErrors) {
      return try Policy(tree, styleNames: ["default"])
    } catch {
      // What needs an option stays as it is.
      let needy = error.errors.map(\.position.line)
      let kept = ids.enumerated().filter { !needy.contains($0.offset + 2) }.map {
        "  \($0.element): warning\n"
      }
      let tree = try? YAMLDocument.tree(of: Array("rules:\n\(kept.joined())ignore: []\n".utf8), file: "a")
      return tree.flatMap { try? Policy($0, styleNames: ["default"]) } ?? .default
    }
  }()

  private static func check(_ verdict: Verdict) throws {
    let lines = verdict.lines
    for diagnostic in verdict.diagnostics {
      let (rule, finding) = (diagnostic.rule, diagnostic.finding)
      try promise((1...max(1, lines.count)).contains(finding.line), "\(rule): the line is there")
      if let columns = finding.columns, lines.indices.contains(finding.line - 1) {
        let end = lines[finding.line - 1].count + 1
        try promise(
          columns.lowerBound >= 1 && columns.upperBound <= end + 1,
          "\(rule): \(columns) lie in a line of \(end - 1)")
      }
      try promise(
        isOneVisibleLine(finding.sentence), "\(rule): the sentence is one line: \(finding.sentence)")
      guard let correction = finding.correction else { continue }
      try promise(
        correction.lines.lowerBound >= 1 && correction.lines.upperBound <= lines.count + 2,
        "\(rule): the lines to be corrected are there")
      try promise(
        correction.replacement.allSatisfy { !$0.utf8.contains(0x0A) }, "\(rule): a line has no line end")
    }
    let places = verdict.diagnostics.map(\.finding.line)
    try promise(places == places.sorted(), "diagnostics come in the order of the text")
  }

  /// A report has no controls but line ends, and is of its language.
  static func check(_ report: String, as format: String) throws {
    try promise(isVisible(report), "\(format): nothing in it moves a cursor")
    try promise(!report.contains("##["), "\(format): nothing in it gives orders to the log")
    switch format {
    case "json", "gitlab", "sarif":
      try promise(
        (try? JSONSerialization.jsonObject(with: Data(report.utf8))) != nil, "\(format): it is JSON")
    case "github":
      try promise(
        report.split(separator: "\n").allSatisfy { line in
          !line.drop(while: \.isWhitespace).hasPrefix("::") || line.hasPrefix("::error ")
            || line.hasPrefix("::warning ")
        },
        "\(format): only our lines are commands")
    default: break
    }
  }

  private static func checkFixing(_ bytes: [UInt8], by linter: Linter) throws {
    func diagnostics(_ message: CommitMessage) -> [Diagnostic] {
      linter.verdict(on: Candidate(message, stage: .typed), from: .standardInput).diagnostics
    }
    for cleanup in [MessageCleanup.strip, .verbatim] {
      var file = MessageFile(bytes, cleanup: cleanup, commentPrefix: "#")
      let mendings = file.fix(diagnostics)
      try promise(mendings.allSatisfy { isVisible($0.shown) }, "a mending shows no controls")
      try promise(!mendings.isEmpty || file.content == bytes, "what is not mended stays")
      var again = MessageFile(file.content, cleanup: cleanup, commentPrefix: "#")
      let more = again.fix(diagnostics)
      try promise(again.content == file.content, "a mended file is not mended again: \(more.map(\.rule))")
    }
  }

  /// Whether a text has nothing but text, line ends and tabs.
  static func isVisible(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.isText || $0 == "\n" || $0 == "\t" }
  }

  /// The same, in one line.
  static func isOneVisibleLine(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(\.isText) }
}
