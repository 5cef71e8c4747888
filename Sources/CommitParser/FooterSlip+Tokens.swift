extension FooterSlip {
  /// Whether a word is a token that people use in trailers and that begins no prose, not even before a colon.
  static func isTrailer(_ token: Substring) -> Bool {
    trailers.contains(token.lowercased())
  }

  /// Whether a word with a colon and a value behind it is hardly anything but a footer.
  static func isKnown(_ token: Substring) -> Bool {
    let token = token.lowercased()
    return token.hasSuffix("-by") || trailers.contains(token) || known.contains(token)
  }

  private static let trailers: Set<String> = [
    "acked-by", "approved-by", "co-authored-by", "co-developed-by", "helped-by", "reported-by", "reviewed-by",
    "signed-off-by", "suggested-by", "tested-by",
    "cc", "change-id", "closes", "fixes", "refs", "resolves",
  ]

  private static let known: Set<String> = [
    "close", "closed", "fix", "fixed", "issue", "issues", "ref", "release-as", "resolve", "resolved",
    "see-also",
  ]
}
