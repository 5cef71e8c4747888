import ChangelogCore
import Testing

struct PolicyTests {
  @Test func `an empty file gives the defaults`() throws {
    let policy = try tree([:]).policy()
    #expect(policy == .default)
    #expect(policy.project == ProjectPolicy())
    #expect(policy.history == HistoryPolicy(tags: [.default], prereleases: .fold, merges: .skip, since: nil))
    #expect(policy.changelog.style == "default")
    #expect(policy.changelog.order == .oldest)
    #expect(policy.changelog.show == .init(commit: true, pullRequest: true, authors: false, compare: true))
  }

  @Test func `every key is read`() throws {
    let policy = try tree([
      "version": "1",
      "project": ["url": "https://example.org/a/b", "forge": "gitea"],
      "types": ["new": ["section": "News", "bump": "minor", "aliases": ["add", "feat"]]],
      "history": [
        "tags": ["v{version}", "{version}"], "prereleases": "separate", "merges": "keep", "since": "1.0",
      ],
      "changelog": [
        "style": "plain", "order": "subject",
        "show": [
          "commit": "false", "pull-request": "false", "authors": "true", "compare": "false",
          "new-contributors": "true",
        ],
        "bots": ["*-robot", "ci@example.org"],
      ],
    ]).policy()
    #expect(policy.project == ProjectPolicy(url: "https://example.org/a/b", forge: .gitea))
    #expect(
      policy.types
        == CommitTypes([CommitType("new", section: "News", bump: .minor, aliases: ["add", "feat"])]))
    #expect(policy.history.tags.map(\.description) == ["v{version}", "{version}"])
    #expect(policy.history.prereleases == .separate)
    #expect(policy.history.merges == .keep)
    #expect(policy.history.since == "1.0")
    #expect(policy.changelog.style == "plain")
    #expect(policy.changelog.order == .subject)
    #expect(
      policy.changelog.show
        == .init(commit: false, pullRequest: false, authors: true, compare: false, newContributors: true))
    #expect(policy.changelog.bots == [Glob("*-robot"), Glob("ci@example.org")])
  }

  @Test(
    arguments: [
      (["version": "2"], "version: this program reads 1, not '2'"),
      (["version": .quoted("1")], "version: expected a whole number in decimal digits, not '1'"),
      (["typs": [:]], "unknown key 'typs'; did you mean 'types'?"),
      (
        ["verson": [:]],
        "unknown key 'verson'; did you mean 'version'?"
      ),
      (
        ["project": ["forge": "sourceforge"]],
        "project.forge: unknown value 'sourceforge'; expected one of github, gitlab, gitea, bitbucket, bitbucket-data-center, azure, none"
      ),
      (
        ["history": ["tags": "v1"]],
        "history.tags: 'v1' has no '{version}'; expected a pattern such as 'v{version}'"
      ),
      (["history": ["tags": []]], "history.tags: expected at least one value"),
      (["history": ["since": ""]], "history.since: expected text, not nothing"),
      (["changelog": ["style": "plan"]], "changelog.style: unknown value 'plan'; did you mean 'plain'?"),
      (["changelog": ["order": "newer"]], "changelog.order: unknown value 'newer'; did you mean 'newest'?"),
      (
        ["changelog": ["show": ["pull-requests": "true"]]],
        "changelog.show: unknown key 'pull-requests'; did you mean 'pull-request'?"
      ),
      (
        ["extends": "angulr"],
        "extends: expected conventional, angular, keepachangelog or a path such as ./shared.yml, not 'angulr'"
      ),
      (
        ["extends": ["conventional"]],
        "extends: expected conventional, angular, keepachangelog or a path such as ./shared.yml, not a list"
      ),
    ] as [(PolicyNode, String)])
  func `what cannot be taken is refused`(node: PolicyNode, sentence: String) {
    #expect(node.complaints() == [sentence])
  }

  @Test func `all that is wrong is told at once`() {
    let node: PolicyNode = ["version": "x", "types": "y", "history": ["merges": "z"], "other": "1"]
    #expect(node.complaints().count == 4)
  }

  @Test func `a file is laid over the file that it extends`() throws {
    let shared: PolicyNode = [
      "project": ["forge": "gitlab", "url": "https://a.example"],
      "history": ["tags": ["a{version}", "b{version}"], "merges": "keep"],
      "changelog": ["show": ["commit": "false", "authors": "true"]],
    ]
    let policy = try tree([
      "extends": "./shared.yml", "project": ["url": "https://b.example"], "history": ["tags": "c{version}"],
      "changelog": ["show": ["authors": "false"]],
    ]).policy(extending: shared)
    #expect(policy.project == ProjectPolicy(url: "https://b.example", forge: .gitlab))
    #expect(policy.history.tags.map(\.description) == ["c{version}"])
    #expect(policy.history.merges == .keep)
    #expect(policy.changelog.show == .init(commit: false))
  }

  @Test func `a shared file may extend a preset but no further file`() throws {
    let child: PolicyNode = ["extends": "./shared.yml"]
    #expect(try child.policy(extending: ["extends": "keepachangelog"]) == PolicyPreset.keepachangelog.policy)
    #expect(
      child.complaints(extending: ["extends": "./more.yml"])
        == ["extends: expected a preset, for this file is extended itself; not './more.yml'"])
  }

  @Test func `what is wrong with either file is told at once`() {
    let child: PolicyNode = ["extends": "./shared.yml", "a": "1"]
    #expect(child.complaints(extending: ["b": "1"]).count == 2)
  }
}
