import Testing

@testable import ChangelogCore

struct CommitizenTests {
  @Test func `a part of pyproject`() throws {
    let carried = try CarriedOver(
      """
      [project]
      name = "x"
      dependencies = ["a>=1"]

      [tool.commitizen]
      name = "cz_conventional_commits"
      tag_format = "v$major.$minor.$patch$prerelease"
      version_scheme = "pep440"
      version_provider = "pep621"
      update_changelog_on_bump = true
      major_version_zero = true
      message_length_limit = 80
      bump_message = "bump: $current_version"
      change_type_order = ["Fix", "Feat"]
      [tool.black]
      line-length = 100

      """, from: "pyproject.toml")
    #expect(
      carried.policy == """
        version: 1

        types:
          fix: Fix
          feat: Feat
          refactor: Refactor
          perf: Perf
          revert: { section: none, bump: patch }
          docs: none
          style: none
          test: none
          build: none
          ci: none
          chore: none
          bump: none

        rules:
          body-leading-blank: { severity: error, when: always }
          header-format: { severity: error }
          header-max-length: { severity: error, max: 80 }
          type-enum: { severity: error, when: always }

        ignore: [merge, revert, autosquash]

        history:
          tags: 'v{version}'

        """)
    #expect(
      carried.notes == [
        "pyproject.toml:11:1: major_version_zero: has no place in our policy",
        "pyproject.toml:13:1: bump_message: has no place in our policy",
      ])
  }

  @Test func `rules that are not known`() throws {
    let carried = try CarriedOver(
      """
      {"commitizen": {"name": "cz_jira", "tag_format": "$major-$minor", "allowed_prefixes": ["Merge", "WIP (x)"], "customize": {"schema_pattern": "x"}}}
      """, from: ".cz.json")
    #expect(
      carried.policy == #"""
        version: 1

        ignore:
          - merge
          - { header: '^WIP \(x\)' }

        """#)
    #expect(
      carried.notes == [
        ".cz.json:1:25: name: the rules of 'cz_jira' are not known here; add types by hand",
        ".cz.json:1:50: tag_format: tags are named by a text with the version in it, not by its parts",
        ".cz.json:1:122: customize: rules of one's own have no place in our policy; see 'header-pattern'",
      ])
  }

  @Test func `rules of one's own with a limit and sections`() throws {
    let carried = try CarriedOver(
      """
      [tool.commitizen]
      name = "cz_customize"
      message_length_limit = 60
      allowed_prefixes = ["Merge", "fixup!"]
      change_type_order = ["Fix"]
      [tool.commitizen.change_type_map]
      fix = "Fix"
      """, from: "cz.toml")
    #expect(
      carried.policy == """
        version: 1

        rules:
          header-max-length: { severity: error, max: 60 }

        ignore: [merge, autosquash]

        history:
          tags: '{version}'

        """)
    #expect(
      carried.notes == [
        "cz.toml:2:8: name: the rules of 'cz_customize' are not known here; add types by hand",
        "cz.toml:5:21: change_type_order: sections are told by types; add them by hand",
        "cz.toml:6:1: change_type_map: sections are told by types; add them by hand",
      ])
  }
}
