import ChangelogCore

/// Why a hook is not installed by us, and what a person can do instead.
struct HookAdvice: Error, Equatable {
  /// The situation and the way out, in one sentence.
  let sentence: String
  /// Lines to add to a file; empty when there are none.
  let snippet: String

  /// The line by which a hook in a POSIX shell calls us.
  static let line = #"changelogctl lint --message-file "$1" --hook || exit"#

  init(_ sentence: String, snippet: String = "") {
    self.sentence = sentence
    self.snippet = snippet
  }

  /// The sentence and below it the lines, set off.
  var shown: String {
    let lines = snippet.split(separator: "\n").map { "  \($0)\n" }.joined()
    return "changelogctl: \(VisibleText.showing(sentence))\(lines.isEmpty ? "" : ":")\n" + lines
  }
}
