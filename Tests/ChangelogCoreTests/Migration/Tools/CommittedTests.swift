import Testing

@testable import ChangelogCore

struct CommittedTests {
  @Test func `a conventional style`() throws {
    let carried = try CarriedOver(
      """
      style="conventional"
      ignore_author_re="(dependabot|renovate)"
      merge_commit = false
      subject_length = 72
      allowed_scopes = [
        "api", # the server
        "ui",
      ]
      hard_line_length = 100

      """, from: "committed.toml")
    #expect(
      carried.policy == """
        version: 1

        types:
          fix: Bug Fixes
          feat: Features
          chore: none
          docs: none
          style: none
          refactor: none
          perf: Performance
          test: none

        scopes:
          allow: [api, ui]

        rules:
          autosquash-left: { severity: error }
          body-leading-blank: { severity: error, when: always }
          body-max-line-length: { severity: error, max: 72 }
          footer-max-line-length: { severity: error, max: 72 }
          header-format: { severity: error }
          header-max-length: { severity: error, max: 72 }
          scope-enum: { severity: error, when: always }
          subject-case: { severity: error, when: always, cases: [sentence-case] }
          subject-full-stop: { severity: error, when: never }
          subject-imperative: { severity: error }
          type-enum: { severity: error, when: always }
          wip-title: { severity: error }

        ignore:
          - { author: '*dependabot*' }
          - { author: '*renovate*' }

        """)
    #expect(
      carried.notes == [
        "committed.toml:3:16: merge_commit: merges are judged like other commits, not refused",
        "committed.toml:9:20: hard_line_length: lines have one limit here, that of 'line_length'",
      ])
  }

  @Test func `no style`() throws {
    let carried = try CarriedOver(
      """
      subject_length = 0
      imperative_subject = false
      no_wip = false

      """, from: "committed.toml")
    #expect(
      carried.policy == """
        version: 1

        rules:
          autosquash-left: { severity: error }
          body-max-line-length: { severity: error, max: 72 }
          footer-max-line-length: { severity: error, max: 72 }
          subject-case: { severity: error, when: always, cases: [sentence-case] }
          subject-full-stop: { severity: error, when: never }

        ignore: []

        """)
    #expect(
      carried.notes == [
        "committed.toml:1:1: style: no conventional header is asked for, so 'header-format' is off; a changelog needs it"
      ])
  }
}
