import Testing

@testable import ChangelogCore

struct GitlintTests {
  @Test func `nothing but its defaults`() throws {
    let carried = try CarriedOver(
      """


      """, from: ".gitlint")
    #expect(
      carried.policy == #"""
        version: 1

        rules:
          author-email: { severity: error, pattern: '^(?:[^@ ]+@[^@ ]+\.[^@ ]+)' }
          body-empty: { severity: error, when: never }
          body-leading-blank: { severity: error, when: always }
          body-max-line-length: { severity: error, max: 80 }
          body-min-length: { severity: error, min: 20 }
          body-tab: { severity: error }
          body-trailing-space: { severity: error }
          footer-max-line-length: { severity: error, max: 80 }
          forbidden-words: { severity: error, words: [WIP] }
          header-max-length: { severity: error, max: 72 }
          header-min-length: { severity: error, min: 5 }
          header-trim: { severity: error }
          subject-full-stop: { severity: error, when: never }

        ignore: [merge, revert, autosquash]

        """#)
    #expect(
      carried.notes == [
        ".gitlint:1:1: title-trailing-punctuation: of '?:!.,;' only '.' is looked for at the end of a header",
        ".gitlint:1:1: without 'contrib-title-conventional-commits' no conventional header is asked for, so 'header-format' is off; a changelog needs it",
      ])
  }

  @Test func `rules set, left out and added`() throws {
    let carried = try CarriedOver(
      #"""
      [general]
      ignore=body-is-missing,B5
      contrib=contrib-title-conventional-commits, CC1
      ignore-stdin=true

      [title-max-length]
      line-length=80

      # custom
      [title-must-not-contain-word]
      words=wip, hack

      [title-match-regex]
      regex=^US\d+%%
      [contrib-title-conventional-commits]
      types = bugfix,user-story,epic
      [ignore-by-title]
      regex=^Release(.*)
      ignore=all
      [ignore-by-author-name]
      regex=(dependabot|renovate)
      ignore=T1
      [my-own-rule]
      x=1

      """#, from: ".gitlint")
    #expect(
      carried.policy == #"""
        version: 1

        types:
          bugfix: none
          user-story: none
          epic: none

        rules:
          author-email: { severity: error, pattern: '^(?:[^@ ]+@[^@ ]+\.[^@ ]+)' }
          body-leading-blank: { severity: error, when: always }
          body-max-line-length: { severity: error, max: 80 }
          body-tab: { severity: error }
          body-trailing-space: { severity: error }
          footer-max-line-length: { severity: error, max: 80 }
          forbidden-words: { severity: error, words: [wip, hack] }
          header-format: { severity: error }
          header-max-length: { severity: error, max: 80 }
          header-min-length: { severity: error, min: 5 }
          header-pattern: { severity: error, pattern: '^US\d+%' }
          header-trim: { severity: error }
          signed-off-by: { severity: error, when: always }
          subject-full-stop: { severity: error, when: never }
          type-enum: { severity: error, when: always }

        ignore:
          - merge
          - revert
          - autosquash
          - { header: '^(?:^Release(.*))' }

        """#)
    #expect(
      carried.notes == [
        ".gitlint:1:1: title-trailing-punctuation: of '?:!.,;' only '.' is looked for at the end of a header",
        ".gitlint:22:8: ignore-by-author-name.ignore: only whole messages can be ignored, by all rules",
        ".gitlint:23:1: my-own-rule: has no place in our policy",
      ])
  }

  @Test(arguments: [
    (
      "true", "'[^@]+@x'", ["header: Release", "body: '(?m)^Release|x'", "author: '*bot*'"]
    ),
    (
      "false", "'^(?:[^@]+@x)'",
      ["header: '^(?:Release)'", "body: '(?m)^(?:^Release|x)'", "author: 'bot*'"]
    ),
  ])
  func `regular expressions match where gitlint has them match`(
    isSearch: String, email: String, ignored: [String]
  ) throws {
    let carried = try CarriedOver(
      """
      [general]
      regex-style-search=\(isSearch)
      ignore=T1,T2,T3,T4,T5,T6,T8,B1,B2,B3,B4,B5,B6
      [author-valid-email]
      regex=[^@]+@x
      [ignore-by-title]
      regex=Release
      [ignore-by-body]
      regex=^Release|x
      [ignore-by-author-name]
      regex=bot
      """, from: ".gitlint")
    #expect(
      carried.policy == """
        version: 1

        rules:
          author-email: { severity: error, pattern: \(email) }

        ignore:
          - merge
          - revert
          - autosquash
          - { \(ignored[0]) }
          - { \(ignored[1]) }
          - { \(ignored[2]) }

        """)
    #expect(carried.notes.filter { $0.contains("regex") } == [])
  }
}
