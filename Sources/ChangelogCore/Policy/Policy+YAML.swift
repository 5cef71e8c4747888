import PatternMatching

extension Policy {
  /// The policy as the text of a policy file: every key with its value, so that it reads back as the same policy.
  ///
  /// What comes from the repository when it is not set stands in comments.
  public var yaml: String {
    let parts = [
      ["version: 1"], project.lines, types.lines, scopes.lines, rules.lines, ignored.lines, lint.lines,
      squash.lines, history.lines, ["overrides: \(overrides.inYAML)"], changelog.lines,
      audiences.lines, outputs.lines, versions.lines, release.lines, components.lines,
    ]
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
      "  branches: \(branches.inYAML)",
      "  tags: \(tags.map(\.description).inYAML)",
      "  prereleases: \(prereleases)",
      "  merges: \(merges)",
      "  backports: \(backports)",
      "  other-branches: \(otherBranches)",
      since.map { "  since: \($0.inYAML)" } ?? "  # since: the first commit",
    ]
  }
}

extension ChangelogPolicy {
  fileprivate var lines: [String] {
    [
      "changelog:",
      "  file: \(file?.inYAML ?? ChangelogPolicy.noFile)",
      "  style: \(style.inYAML)",
      "  squash: \(squash)",
      "  dependencies: \(dependencies)",
      "  rules: [\(rules.map(\.inYAML).joined(separator: ", "))]",
      "  order: \(order)",
      "  show: \(show.inYAML)",
      "  bots: \(bots.map(\.source).inYAML)",
      sort.map { "  sort: \($0)" } ?? "  # sort: told by the style",
      spacing.map { "  spacing: \($0)" } ?? "  # spacing: told by the style",
      edition.map { "  edition: \($0.rawValue)" } ?? "  # edition: the newest",
    ]
  }
}

extension ChangelogPolicy.Show {
  fileprivate var inYAML: String {
    "{ commit: \(commit), pull-request: \(pullRequest), authors: \(authors), compare: \(compare), "
      + "new-contributors: \(newContributors) }"
  }
}

extension EntryRule {
  fileprivate var inYAML: String {
    let when = [
      ("type", conditions.types.isEmpty ? nil : conditions.types.inYAML),
      ("scope", conditions.scopes.inYAML), ("subject", conditions.subject?.source.inYAML),
      ("footer", conditions.footers.inYAML),
      ("path", conditions.paths.map { $0.patterns.map(\.source).inYAML }),
      ("author", conditions.authors.inYAML), ("label", conditions.labels.inYAML),
    ].compactMap { key, value in value.map { "\(key): \($0)" } }
    let effects = [
      section.map { "section: \($0.inYAML)" }, hides ? "hide: true" : nil, breaks ? "breaking: true" : nil,
    ].compactMap(\.self)
    return "{ when: { \(when.joined(separator: ", ")) }, \(effects.joined(separator: ", ")) }"
  }
}

extension [Glob] {
  fileprivate var inYAML: String? { isEmpty ? nil : map(\.source).inYAML }
}

extension [AudiencePolicy] {
  fileprivate var lines: [String] {
    isEmpty
      ? ["# audiences: none"]
      : ["audiences:"]
        + map { audience in
          let types = audience.types.map { "types: \($0.inYAML), " } ?? ""
          let rules = audience.rules.map(\.inYAML).joined(separator: ", ")
          return "  \(audience.name.inYAML): { \(types)rules: [\(rules)], show: \(audience.show.inYAML) }"
        }
  }
}

extension [OutputPolicy] {
  fileprivate var lines: [String] {
    guard !isEmpty else { return ["# outputs: none"] }
    return ["outputs:"]
      + map { output in
        let keys = [
          "file: \(output.file.inYAML)", "view: \(output.view)", "format: \(output.format)",
          output.style.map { "style: \($0.inYAML)" }, output.audience.map { "audience: \($0.inYAML)" },
        ]
        return "  - { \(keys.compactMap(\.self).joined(separator: ", ")) }"
      }
  }
}

extension VersionsPolicy {
  fileprivate var lines: [String] {
    [
      "versions:",
      "  scheme: \(rules.scheme.description.inYAML)",
      "  zero: \(rules.zero)",
      rules.initial.map { "  initial: \($0.description.inYAML)" } ?? "  # initial: 0.1.0, or that of the day",
      "  files: \(files.inYAML)",
    ]
  }

  fileprivate var inYAML: String {
    let keys = [
      "scheme: \(rules.scheme.description.inYAML)", "zero: \(rules.zero)",
      rules.initial.map { "initial: \($0.description.inYAML)" },
      files.isEmpty ? nil : "files: \(files.inYAML)",
    ]
    return "{ \(keys.compactMap(\.self).joined(separator: ", ")) }"
  }
}

extension ReleasePolicy {
  fileprivate var lines: [String] {
    [
      "release:",
      "  commit: \(commit.description.inYAML)",
      "  branch: \(branch.description.inYAML)",
      "  sign: \(sign)",
    ]
  }
}

extension [ComponentPolicy] {
  fileprivate var lines: [String] {
    guard !isEmpty else { return ["# components: none"] }
    return ["components:"]
      + map { component in
        let keys = [
          "paths: \(component.paths.patterns.map(\.source).inYAML)",
          component.tags.map { "tags: \($0.map(\.description).inYAML)" },
          component.file.map { "file: \($0.inYAML)" },
          component.dependencies.isEmpty ? nil : "depends: \(component.dependencies.inYAML)",
          "versions: \(component.versions.inYAML)",
        ]
        return "  \(component.name.inYAML): { \(keys.compactMap(\.self).joined(separator: ", ")) }"
      }
  }
}

extension ScopePolicy {
  fileprivate var lines: [String] {
    [
      "scopes:", allowed.map { "  allow: \($0.inYAML)" } ?? "  # allow: any",
      "  required: \(isRequired)",
    ]
  }
}

extension RuleSet {
  fileprivate var lines: [String] {
    ["rules:"]
      + settings.map { setting in
        let options = setting.options.compactMap { option in option.value.map { "\(option.name): \($0)" } }
        let values = ["severity: \(setting.severity)"] + options
        return "  \(setting.id): { \(values.joined(separator: ", ")) }"
      }
  }
}

extension IgnoreList {
  fileprivate var lines: [String] { ["ignore: [\(entries.map(\.inYAML).joined(separator: ", "))]"] }
}

extension IgnoreList.Entry {
  fileprivate var inYAML: String {
    switch self {
    case .kind(let kind): return kind.rawValue
    case .match(let author, let header, let body):
      let keys = [("author", author?.source), ("header", header?.source), ("body", body?.source)]
      let values = keys.compactMap { key, value in value.map { "\(key): \($0.inYAML)" } }
      return "{ \(values.joined(separator: ", ")) }"
    }
  }
}

extension LintPolicy {
  fileprivate var lines: [String] {
    ["lint:", "  hook:", hookBranches.map { "    branches: \($0.inYAML)" } ?? "    {} # branches: all"]
  }
}

extension SquashPolicy {
  fileprivate var lines: [String] {
    [
      "squash:",
      "  require: \(isRequired)",
      since.map { "  since: \($0.description.inYAML)" } ?? "  # since: the first commit",
      settings.title.map { "  title: \($0.rawValue)" } ?? "  # title: what the forge says, else its default",
      settings.body.map { "  body: \($0.rawValue)" } ?? "  # body: what the forge says, else its default",
    ] + (settings.template.map { ["  template: \(JSONText.string($0))"] } ?? [])
  }
}
