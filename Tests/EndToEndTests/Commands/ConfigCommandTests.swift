import ChangelogCore
import TestSupport
import Testing

@testable import changelogctl

struct ConfigCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a good policy is ok`() throws {
    try folder.write("version: 1\n", to: ".changelog.yml")
    #expect(
      try Program.run("config", "check", in: folder.path)
        == .init(output: ".changelog.yml: ok\n", complaint: "", exitCode: 0))
  }

  @Test func `the template of a style is checked with the policy`() throws {
    try folder.write("changelog: { style: ./own.mustache }\n", to: ".changelog.yml")
    #expect(
      try Program.run("config", "check", in: folder.path)
        == .init(
          output: "", complaint: "changelogctl: cannot read 'own.mustache': there is no such file\n",
          exitCode: 2))
    try folder.write("{{tga}}", to: "own.mustache")
    #expect(
      try Program.run("config", "check", in: folder.path)
        == .init(
          output: "", complaint: "changelogctl: own.mustache:1:1: unknown key 'tga'; did you mean 'tag'?\n",
          exitCode: 2
        ))
    try folder.write("{{#releases}}{{tag}}{{/releases}}", to: "own.mustache")
    #expect(
      try Program.run("config", "check", in: folder.path)
        == .init(output: ".changelog.yml: ok\n", complaint: "", exitCode: 0))
  }

  @Test func `without a file the defaults hold`() throws {
    #expect(
      try Program.run("config", "check", in: folder.path)
        == .init(output: "no .changelog.yml; the defaults hold\n", complaint: "", exitCode: 0))
  }

  @Test func `all errors come at once, in the order of the file`() throws {
    try folder.write(
      """
      typs: {}
      history:
        tags: [v, 'v{version}']
        merges: skp
      changelog:
        show: { commit: yes }

      """, to: ".changelog.yml")
    #expect(
      try Program.run("config", "check", in: folder.path)
        == .init(
          output: "",
          complaint: """
            .changelog.yml:1:1: unknown key 'typs'; did you mean 'types'?
            .changelog.yml:3:10: history.tags: 'v' has no '{version}'; expected a pattern such as 'v{version}'
            .changelog.yml:4:11: history.merges: unknown value 'skp'; did you mean 'skip'?
            .changelog.yml:6:19: changelog.show.commit: expected true or false, not 'yes'

            """,
          exitCode: 2))
  }

  @Test func `a file and a folder can be named`() throws {
    let path = try folder.write("version: 2\n", to: "ci/policy.yml")
    let complaint = "\(path):1:10: version: this program reads 1, not '2'\n"
    let expected = Program.Run(output: "", complaint: complaint, exitCode: 2)
    #expect(try Program.run("config", "check", "--config", path, in: "/") == expected)
    #expect(try Program.run("config", "check", "-C", folder.path, "--config", path, in: "/") == expected)
    #expect(
      try Program.run("config", "check", "-C", folder.path, in: "/").output
        == "no .changelog.yml; the defaults hold\n")
  }

  @Test func `what cannot be read is told in one sentence`() throws {
    #expect(
      try Program.run("config", "show", "--config", "none.yml", in: folder.path)
        == .init(
          output: "", complaint: "changelogctl: cannot read 'none.yml': there is no such file\n", exitCode: 2)
    )
  }

  @Test func `wrong usage is the argument parser's own`() throws {
    #expect(try Program.run("config", "check", "--confg", "x", in: folder.path).exitCode == 64)
  }

  @Test func `the version is printed`() throws {
    #expect(
      try Program.run("--version", in: folder.path)
        == .init(output: "\(programVersion)\n", complaint: "", exitCode: 0))
  }

  @Test func `the policy in force is shown as a policy file`() throws {
    try folder.write(
      "project: { url: 'https://a.example/x' }\ntypes: { feat: Yes, 'x''y': { section: '- a: #b' } }\n",
      to: ".changelog.yml")
    let run = try Program.run("config", "show", in: folder.path)
    #expect(run.exitCode == 0)
    // What the rules have is theirs to test.
    let parts = run.output.split(separator: "\n\n").filter { !$0.hasPrefix("rules:\n  ") }
    #expect(
      parts.joined(separator: "\n\n") == """
        version: 1

        project:
          url: 'https://a.example/x'
          # forge: told by the URL

        types:
          feat: { section: 'Yes', bump: minor }
          'x''y': { section: '- a: #b', bump: patch }

        scopes:
          # allow: any
          required: false

        ignore: [merge, revert, release]

        lint:
          hook:
            {} # branches: all

        squash:
          require: false
          # since: the first commit
          # title: what the forge says, else its default
          # body: what the forge says, else its default

        history:
          branches: [main, master, trunk, '*.x', 'release/*', 'release-*']
          tags: ['v{version}']
          prereleases: fold
          merges: skip
          backports: annotate
          other-branches: skip
          # since: the first commit

        overrides: '.changelog/overrides.yml'

        changelog:
          file: 'CHANGELOG.md'
          style: default
          squash: title
          dependencies: collapse
          rules: []
          order: oldest
          show: { commit: true, pull-request: true, authors: false, compare: true, new-contributors: false }
          bots: []
          # sort: told by the style
          # spacing: told by the style
          # edition: the newest

        # audiences: none

        # outputs: none

        versions:
          scheme: semver
          zero: minor
          # initial: 0.1.0, or that of the day
          files: []

        release:
          commit: 'chore(release): {version}'
          branch: 'release/{version}'
          sign: auto

        # components: none

        """)
  }

  @Test(arguments: [
    "", "extends: keepachangelog", "project: { forge: none }",
    "project: { url: 'https://é.example/?a=*b&c=[d]#{e}', forge: github }",
    """
    types:
      'null': 'true'
      '*': { section: "& 'a' *b ?c !d |e >f %g @h `i {j} [k], l: m #n", bump: major, aliases: ['~', '-', '?', '<<'] }
      'é🎉': { section: ' padded ', bump: none, aliases: no }
      '1.0': '0x1F'
    """,
    """
    extends: conventional
    types: { feat: none }
    history: { tags: ['{version}', "it's-{version}"], prereleases: separate, merges: keep, since: '*' }
    changelog: { file: docs/NEWS.md, style: keepachangelog, order: subject, bots: ['*-robot', x@y], show: { commit: false, authors: true, new-contributors: true } }
    """,
    """
    audiences: { users: { types: [feat], rules: [{ when: { path: src/**, label: x }, hide: true }] } }
    outputs: [{ file: a.json, format: json }, { file: b.md, view: latest, style: keepachangelog, audience: users }]
    """,
    """
    components:
      front: { paths: [src/**, '!*.md', 'it''s [a-z]?'], tags: ['front-v{version}', 'f{version}'] }
      1.0/on: { paths: x, file: on/CHANGELOG.md }
    """,
  ])
  func `what is shown reads back as the same policy`(text: String) throws {
    let path = try folder.write(text, to: ".changelog.yml")
    let policy = try PolicyFile.load(in: folder.path, config: path).policy
    let shown = try folder.write(policy.yaml, to: "shown.yml")
    #expect(try PolicyFile.load(in: folder.path, config: shown).policy == policy)
  }
}
