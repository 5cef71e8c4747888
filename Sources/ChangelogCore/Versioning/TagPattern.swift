/// How the tags of released versions are named, such as `v{version}`.
public struct TagPattern: Sendable, Hashable {
  private static let placeholder = "{version}"

  /// What stands before the version.
  public let prefix: String
  /// What stands after the version.
  public let suffix: String
  /// How the version between them is written.
  public internal(set) var scheme = VersionScheme.semver

  /// `v{version}`.
  public static let `default` = TagPattern(prefix: "v", suffix: "")

  private init(prefix: String, suffix: String) {
    self.prefix = prefix
    self.suffix = suffix
  }

  /// Reads a pattern.
  ///
  /// - Throws: ``TagPatternError`` unless the placeholder `{version}` stands in it once and git allows the tags.
  public init(_ text: String) throws(TagPatternError) {
    let parts = text.utf8.split(separator: Self.placeholder.utf8, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw parts.count == 1 ? .noPlaceholder(text) : .manyPlaceholders(text)
    }
    prefix = String(Substring(parts[0]))
    suffix = String(Substring(parts[1]))
    guard Self.isTagName(tag(for: SemanticVersion(1, 0, 0))) else { throw .noTagName(text) }
  }

  /// The same pattern for versions of another scheme.
  func writing(_ scheme: VersionScheme) -> TagPattern {
    var pattern = self
    pattern.scheme = scheme
    return pattern
  }

  /// The version that a tag names, or nil for a tag of another pattern.
  public func version(in tag: String) -> SemanticVersion? {
    let bytes = tag.utf8
    guard bytes.starts(with: prefix.utf8), bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    else { return nil }
    let length = bytes.count - prefix.utf8.count - suffix.utf8.count
    // `vv` begins and ends with `v`, but not for `v{version}v`.
    guard length > 0 else { return nil }
    return scheme.version(Substring(bytes.dropFirst(prefix.utf8.count).prefix(length)))
  }

  /// The tag that names a version.
  public func tag(for version: SemanticVersion) -> String {
    "\(prefix)\(scheme.spelled(version))\(suffix)"
  }

  /// Whether git takes the name for a tag; braces are refused too, for they look like a placeholder.
  ///
  /// - Source: git-check-ref-format(1).
  private static func isTagName(_ name: String) -> Bool {
    let refused = Set(" ~^:?*[\\{}\u{7F}".utf8)
    guard !name.utf8.contains(where: { $0 < 0x20 || refused.contains($0) }),
      !name.hasPrefix("-"), !name.hasSuffix("."), !name.contains("..")
    else { return false }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && !$0.hasPrefix(".") && !$0.hasSuffix(".lock")
    }
  }
}

extension TagPattern: CustomStringConvertible {
  /// The pattern as it is written in the policy.
  public var description: String { prefix + Self.placeholder + suffix }
}

/// Why a text is no pattern of tags.
public enum TagPatternError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The placeholder is missing.
  case noPlaceholder(String)
  /// The placeholder stands more than once.
  case manyPlaceholders(String)
  /// Git refuses the tags that the pattern would make.
  case noTagName(String)

  /// What is there and what would be accepted, in one sentence.
  public var description: String {
    switch self {
    case .noPlaceholder(let text):
      "\(text.inQuotes) has no '{version}'; expected a pattern such as 'v{version}'"
    case .manyPlaceholders(let text): "\(text.inQuotes) has more than one '{version}'; expected exactly one"
    case .noTagName(let text):
      "\(text.inQuotes) makes tags that git refuses; expected a pattern such as 'v{version}'"
    }
  }
}
