import ChangelogCore
import Testing

struct ComponentPolicyTests {
  @Test func `a component has paths, and tags and a file where they are given`() throws {
    let node: PolicyNode = [
      "components": [
        "front": ["paths": ["src/**", "!**/*.md"], "tags": "front-v{version}", "file": "src/CHANGELOG.md"],
        "libs/back_2.x": ["paths": "backend/"],
      ]
    ]
    let components = try node.policy().components
    #expect(components.map(\.name) == ["front", "libs/back_2.x"])
    #expect(components[0].paths.patterns.map(\.source) == ["src/**", "!**/*.md"])
    #expect(components[0].tags?.map(\.description) == ["front-v{version}"])
    #expect(components[0].file == "src/CHANGELOG.md")
    #expect(components[1].paths.patterns.map(\.source) == ["backend/"])
    #expect(components[1].tags == nil)
    #expect(components[1].file == nil)
    #expect(Policy.default.components == [])
  }

  @Test(
    arguments: [
      ([:], "components: expected at least one key"),
      ("front", "components: expected a mapping, not 'front'"),
      (["front": "src/"], "components.front: expected a mapping, not 'src/'"),
      (["front": [:]], "components.front: expected 'paths', the files that belong to it, such as [src/**]"),
      (["front": ["paths": []]], "components.front.paths: expected at least one value"),
      (
        ["front": ["paths": ["src//a"]]],
        "components.front.paths: 'src//a' is no pattern of paths: '' between slashes names no file; "
          + "paths begin at the top of the repository, as in 'src/**'"
      ),
      (
        ["front": ["paths": "a", "tags": "v1"]],
        "components.front.tags: 'v1' has no '{version}'; expected a pattern such as 'v{version}'"
      ),
      (
        ["front": ["paths": "a", "file": "../CHANGELOG.md"]],
        "components.front.file: '../CHANGELOG.md' may leave the repository; expected a path without '..'"
      ),
      (
        ["front": ["paths": "a", "file": "/CHANGELOG.md"]],
        "components.front.file: '/CHANGELOG.md' is an absolute path; expected one from the top of the repository"
      ),
      (
        ["front": ["paths": "a", "file": "src/"]],
        "components.front.file: 'src/' is a folder; expected the path of a file"
      ),
      (
        ["front": ["paths": "a", "file": "LOG.md"], "back": ["paths": "b", "file": "LOG.md"]],
        "components.back.file: component 'front' keeps 'LOG.md' already"
      ),
      (
        ["front": ["path": "a"]],
        "components.front: expected 'paths', the files that belong to it, such as [src/**]"
      ),
      (
        ["web front": ["paths": "a"]],
        "components: 'web front' cannot be a component; expected letters, digits, '-', '_', '.' and '/'"
      ),
    ] as [(PolicyNode, String)])
  func `what is wrong is said at its key`(components: PolicyNode, sentence: String) {
    #expect(tree(["components": components]).complaints().first == sentence)
  }

  @Test func `a component is laid over the one of the extended file`() throws {
    let shared: PolicyNode = [
      "components": ["front": ["paths": "src/", "file": "a.md"], "back": ["paths": "backend/"]]
    ]
    let node: PolicyNode = [
      "extends": "./shared.yml", "components": ["new": ["paths": "x"], "front": ["file": "b.md"]],
    ]
    let components = try node.policy(extending: shared).components
    #expect(components.map(\.name) == ["front", "back", "new"])
    #expect(components[0].paths.patterns.map(\.source) == ["src/"])
    #expect(components[0].file == "b.md")
  }

  @Test func `its own tags make its releases, else those of the project`() throws {
    let node: PolicyNode = [
      "history": ["tags": "r{version}", "merges": "keep"],
      "components": ["front": ["paths": "src/", "tags": "f{version}"], "back": ["paths": "b"]],
    ]
    let policy = try node.policy()
    let front = policy.narrowed(to: try policy.component(named: "front"))
    #expect(front.history.tags.map(\.description) == ["f{version}"])
    #expect(front.history.merges == .keep)
    #expect(policy.narrowed(to: try policy.component(named: "back")) == policy)
  }

  @Test(arguments: [
    (["front", "back"], "frnt", "there is no component 'frnt'; did you mean 'front'?"),
    (["front", "back"], "x", "there is no component 'x'; expected one of front, back"),
    ([], "x", "the policy has no components; expected them under 'components'"),
  ])
  func `a name that there is not is answered with those that there are`(
    known: [String], name: String, sentence: String
  ) {
    #expect(UnknownName("component", name, known: known).description == sentence)
  }
}
