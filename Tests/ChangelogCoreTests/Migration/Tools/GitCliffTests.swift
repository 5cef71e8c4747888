import Testing

@testable import ChangelogCore

struct GitCliffTests {
  @Test func `groups by type`() throws {
    let carried = try CarriedOver(
      #"""
      [changelog]
      body = """
      x"""
      trim = true
      [git]
      commit_parsers = [
        { message = "^feat", group = "<!-- 1 -->🚀 Features" },
        { message = '^fix(\(.*\))?:', group = "<!-- 0 -->Bug Fixes" },
        { message = "^chore\\(release\\)", skip = true },
        { message = "^chore|^ci", skip = true },
        { body = ".*security", group = "Security" },
      ]
      sort_commits = "newest"
      tag_pattern = "v?[0-9].*"
      ignore_tags = "rc"
      [remote.github]
      owner = "orhun"
      repo = "git-cliff"
      token = "secret"

      """#, from: "cliff.toml")
    #expect(
      carried.policy == """
        version: 1

        project:
          url: 'https://github.com/orhun/git-cliff'

        types:
          fix: Bug Fixes
          feat: '🚀 Features'
          chore: none
          ci: none
          perf: { section: none, bump: patch }
          revert: { section: none, bump: patch }
          docs: none
          style: none
          refactor: none
          test: none
          build: none

        history:
          tags: ['v{version}', '{version}']

        changelog:
          order: newest

        """)
    #expect(
      carried.notes == [
        "cliff.toml:2:8: changelog.body: templates are not carried over; see `changelog.style`",
        "cliff.toml:9:15: git.commit_parsers: sections are told by the type alone, as '^feat' does",
        "cliff.toml:11:3: git.commit_parsers: sections are told by the type alone, as '^feat' does",
        "cliff.toml:15:15: git.ignore_tags: tags count by the patterns of `history.tags`",
        "cliff.toml:19:9: remote.github.token: nothing is asked of the forge; keep tokens out of files",
      ])
  }
}
