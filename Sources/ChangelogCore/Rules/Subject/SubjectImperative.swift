import CommitParser

/// The subject says what the change does, as an order.
struct SubjectImperative: Rule {
  static let id = "subject-imperative"
  static let page = RulePage(
    "the subject begins with a verb in the imperative",
    reason: """
      Git itself writes `Merge branch` and `Revert`, and `add` reads in a changelog as well as in a log. A matter of \
      taste, so it is off until a policy turns it on. Only a closed list of past and third-person forms is reported \
      (`added`, `adds`, `adding`), so that `always`, `default` and names pass. Forms that are nouns as often, such as \
      `tests` and `building`, are not in it.
      """,
    passing: ["feat: add paging", "fix: always close the file", "feat: default to UTF-8"],
    failing: ["feat: added paging", "feat: adds paging", "fix: Fixed the pages"])

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    guard let subject = candidate.message.headerSubject else { return [] }
    let word = subject.text.utf8.prefix {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
    }
    guard (4...16).contains(word.count),
      word.endIndex == subject.text.endIndex || subject.text.utf8[word.endIndex] == UInt8(ascii: " ")
    else { return [] }
    let written = String(Substring(word))
    guard let imperative = Self.imperatives[written.lowercased()] else { return [] }
    let isCapital = written.utf8.first.map { $0 < UInt8(ascii: "a") } ?? false
    let expected = isCapital ? imperative.prefix(1).uppercased() + imperative.dropFirst() : imperative
    let column = subject.columns.lowerBound
    let corrected = subject.line(with: expected + subject.text.dropFirst(written.count))
    return [
      Finding(
        columns: column..<column + written.count,
        "subject begins with \(written.inQuotes); expected \(expected.inQuotes)",
        correction: Correction(line: 1, with: corrected, isSafe: false))
    ]
  }

  /// The imperative of each form that is reported.
  private static let imperatives: [String: String] = {
    var forms: [String: String] = [:]
    for verb in regular {
      let stem = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
      let doubled = doubling.contains(verb) ? verb + String(verb.suffix(1)) : stem
      let third = ["s", "x", "ch", "sh"].contains { verb.hasSuffix($0) } ? verb + "es" : verb + "s"
      for form in [doubled + "ed", doubled + "ing", third] { forms[form] = verb }
    }
    for (verb, others) in irregular { for form in others { forms[form] = verb } }
    return forms
  }()

  private static let doubling: Set<String> = ["drop", "skip", "stop", "strip", "wrap", "swap"]

  private static let regular = [
    "add", "adjust", "allow", "avoid", "bump", "change", "clean", "convert", "correct", "create",
    "delete",
    "deprecate", "disable", "drop", "enable", "ensure", "expose", "extend", "extract", "fix",
    "handle",
    "implement", "improve", "include", "increase", "introduce", "migrate", "move", "optimize",
    "prevent",
    "refactor", "reduce", "remove", "rename", "replace", "resolve", "restore", "revert",
    "rework",
    "skip", "stop", "strip", "support", "swap", "tweak", "update", "upgrade",
    "use", "validate", "wrap",
  ]

  private static let irregular: [(String, [String])] = [
    ("apply", ["applied", "applies", "applying"]),
    ("get", ["gets", "getting"]), ("hide", ["hid", "hides", "hiding"]),
    ("keep", ["kept", "keeps", "keeping"]), ("make", ["made", "makes", "making"]),
    ("modify", ["modified", "modifies", "modifying"]),
    ("rewrite", ["rewrote", "rewrites", "rewriting"]),
    ("run", ["runs", "running"]), ("send", ["sends", "sending"]), ("set", ["sets"]),
    ("simplify", ["simplified", "simplifies", "simplifying"]), ("split", ["splits", "splitting"]),
    ("write", ["wrote", "writes"]),
  ]
}
