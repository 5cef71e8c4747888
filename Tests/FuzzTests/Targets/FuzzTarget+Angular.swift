import CommitParser

extension FuzzTarget {
  /// The grammar of semantic-release, in both of its dialects.
  static let angular = FuzzTarget(
    "angular", seeds: messages + ["feat: a\n\n-scope-\nb\n-hash-\nc\ngpg: d\nRelease-As: 1.2.3\n"],
    words: messageWords + [
      "-scope-", "gpg:", "Release-As: 1.2.3", "closes", "fixes ", "gh-", "\u{2028}", "\u{A0}",
    ]
  ) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    for dialect in [AngularDialect.angular, .conventionalCommits] {
      guard let message = AngularMessage(text, dialect) else {
        try promise(
          text[...].unicodeScalars.allSatisfy(\.properties.isWhitespace) || text.contains("\u{FEFF}"),
          "only what is blank is no message")
        continue
      }
      try promise(message == AngularMessage(text, dialect), "a message reads the same twice")
      try promise(
        message.references.allSatisfy { $0.issue.utf8.last.map { (0x30...0x39).contains($0) } ?? false },
        "an issue ends in a digit")
      try promise(
        message.references.allSatisfy { $0.prefix == "#" || $0.prefix.lowercased() == "gh-" },
        "an issue has a known sign")
    }
  }
}
