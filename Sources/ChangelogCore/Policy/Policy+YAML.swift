extension Policy {
  /// The policy as the text of a policy file: every key with its value, so that it reads back as the same policy.
  ///
  /// What comes from the repository when it is not set stands in comments.
  public var yaml: String {
    let parts = [["version: 1"], project.lines, types.lines, history.lines, changelog.lines]
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }
}

extension ProjectPolicy {
  fileprivate var lines: [String] {
    [
      url == nil && forge == nil ? "project: {}" : "project:",
      url.map { "  url: \($0.inYAML)" } ?? "  # url: that of the remote 'origin'",
      forge.map { "  forge: \($0)" } ?? "  # forge: told by the URL",
    ]
  }
}

extension CommitTypes {
  fileprivate var lines: [String] {
    ["types:"]
      + map { type in
        let section = (type.section ?? CommitType.unlisted).inYAML
        let aliases = type.aliases.isEmpty ? "" : ", aliases: \(type.aliases.inYAML)"
        return "  \(type.name.inYAML): { section: \(section), bump: \(type.bump)\(aliases) }"
      }
  }
}

extension HistoryPolicy {
  fileprivate var lines: [String] {
    [
      "history:",
      "  tags: \(tags.map(\.description).inYAML)",
      "  prereleases: \(prereleases)",
      "  merges: \(merges)",
      since.map { "  since: \($0.inYAML)" } ?? "  # since: the first commit",
    ]
  }
}

extension ChangelogPolicy {
  fileprivate var lines: [String] {
    [
      "changelog:",
      "  style: \(style.inYAML)",
      "  order: \(order)",
      "  show:",
      "    commit: \(show.commit)",
      "    pull-request: \(show.pullRequest)",
      "    authors: \(show.authors)",
      "    compare: \(show.compare)",
    ]
  }
}

extension [String] {
  fileprivate var inYAML: String { "[\(map(\.inYAML).joined(separator: ", "))]" }
}

extension String {
  /// The text as a YAML scalar; it holds no control characters, for the reader refuses them.
  fileprivate var inYAML: String {
    let isWord = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: " "):
        true
      default: false
      }
    }
    // Other readers of YAML take these words for truths or nothing.
    let isTaken = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"].contains(lowercased())
    let isPlain = isWord && !isTaken && !isEmpty && !hasPrefix(" ") && !hasSuffix(" ")
    return isPlain
      ? self : "'\(split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }
}
