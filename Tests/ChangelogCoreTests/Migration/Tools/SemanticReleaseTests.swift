import Testing

@testable import ChangelogCore

struct SemanticReleaseTests {
  @Test func `nothing but its defaults`() throws {
    let carried = try CarriedOver(
      """
      {}
      """, from: ".releaserc")
    #expect(
      carried.policy == """
        version: 1
        extends: angular

        history:
          tags: 'v{version}'

        changelog:
          style: angular

        """)
    #expect(carried.notes == [])
  }

  @Test func `rules for releases are laid over the preset`() throws {
    let carried = try CarriedOver(
      """
      {"preset": "angular", "releaseRules": [{"type": "docs", "release": "patch"}, {"type": "feat", "release": "patch"}]}
      """, from: ".releaserc")
    #expect(
      carried.policy == """
        version: 1
        extends: angular

        types:
          feat: { bump: patch }
          docs: { bump: patch }

        history:
          tags: 'v{version}'

        changelog:
          style: angular

        """)
  }

  @Test func `the other preset without types of its own`() throws {
    let carried = try CarriedOver("{\"preset\": \"conventionalcommits\"}", from: ".releaserc")
    #expect(
      carried.policy == """
        version: 1
        extends: conventional

        types:
          perf: Performance Improvements
          revert: { section: Reverts, bump: none }

        history:
          tags: 'v{version}'

        changelog:
          style: conventional

        """)
    #expect(carried.notes == [])
  }

  @Test func `plugins with options`() throws {
    let carried = try CarriedOver(
      """
      {
        "branches": ["main"], "tagFormat": "release-${version}",
        "plugins": [
          ["@semantic-release/commit-analyzer", {
            "preset": "conventionalcommits",
            "presetConfig": {"types": [{"type": "feat", "section": "New"}, {"type": "fix", "section": "Fixed"}, {"type": "ops", "hidden": true}]},
            "releaseRules": [{"type": "docs", "scope": "README", "release": "patch"}, {"type": "refactor", "release": "patch"}, {"breaking": true, "release": "major"}, {"type": "fix", "release": false}]
          }],
          "@semantic-release/release-notes-generator", ["@semantic-release/exec", {"prepareCmd": "make"}], "@semantic-release/github"
        ]
      }

      """, from: ".releaserc.json")
    #expect(
      carried.policy == """
        version: 1
        extends: conventional

        types:
          feat: New
          fix: { section: Fixed, bump: none }
          ops: none
          refactor: { bump: patch }
          perf: none
          revert: none

        history:
          tags: 'release-{version}'

        changelog:
          style: conventional

        """)
    #expect(
      carried.notes == [
        ".releaserc.json:2:15: branches: releases are made where the command is run; no branch is named in our policy",
        ".releaserc.json:7:24: releaseRules: bumps are told by the type alone",
        ".releaserc.json:9:51: plugins: what '@semantic-release/exec' does has no place in our policy",
      ])
  }
}
