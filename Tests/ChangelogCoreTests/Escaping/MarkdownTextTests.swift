import Testing

@testable import ChangelogCore

struct MarkdownTextTests {
  private static let gitHub = ProjectLinks(remote: "https://github.com/o/n", forge: nil)
  private static let gitLab = ProjectLinks(remote: "https://gitlab.com/o/n", forge: nil)

  @Test(arguments: [
    ("", ""),
    ("plain text, (really) - 100% \"sure\"; why not?", "plain text, (really) - 100% \"sure\"; why not?"),
    ("*a* **b**", #"\*a\* \*\*b\*\*"#), ("~~a~~", #"\~\~a\~\~"#), ("a | b", "a | b"),
    ("[a](b) ![c](d) [^1] [x]", #"\[a\](b) !\[c\](d) \[^1\] \[x\]"#),
    ("<b>a</b> <!-- -->", #"\<b>a\</b> \<!-- -->"#), ("a\\", #"a\\"#), ("\\*", #"\\\*"#),
    ("$x$ and $`y`$", #"\$x\$ and \$`y`\$"#), ("\u{202E}a\tb", #"\<U+202E>a b"#),
    ("a & b &amp; &#64;x &c", #"a & b \&amp; \&#64;x \&c"#),
  ])
  func `markup is shown`(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  @Test(arguments: [
    ("snake_case_name", "snake_case_name"), ("_a_", #"\_a\_"#), ("__init__", #"\_\_init\_\_"#),
    ("a__b", #"a\_\_b"#), ("a_ _b", #"a\_ \_b"#), ("é_a_é", #"é\_a\_é"#), ("_", #"\_"#),
  ])
  func `an underscore stays bare inside a word only`(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  @Test(arguments: [
    ("`a*b`", "`a*b`"), ("``a`b``", "``a`b``"), ("`a", #"\`a"#), ("`a``", #"\`a\`\`"#),
    ("```a `b`", #"\`\`\`a `b`"#),
    ("`a\\`b`", #"`a\`b\`"#), ("`<b> @me`", "`<b> @me`"), ("`", #"\`"#),
  ])
  func `code stays code and open backticks are shown`(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  @Test(arguments: [
    ("@me", "`@me`"), ("by @a-b, @org/team.", "by `@a-b`, `@org/team`."),
    ("(@types/node)", "(`@types/node`)"),
    ("a@b.c", "a@b.c"), ("é@b", "é`@b`"), ("@", "@"), ("@ a", "@ a"), ("@-", "@-"), ("@@a", "@`@a`"),
    // Behind code or a link a new text begins, where a forge looks for people again.
    ("@a@b", "`@a`@&#8203;b"), ("`x`@b", "`x`@&#8203;b"), ("@a`x`", "@&#8203;a`x`"), ("`@b", #"\`@&#8203;b"#),
    ("#1@b", "[#1](https://github.com/o/n/issues/1)`@b`"), ("_@b", #"\_@b"#),
  ])
  func `nobody is pinged`(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text, links: Self.gitHub) == markdown)
  }

  @Test(arguments: [
    ("see https://a.b/c_d_e?f=*g#h.", "see <https://a.b/c_d_e?f=*g#h>."), ("http://x", "<http://x>"),
    ("(https://a.b/c(d))", "(<https://a.b/c(d)>)"), ("https://a.b>c", "<https://a.b>>c"),
    ("https://", #"https\://"#), ("https://.", #"https\://."#), ("xhttps://a_", #"xhttps\://a\_"#),
    ("ftp://a/_b_", #"ftp\://a/\_b\_"#), ("HTTPS://A/_b_", #"HTTPS\://A/\_b\_"#), ("a: b", "a: b"),
    ("www.a.b/_c_", #"www\.a.b/\_c\_"#), ("www.a.b", #"www\.a.b"#), ("ww.a", "ww.a"),
    ("https://a/?b&c=d", "<https://a/?b&c=d>"),
    // Readers disagree whether an entity counts between angle brackets.
    ("https://a/?b&copy;c", #"https\://a/?b\&copy;c"#), ("javascript:alert(1)", "javascript:alert(1)"),
  ])
  func `bare addresses become links and others stay text`(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  @Test(arguments: [
    ("fix #12", "fix [#12](https://github.com/o/n/issues/12)"),
    ("#12 x", "[#12](https://github.com/o/n/issues/12) x"),
    ("(#1, #2)", "([#1](https://github.com/o/n/issues/1), [#2](https://github.com/o/n/issues/2))"),
    ("a#1 o/r#2 &#3; ##4 !#5 /#6", "a#1 o/r#2 \\&#3; ##4 !#5 /#6"), ("#1a #é", "#1a #é"), ("!12", "!12"),
    ("#99999999999999999999", "#99999999999999999999"), ("C# a #", "C# a \\#"), ("C#", "C#"),
    ("a ##", "a #\\#"),
  ])
  func `references to issues become links`(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text, links: Self.gitHub) == markdown)
  }

  @Test func `merge requests are linked where the forge writes them so`() {
    #expect(
      MarkdownText.escaped("!12 and #3, no!4, !!5", links: Self.gitLab)
        == "[!12](https://gitlab.com/o/n/-/merge_requests/12) and [#3](https://gitlab.com/o/n/-/issues/3), no!4, !!5"
    )
    #expect(MarkdownText.escaped("#1 !2") == "#1 !2")
  }

  @Test(arguments: [
    ("# a", "\\# a"), ("#12", "[#12](https://github.com/o/n/issues/12)"), ("> a", #"\> a"#),
    ("- a", #"\- a"#),
    ("---", #"\---"#), ("+ a", #"\+ a"#), ("1. a", #"1\. a"#), ("12) a", #"12\) a"#),
    ("1.5 times", #"1\.5 times"#),
    ("1 a", "1 a"), ("      code", "code"), ("\tcode", "code"), ("```\n", #"\`\`\`"#),
    ("[a]: /b", #"\[a\]: /b"#),
    ("   ", ""), ("", ""), ("a - b", "a - b"),
  ])
  func `at the start of a line no block begins`(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text, links: Self.gitHub, startsLine: true) == markdown)
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\rb", "\na\n\n  b  \r\n", "a\n\tb"])
  func `lines are joined by one blank`(text: String) {
    #expect(MarkdownText.escaped(text) == "a b")
  }

  @Test(arguments: [
    "`", "*", "@a-", "@-", "#1", "`a``", "https://", "https://a&b;", "&a;", "\u{202E}", "[", "_a", "h", "1",
    "\n",
  ])
  func `long text takes time in proportion`(piece: String) {
    // A quadratic step would take minutes here.
    let text = String(repeating: piece, count: 50_000)
    #expect(!MarkdownText.escaped(text, links: Self.gitHub, startsLine: true).isEmpty || piece == "\n")
  }
}
