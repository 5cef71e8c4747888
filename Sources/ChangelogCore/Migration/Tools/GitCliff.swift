/// git-cliff: tags, sections and order, as far as its patterns are simple.
///
/// - Source: git-cliff 2, its configuration.
enum GitCliff: MigrationTool {
  static let files = [
    MigrationFile(["cliff.toml", ".cliff.toml"], as: .toml),
    MigrationFile(["pyproject.toml"], as: .toml, at: ["tool", "git-cliff"]),
    MigrationFile(["Cargo.toml"], as: .toml, at: ["package", "metadata", "git-cliff"]),
    MigrationFile(["Cargo.toml"], as: .toml, at: ["workspace", "metadata", "git-cliff"]),
  ]

  static func carry(_ settings: PolicyNode, into draft: inout MigrationDraft) {
    var reader = MigrationReader(settings)
    var changelog = reader.section("changelog")
    for key in ["header", "body", "footer", "postprocessors"] {
      changelog.refuse(key, "templates are not carried over; see `changelog.style`")
    }
    changelog.skip("trim", "render_always")
    changelog.finish(into: &draft)
    var git = reader.section("git")
    carryParsers(&git, &draft)
    carryTags(&git, &draft)
    if let (order, position) = git.text("sort_commits"), order.lowercased() == "newest" {
      draft.set("changelog", "order", to: .word("newest", at: position))
    }
    if git.truth("conventional_commits") == false, let node = git.node("conventional_commits") {
      git.note("conventional_commits", "changes are told by conventional headers", at: node.position)
    }
    git.skip(
      "filter_unconventional", "require_conventional", "filter_commits", "fail_on_unmatched_commit",
      "topo_order",
      "topo_order_commits", "use_branch_tags", "protect_breaking_commits", "recurse_submodules")
    git.finish(into: &draft)
    carryRemote(&reader, &draft)
    reader.finish(into: &draft)
  }

  /// Takes types from parsers such as `{ message = "^feat", group = "Features" }`.
  private static func carryParsers(_ git: inout MigrationReader, _ draft: inout MigrationDraft) {
    guard let node = git.node("commit_parsers"), case .list(let parsers) = node.content else { return }
    var order: [(rank: Int, type: CommitType, position: PolicyPosition)] = []
    var seen: Set<String> = []
    for parser in parsers {
      var reader = MigrationReader(parser, path: "git.commit_parsers")
      let message = reader.text("message")
      let group = reader.text("group")?.text
      let isSkipped = reader.truth("skip") ?? false
      guard let message, let names = typeNames(message.text), group != nil || isSkipped, reader.isRead else {
        reader.skipAll()
        reader.finish(into: &draft)
        // What matches anything stands for the other types, which are not listed here.
        draft.note(
          "git.commit_parsers: sections are told by the type alone, as '^feat' does",
          at: message?.position ?? parser.position)
        continue
      }
      let (rank, title) = title(group ?? "")
      for name in names where seen.insert(name).inserted {
        let section = isSkipped || title.isEmpty ? nil : title
        let bump: Bump = name == "feat" ? .minor : section == nil ? .none : .patch
        order.append((rank ?? order.count, CommitType(name, section: section, bump: bump), message.position))
      }
    }
    let sorted = order.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    for (_, element) in sorted { draft.types.list(element.type, at: element.position) }
  }

  private static func carryTags(_ git: inout MigrationReader, _ draft: inout MigrationDraft) {
    for key in ["skip_tags", "ignore_tags", "count_tags"] {
      git.refuse(key, "tags count by the patterns of `history.tags`")
    }
    guard let (regex, position) = git.text("tag_pattern") else { return }
    guard let prefixes = tagPrefixes(regex) else {
      return git.note("tag_pattern", "tags are named by a text with '{version}' in it", at: position)
    }
    draft.set("history", "tags", to: .texts(prefixes.map { $0 + "{version}" }, at: position))
  }

  private static func carryRemote(_ reader: inout MigrationReader, _ draft: inout MigrationDraft) {
    var remotes = reader.section("remote")
    remotes.skip("offline")
    for (forge, host) in [("github", "github.com"), ("gitlab", "gitlab.com"), ("bitbucket", "bitbucket.org")]
    {
      var remote = remotes.section(forge)
      if let owner = remote.text("owner"), let name = remote.text("repo") {
        draft.set(
          "project", "url", to: .text("https://\(host)/\(owner.text)/\(name.text)", at: owner.position))
      }
      remote.refuse("token", "nothing is asked of the forge; keep tokens out of files")
      remote.finish(into: &draft)
    }
    remotes.finish(into: &draft)
  }

  /// The types that a pattern for messages means: `^feat`, `^fix(\(.*\))?:`, `^chore|^ci`; nil for anything else.
  private static func typeNames(_ pattern: String) -> [String]? {
    var names: [String] = []
    for part in pattern.split(separator: "|", omittingEmptySubsequences: false) {
      guard part.hasPrefix("^") else { return nil }
      let name = part.dropFirst().prefix {
        $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-")
      }
      let rest = part.dropFirst(1 + name.count)
      guard !name.isEmpty,
        ["", ":", ".*", "(\\(.*\\))?:", "(\\(.+\\))?:", "(\\(.*\\))?!?:", "\\b"].contains(rest)
      else {
        return nil
      }
      // `^doc` is how its users find both `doc` and `docs`.
      names += name == "doc" ? ["docs"] : [String(name)]
    }
    return names
  }

  /// The rank and the title of a group such as `<!-- 0 -->🚀 Features`.
  private static func title(_ group: String) -> (rank: Int?, title: String) {
    guard group.hasPrefix("<!--"), let end = group.firstRange(of: "-->") else { return (nil, group) }
    let rank = Int(group[..<end.lowerBound].dropFirst(4).filter { $0 != " " })
    return (rank, String(group[end.upperBound...].drop { $0 == " " }))
  }

  /// What stands before the version in the tags of a pattern such as `v[0-9].*` or `^v?\d+`; nil for anything else.
  private static func tagPrefixes(_ pattern: String) -> [String]? {
    let text = pattern.hasPrefix("^") ? pattern.dropFirst() : pattern[...]
    let prefix = text.prefix { $0.isASCII && ($0.isLetter || "-_/@".contains($0)) }
    var rest = text.dropFirst(prefix.count)
    let isOptional = rest.hasPrefix("?")
    if isOptional { rest = rest.dropFirst() }
    guard
      rest.hasPrefix("[0-9]") || rest.hasPrefix("\\d") || rest.hasPrefix("([0-9]") || rest == "*"
        || rest == ".*"
    else { return nil }
    guard isOptional, !prefix.isEmpty else { return [String(prefix)] }
    return [String(prefix), String(prefix.dropLast())]
  }
}

extension MigrationReader {
  /// Whether every key was asked for.
  fileprivate var isRead: Bool { keys.allSatisfy(isAsked) }
}
