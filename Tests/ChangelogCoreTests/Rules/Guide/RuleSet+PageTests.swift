import Testing

@testable import ChangelogCore

struct RuleSetPageTests {
  @Test func `a page says what, why, what is set and how to switch the rule off`() {
    #expect(
      Policy.default.rules.page(of: "body-leading-blank") == """
        body-leading-blank: the line after the header is blank

        Git takes everything up to the first blank line for the subject.

        severity: error

        options
          when: always
            Whether the rule asks for what it describes, or forbids it: one of always, never

        passes
          | feat: add paging
          |
          | Pages have 20 lines.

        fails
          | feat: add paging
          | Pages have 20 lines.

        to switch it off, in .changelog.yml
          rules:
            body-leading-blank: off

        """)
    #expect(Policy.default.rules.page(of: "none-such") == nil)
  }

  @Test func `long lines are broken at blanks`() {
    #expect("a bb ccc dddddd e\nf g".wrapped(to: 4) == "a bb\nccc\ndddddd\ne\nf g")
    #expect("".wrapped(to: 4) == "")
  }
}
