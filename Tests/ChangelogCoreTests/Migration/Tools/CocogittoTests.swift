import Testing

@testable import ChangelogCore

struct CocogittoTests {
  @Test func `types, scopes and a project`() throws {
    let carried = try CarriedOver(
      """
      ignore_merge_commits = true
      tag_prefix = "v"
      branch_whitelist = ["main"]
      post_bump_hooks = ["git push"]
      scopes = ["cli", "lib"]
      [commit_types]
      hotfix = { changelog_title = "Hotfixes", bump_patch = true }
      chore = { omit_from_changelog = true }
      ci = {}
      [changelog]
      path = "CHANGELOG.md"
      template = "remote"
      remote = "github.com"
      repository = "cocogitto"
      owner = "cocogitto"
      authors = [ { signature = "A", username = "a" } ]

      """, from: "cog.toml")
    #expect(
      carried.policy == """
        version: 1

        project:
          url: 'https://github.com/cocogitto/cocogitto'

        types:
          feat: Features
          fix: Bug Fixes
          perf: { section: Performance Improvements, bump: none }
          revert: { section: Revert, bump: none }
          docs: { section: Documentation, bump: none }
          test: { section: Tests, bump: none }
          build: { section: Build system, bump: none }
          refactor: { section: Refactoring, bump: none }
          chore: none
          style: { section: Style, bump: none }
          hotfix: Hotfixes

        scopes:
          allow: [cli, lib]

        rules:
          autosquash-left: { severity: error }
          header-format: { severity: error }
          scope-enum: { severity: error, when: always }
          type-enum: { severity: error, when: always }

        ignore: [merge]

        history:
          tags: 'v{version}'

        """)
    #expect(
      carried.notes == [
        "cog.toml:3:1: branch_whitelist: has no place in our policy",
        "cog.toml:4:1: post_bump_hooks: has no place in our policy",
        "cog.toml:11:1: changelog.path: has no place in our policy",
        "cog.toml:12:12: changelog.template: see `changelog.style` for the look of the changelog",
        "cog.toml:16:11: changelog.authors: people are named as `.mailmap` has them",
      ])
  }
}
