extension TagPattern {
  /// The pattern of a tag that people would take for a release: `1.2.0`, `V1.2.0`, `release-1.2.0`; nil for any other.
  ///
  /// A tag that begins with any other name, such as `client-1.2.0`, may be a release of something else.
  static func likely(for tag: String, writing scheme: VersionScheme) -> (
    pattern: TagPattern, version: SemanticVersion
  )? {
    let prefix = tag.prefix { !$0.isNumber }
    guard prefixes.contains(prefix.lowercased()),
      let version = scheme.version(tag.dropFirst(prefix.count)),
      let pattern = try? TagPattern(prefix + "{version}")
    else { return nil }
    return (pattern.writing(scheme), version)
  }

  /// Whether people would take a tag for a release.
  public static func isLikely(_ tag: String, writing scheme: VersionScheme) -> Bool {
    likely(for: tag, writing: scheme) != nil
  }

  private static let prefixes: Set<String> = {
    let words = ["release", "rel", "version", "ver"].flatMap { word in ["-", "/", "_"].map { word + $0 } }
    return Set(([""] + words).flatMap { [$0, $0 + "v"] } + ["v.", "r"])
  }()
}
