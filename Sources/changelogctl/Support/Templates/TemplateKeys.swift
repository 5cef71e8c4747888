import ChangelogCore
import CommitParser

/// Releases as one changelog.
struct TemplateChangelog: Sendable {
  let releases: [Release]
  let isWhole: Bool
}

/// The entries of a release that have one scope.
struct TemplateScopeGroup: Sendable {
  let name: String?
  let entries: [Entry]
}

/// The model that templates see: that of `--format json`, with what templates cannot make themselves.
enum TemplateKeys {
  static let changelog: [TemplateKey<TemplateChangelog>] = [
    .init("releases", "the releases, newest first") { $1.objects($0.releases, release) },
    .init("isWhole", "whether the whole changelog is asked for") { value, _ in value.isWhole },
  ]

  static let release: [TemplateKey<Release>] = [
    .init("tag", "the tag; none for what is unreleased") { value, _ in value.tag },
    .init("version", "the version; none for what is unreleased") { value, _ in value.version?.description },
    .init("isUnreleased", "whether it has no tag yet") { value, _ in value.tag == nil },
    .init("isEmpty", "whether it lists nothing") { value, _ in value.isEmpty },
    .init("aliases", "other tags on the same commit, as texts") { $1.list($0.aliases) },
    .init("date", "the day, as 2026-01-31; none for what is unreleased") { value, _ in value.day?.description
    },
    .init("previous", "the tag of the release before") { value, _ in value.previousTag },
    .init("url", "the page that compares it with the one before") { $1.links?.url(ofRelease: $0) },
    .init("bump", "none, patch, minor or major") { value, _ in value.bump.rawValue },
    .init("commits", "how many commits belong to it") { value, _ in String(value.commitCount) },
    .init("breaking", "the entries that break something; of an entry, what breaks, as texts") {
      $1.objects($0.breaking, entry)
    },
    .init("sections", "the sections") { $1.objects($0.sections, section) },
    .init("scopes", "the entries by scope, those without one last") {
      $1.objects($0.scopeGroups, scopeGroup)
    },
    .init("newContributors", "those whose first change is in it") {
      $1.objects($0.newContributors ?? [], newContributor)
    },
  ]

  static let section: [TemplateKey<Section>] = [
    .init("title", "the title") { value, _ in value.title },
    .init("titleMarkdown", "the title, escaped") { value, _ in MarkdownText.escaped(value.title) },
    .init("entries", "the entries") { $1.objects($0.entries, entry) },
  ]

  static let scopeGroup: [TemplateKey<TemplateScopeGroup>] = [
    .init("name", "the scope, or somebody's name; none for entries without a scope") { value, _ in value.name
    },
    .init("nameMarkdown", "the same, escaped") { value, _ in value.name.map { MarkdownText.escaped($0) } },
    .init("entries", "the entries") { $1.objects($0.entries, entry) },
  ]

  static let entry: [TemplateKey<Entry>] = [
    .init("commit", "the commit's id") { value, _ in value.commit.description },
    .init("shortCommit", "its first seven digits") { value, _ in String(value.commit.abbreviated) },
    .init("url", "the page of the commit") { $1.links?.url(ofCommit: $0.commit) },
    .init("type", "the type") { value, _ in value.type },
    .init("scope", "the scope") { value, _ in value.scope },
    .init("scopeMarkdown", "the scope, escaped") { value, _ in value.scope.map { MarkdownText.escaped($0) } },
    .init("subject", "the subject, as written") { value, _ in value.subject },
    .init("subjectMarkdown", "the subject, escaped, with links") {
      MarkdownText.escaped($0.subject, links: $1.links, startsLine: true)
    },
    .init("pullRequest", "the number of the pull request") { value, _ in value.pullRequest.map(String.init) },
    .init("pullRequestSign", "the number with its sign, as #12") { value, scope in
      value.pullRequest.map { (scope.links?.pullRequestSign ?? "#") + String($0) }
    },
    .init("pullRequestUrl", "the page of the pull request") { value, scope in
      value.pullRequest.flatMap { scope.links?.url(ofPullRequest: $0) }
    },
    .init("isBreaking", "whether it breaks something") { value, _ in value.isBreaking },
    .init("breaking", "what breaks, as texts") { $1.list($0.breaking) },
    .init("breakingMarkdown", "what breaks, as texts, escaped, with links") { value, scope in
      scope.list(value.breaking.map { MarkdownText.escaped($0, links: scope.links, startsLine: true) })
    },
    .init("note", "the remark of an override") { value, _ in value.note },
    .init("noteMarkdown", "the same, escaped, with links") { value, scope in
      value.note.map { MarkdownText.escaped($0, links: scope.links, startsLine: true) }
    },
    .init("alsoIn", "versions on other lines that have the change, as texts") { $1.list($0.alsoIn) },
    .init("undoes", "the version whose change it takes back") { value, _ in value.undoes },
    .init("joined", "earlier updates of the dependency that it stands for") { $1.objects($0.joined, mark) },
    .init("references", "issues that the message names") { $1.objects($0.references, reference) },
    .init("author", "who wrote it") {
      TemplateObject(value: Contributor(person: $0.author), keys: person, scope: $1)
    },
    .init("authors", "all who took part, its author first, without bots") { $1.objects($0.authors, person) },
  ]

  static let mark: [TemplateKey<Entry.Mark>] = [
    .init("commit", "the commit's id") { value, _ in value.commit.description },
    .init("pullRequest", "the number of the pull request") { value, _ in value.pullRequest.map(String.init) },
  ]

  static let reference: [TemplateKey<Reference>] = [
    .init("action", "what the message does with it, such as closes") { value, _ in value.action },
    .init("repository", "its repository; none for this one") { value, _ in value.repository },
    .init("prefix", "what stands before the number") { value, _ in value.prefix },
    .init("issue", "the number") { value, _ in value.issue },
  ]

  static let person: [TemplateKey<Contributor>] = [
    .init("name", "the name") { value, _ in value.name },
    .init("nameMarkdown", "the name, escaped") { value, _ in MarkdownText.escaped(value.name) },
    .init("email", "the address") { value, _ in value.person.email },
    .init("login", "the account on the forge, of letters, digits, -, _ and .") { value, _ in value.login },
  ]

  static let newContributor: [TemplateKey<NewContributor>] =
    person.map { key in .init(key.name, key.meaning) { key.value($0.contributor, $1) } } + [
      .init("shortCommit", "the first seven digits of their first commit") { value, _ in
        String(value.mark.commit.abbreviated)
      },
      .init("url", "the page of that commit") { $1.links?.url(ofCommit: $0.mark.commit) },
      .init("pullRequestSign", "the number of its pull request with its sign, as #12") { value, scope in
        value.mark.pullRequest.map { (scope.links?.pullRequestSign ?? "#") + String($0) }
      },
      .init("pullRequestUrl", "the page of that pull request") { value, scope in
        value.mark.pullRequest.flatMap { scope.links?.url(ofPullRequest: $0) }
      },
    ]

  /// Every key, wherever it may stand.
  static let names: [String] = {
    var seen: Set<String> = []
    let all =
      changelog.map(\.name) + release.map(\.name) + section.map(\.name) + scopeGroup.map(\.name)
      + entry.map(\.name) + reference.map(\.name) + newContributor.map(\.name)
    return all.filter { seen.insert($0).inserted }
  }()

  /// The engine's functions that our values know.
  static let functions = [
    "first", "last", "index", "even", "odd", "count", "empty", "reversed", "capitalized", "lowercased",
    "uppercased",
  ]

  /// A hint for a word that is none of these: the nearest one, or where they are listed.
  static func hint(for word: String, among names: [String]) -> String {
    names.nearest(to: word).map { "did you mean '\($0)'?" }
      ?? "'changelogctl changelog --style-help' lists them"
  }
}

extension Release {
  /// The entries by scope, in the order of their first, those without one last.
  fileprivate var scopeGroups: [TemplateScopeGroup] {
    var names: [String] = []
    var groups: [String: [Entry]] = [:]
    var rest: [Entry] = []
    for entry in sections.flatMap(\.entries) {
      guard let scope = entry.scope else {
        rest.append(entry)
        continue
      }
      if groups[scope] == nil { names.append(scope) }
      groups[scope, default: []].append(entry)
    }
    return names.map { TemplateScopeGroup(name: $0, entries: groups[$0] ?? []) }
      + (rest.isEmpty ? [] : [TemplateScopeGroup(name: nil, entries: rest)])
  }
}
