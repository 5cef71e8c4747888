import CommitParser
import Testing

struct FooterScannerTests {
  /// A body, what stays of it, and its footers as `token separator value`.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    var body: String? = nil
    var footers: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "a word within a paragraph", text: "One\nIMPORTANT: two\nthree",
      body: "One\nIMPORTANT: two\nthree"),
    Case(
      testDescription: "text below an issue", text: "Fixes #12\n\nThis does it.",
      body: "Fixes #12\n\nThis does it."),
    Case(testDescription: "half-written", text: "foo:", body: "foo:"),
    Case(testDescription: "half-written with blank", text: "foo: ", body: "foo: "),
    Case(testDescription: "half-written number", text: "foo #", body: "foo #"),
    Case(testDescription: "half-written breaking", text: "BREAKING CHANGE:", body: "BREAKING CHANGE:"),
    Case(testDescription: "breaking without a colon", text: "BREAKING CHANGE", body: "BREAKING CHANGE"),
    Case(testDescription: "a heading and a list", text: "Changes:\n- a", body: "Changes:\n- a"),
    Case(
      testDescription: "several paragraphs of footers", text: "b\n\n\ncloses #1\n\n\nBREAKING CHANGE: c\n\n",
      body: "b",
      footers: ["closes #1", "BREAKING CHANGE: c"]),
    Case(
      testDescription: "breaking text on the next line", text: "BREAKING CHANGE:\n`x` is gone\nnow",
      footers: ["BREAKING CHANGE: `x` is gone\nnow"]),
    Case(
      testDescription: "breaking text in the next paragraph",
      text: "BREAKING CHANGE:\n\nx is gone\n\nRefs: #1",
      footers: ["BREAKING CHANGE: x is gone", "Refs: #1"]),
    Case(
      testDescription: "a list in a breaking value", text: "BREAKING CHANGE: gone:\n\n- a\n- b",
      footers: ["BREAKING CHANGE: gone:\n\n- a\n- b"]),
    Case(
      testDescription: "breaking within a paragraph", text: "text\nBREAKING CHANGE: x\ny", body: "text",
      footers: ["BREAKING CHANGE: x\ny"]),
    Case(
      testDescription: "a usual type begins an item", text: "Refs: #1\n\nfix: b\n\nAcked-by: Z",
      body: "Refs: #1\n\nfix: b", footers: ["Acked-by: Z"]),
    Case(
      testDescription: "fenced", text: "```\nBREAKING CHANGE: x\n\nRefs: #1\n```",
      body: "```\nBREAKING CHANGE: x\n\nRefs: #1\n```"),
    Case(
      testDescription: "fenced by a longer fence", text: "````\n```\n\nBREAKING CHANGE: x\n```\n````",
      body: "````\n```\n\nBREAKING CHANGE: x\n```\n````"),
    Case(
      testDescription: "a fence that is never closed", text: "~~~\n\nRefs: #1", body: "~~~",
      footers: ["Refs: #1"]),
    Case(
      testDescription: "commented out", text: "<!--\nBREAKING CHANGE: say what\n-->",
      body: "<!--\nBREAKING CHANGE: say what\n-->"),
    Case(testDescription: "quoted", text: "> BREAKING CHANGE: x", body: "> BREAKING CHANGE: x"),
    Case(testDescription: "indented", text: "  BREAKING CHANGE: x", body: "  BREAKING CHANGE: x"),
    Case(
      testDescription: "fence in a breaking value",
      text: "BREAKING CHANGE: x\n\n```\nRefs: #1\n```\n\nSee: y",
      footers: ["BREAKING CHANGE: x\n\n```\nRefs: #1\n```", "See: y"]),
    Case(
      testDescription: "buried between the commits of a squash",
      text:
        "* feat: a\n\nFixes #9\n\nBREAKING CHANGE:\n\nall of it\n\n* docs: b\n\nSigned-off-by: A\n\n* c\n\n"
        + "---------\n\nCo-authored-by: B",
      body: "* feat: a\n\nFixes #9\n\nBREAKING CHANGE:\n\nall of it\n\n* docs: b\n\nSigned-off-by: A\n\n* c",
      footers: ["BREAKING CHANGE: all of it", "Co-authored-by: B"]),
    Case(
      testDescription: "breaking at the end of a squash above the dashes",
      text: "* a\n\nBREAKING CHANGE: x\n\n---------\n\nCo-authored-by: B", body: "* a",
      footers: ["BREAKING CHANGE: x", "Co-authored-by: B"]),
  ]

  @Test(arguments: cases)
  func `body and footers are told apart`(_ given: Case) {
    let message = CommitMessage("fix: x\n\n" + given.text)
    #expect(message.body == given.body)
    #expect(message.footers.map { $0.token + $0.separator.rawValue + $0.value } == given.footers)
    #expect(message.isBreaking == given.footers.contains { $0.hasPrefix("BREAKING") })
  }

  @Test func `a footer on line 2 counts`() {
    let message = CommitMessage("fix: x\nBREAKING CHANGE: y")
    #expect(message.breakingDescriptions == ["y"])
    #expect(!message.hasBlankAfterHeader)
  }
}
