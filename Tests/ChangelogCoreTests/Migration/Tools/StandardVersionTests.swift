import Testing

@testable import ChangelogCore

struct StandardVersionTests {
  @Test func `nothing but its defaults`() throws {
    let carried = try CarriedOver(
      """
      {}
      """, from: ".versionrc.json")
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
    #expect(carried.notes == [])
  }

  @Test func `types, a prefix and links`() throws {
    let carried = try CarriedOver(
      #"""
      { "types": [ {"type":"feat","section":"Features"}, {"type":"fix","section":"Bug Fixes"}, {"type":"chore","hidden":true}, {"type":"docs","section":"Documentation"} ],
        "tagPrefix": "", "commitUrlFormat": "https://x/{{hash}}", "header": "# Changes\n" }

      """#, from: ".versionrc")
    #expect(
      carried.policy == """
        version: 1
        extends: conventional

        types:
          docs: { section: Documentation, bump: patch }
          perf: none
          revert: none

        history:
          tags: '{version}'

        """)
    #expect(
      carried.notes == [
        ".versionrc:2:39: commitUrlFormat: links are made for the forge of `project`",
        ".versionrc:2:61: header: has no place in our policy",
      ])
  }
}
