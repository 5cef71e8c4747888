import PatternMatching

@testable import ChangelogCore

extension FuzzTarget {
  /// Patterns of users; the first line is one, what follows is looked through.
  static let pattern = FuzzTarget(
    "pattern",
    seeds: [
      "^feat(\\(.*\\))?:\nfeat(a): b", "(a+)+$\n\("aaaaaaaaaaaaaaaaaaaaaaaaaaaab")",
      "src/**/*.md\nsrc/a/b.md", "!/docs/\ndocs/x", "[a-z]*[!b]?\nab", "*a*b*\nxaybz", "(?=a\\Kb)\nab",
      "\\d{1,9}(?<n>x)\\k<n>\n1xx", "\n",
    ],
    words: [
      "*", "**", "/", "!", "?", "[", "]", "[[:alpha:]]", "\\", "(", ")", "(?=", "(?<", "\\K", "{1,99}", "+",
      "|", "^", "$", "\\R", "(?R)", "(*LIMIT_MATCH=1)", "\n", "\u{301}", "..",
    ]
  ) { bytes in
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let (source, text) = (String(lines[0]), String(lines.last ?? ""))
    switch Result(catching: { () throws(PatternError) in try Pattern(source) }) {
    case .success(let pattern):
      if let match = pattern.firstMatch(in: text) {
        try promise(match.lowerBound >= 0 && match.upperBound <= text.utf8.count, "a match lies in the text")
      }
    case .failure(let error):
      try promise((1...source.count + 1).contains(error.column), "a complaint has its place: \(error)")
    }
    try promise(Glob(source).matches(source) || source.contains("*"), "a text without a star means itself")
    try promise(Glob(source + "*").matches(source.replacing("*", with: "")), "a star may stand for nothing")
    if let pattern = try? PathPattern(source) {
      let taken = PathPatterns([pattern]).matches(text.utf8)
      try promise(taken == PathPatterns([pattern]).matches(text.utf8), "a path matches the same twice")
    }
    if let pattern = try? VersionPattern(source) { _ = pattern.versions(in: Array(text.utf8)) }
  }
}
