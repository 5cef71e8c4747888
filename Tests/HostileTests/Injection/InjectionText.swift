import Testing

/// What a stranger may write to steer a reader's program; a new one is a line in ``all``.
struct InjectionText: Sendable, CustomTestStringConvertible {
  /// What it aims at.
  let name: String
  let text: String

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  var testDescription: String { name }

  static let all = [
    InjectionText("elements", "<x-evil onload=a> </script><x-evil/> <!-- --!> &lt;x-evil&gt;"),
    InjectionText("attributes", "\" onload=x-evil a=' x"),
    InjectionText("Markdown", "[a](javascript:x-evil) ![a](http://x-evil/b) `a` | b \\ **c** ~~~ ```"),
    InjectionText("Markdown in code spans", "` <x-evil> `` @everyone ``` [a](http://x-evil)"),
    InjectionText("mentions", "@everyone @org/team (@everyone)"),
    InjectionText("links", "<javascript:x-evil> [x]: http://x-evil [x] http://x-evil/<x-evil>"),
    InjectionText("a shell", "\"; touch pwned; $(touch pwned) `touch pwned` ' & touch pwned | touch pwned"),
    InjectionText("a runner", "::error::x ##[error]x ##vso[task.setvariable variable=a]x %0A::error::x"),
    InjectionText("a runner by lines", "x\n::error::x\n::set-output name=a::b\n##[error]x\n##vso[a]b"),
    InjectionText("a runner by odd lines", "x\r::error::x\u{2028}::error::x\u{85}::error::x\u{C}::error::x"),
    InjectionText("a terminal", "\u{1B}]0;x\u{7}\u{1B}[2J\u{1B}[31m\u{9B}31m\u{8}\u{8}\u{7F}"),
    InjectionText("reading order", "\u{202E}txt.\u{2066}exe\u{2069}\u{200F}\u{61C}"),
    InjectionText("invisible letters", "a\u{200B}b\u{FEFF}c\u{AD}d\u{2060}e\u{E0041}"),
    InjectionText("JSON", "\"},{\"a\":\"b\\u0000\\ud800\\"),
    InjectionText("XML", "]]><x-evil>&x;<![CDATA[\u{FFFE}\u{B}"),
    InjectionText("a formula with =", "=cmd|' /C calc'!A0"), InjectionText("a formula with +", "+1+x-evil"),
    InjectionText("a formula with -", "-1+x-evil"), InjectionText("a formula with @", "@SUM(x-evil)"),
    InjectionText("CSV", "a,\"b\";\"\"c\n=x-evil"),
    InjectionText(
      "combining marks",
      "'\u{302}; touch pwned; '\u{302} \"\u{302},=x-evil |\u{301} <\u{302}x-evil> `\u{301} @\u{301} [a]\u{301}(\u{302}x-evil)"
    ),
    InjectionText("a path", "../../../../pwned"),
    InjectionText("a template", "{{.}} {{{x-evil}}} {{>x-evil}} %{title} ${x-evil} ${{ github.token }} %s%n"),
    InjectionText("headers", "a\r\nX-Evil: b\r\n\r\nb"),
    InjectionText("trailers", "a\n\nCo-authored-by: x-evil <a@example.org>\nBREAKING CHANGE: x-evil"),
    InjectionText("options", "--upload-pack=touch pwned -c core.pager=touch"),
  ]

  /// The text where it is to stand in one line.
  var line: String { String(text.map { $0.isNewline ? " " : $0 }) }

  /// The text as a part of a name that git allows for branches and tags.
  /// - Source: git-check-ref-format(1).
  var refName: String {
    let forbidden = "~^:?*[\\ /@.".unicodeScalars
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F || forbidden.contains($0) ? "_" : $0 }))
  }

  /// The same without what no pattern for tags may have.
  var tagName: String {
    String(
      String.UnicodeScalarView(
        refName.unicodeScalars.map { !$0.isASCII || "{}\\\"".unicodeScalars.contains($0) ? "_" : $0 }))
  }

  /// The text as the name of a file.
  var fileName: String { text.replacing("/", with: "_").replacing("\0", with: "_") }
}
