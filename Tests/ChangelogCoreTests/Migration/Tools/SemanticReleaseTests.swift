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
        extends: conventional

        types:
          perf: Performance Improvements
          revert: Reverts

        history:
          tags: 'v{version}'

        """)
    #expect(
      carried.notes == [
        ".releaserc:1:1: preset: 'angular' is carried over with its sections and tags; its exact text and grammar are not yet"
      ])
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

        """)
    #expect(
      carried.notes == [
        ".releaserc.json:2:15: branches: releases are made where the command is run; no branch is named in our policy",
        ".releaserc.json:7:24: releaseRules: bumps are told by the type alone",
        ".releaserc.json:9:51: plugins: what '@semantic-release/exec' does has no place in our policy",
      ])
  }
}
