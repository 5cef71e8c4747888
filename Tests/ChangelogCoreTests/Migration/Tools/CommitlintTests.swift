import Testing

@testable import ChangelogCore

struct CommitlintTests {
  @Test func `a JSON file with the preset of Angular`() throws {
    let carried = try CarriedOver(
      """
      {
        "extends": ["@commitlint/config-angular"],
        "rules": { "scope-case": [2, "always", ["lower-case", "lowercase", "snakeCase"]], "type-enum": [2, "always", ["feat", "fix", "docs", "style", "refactor", "perf", "test", "build", "ci", "chore", "revert", "ops"]] }
      }

      """, from: ".commitlintrc.json")
    #expect(
      carried.policy == """
        version: 1
        extends: conventional

        types:
          ops: none

        rules:
          body-leading-blank: { severity: warning, when: always }
          footer-leading-blank: { severity: warning, when: always }
          header-format: { severity: error }
          header-max-length: { severity: error, max: 72 }
          scope-case: { severity: error, when: always, cases: [lower-case, lower-case, snake-case] }
          subject-case:
            severity: error
            when: never
            cases: [sentence-case, start-case, pascal-case, upper-case]
          subject-empty: off
          subject-exclamation-mark: { severity: error, when: never }
          subject-full-stop: { severity: error, when: never, character: '.' }
          type-case: { severity: error, when: always, cases: [lower-case] }
          type-empty: off
          type-enum: { severity: error, when: always }

        ignore: [merge, revert, autosquash, release]

        """)
    #expect(carried.notes == [])
  }

  @Test func `a TypeScript file with code`() throws {
    let carried = try CarriedOver(
      #"""
      // the types we use
      import type { UserConfig } from '@commitlint/types';
      import { RuleConfigSeverity } from "@commitlint/types"
      const scopes = ['api', "web", `docs`] as const

      const Configuration: UserConfig = {
        extends: ['@commitlint/config-conventional', '@commitlint/config-lerna-scopes'],
        parserPreset: { parserOpts: { issuePrefixes: ['REF-'], headerPattern: /^(\w*)(?:\((.*)\))?: (.*)$/ } },
        formatter: '@commitlint/format',
        rules: {
          'type-enum': [RuleConfigSeverity.Error, 'always', ['feat', 'fix', 'foo bar', 'ops']],
          'scope-enum': [2, 'always', scopes],
          'scope-empty': [2, 'never'],
          'header-max-length': [1, 'always', 72,],
          'subject-case': [0],
          'references-empty': [RuleConfigSeverity.Warning, 'never'],
          'body-max-line-length': [2, 'always', getMax()],
          'jira-task-id': [2, 'always'],
          ...others,
        },
        ignores: [(commit) => commit.includes('WIP') || /x}/.test(commit)],
        defaultIgnores: false,
        plugins: [{ rules: { 'x': () => [true] } }],
      } satisfies UserConfig

      export default Configuration

      """#, from: "commitlint.config.ts")
    #expect(
      carried.policy == """
        version: 1

        types:
          feat: Features
          fix: Bug Fixes
          foo bar: none
          ops: none

        scopes:
          allow: [api, web, docs]
          required: true

        rules:
          body-leading-blank: { severity: warning, when: always }
          footer-leading-blank: { severity: warning, when: always }
          footer-max-line-length: { severity: error, max: 100 }
          header-format: { severity: error }
          header-max-length: { severity: warning, max: 72 }
          header-trim: { severity: error }
          references-empty: { severity: warning, when: never, prefixes: [REF-] }
          scope-enum: { severity: error, when: always }
          subject-case: off
          subject-empty: off
          subject-full-stop: { severity: error, when: never, character: '.' }
          type-case: { severity: error, when: always, cases: [lower-case] }
          type-empty: off
          type-enum: { severity: error, when: always }

        ignore: []

        """)
    #expect(
      carried.notes == [
        "commitlint.config.ts:7:48: extends: '@commitlint/config-lerna-scopes' is not known here; add its rules by hand",
        "commitlint.config.ts:8:58: parserPreset: 'headerPattern' has no place in our policy",
        "commitlint.config.ts:17:43: rules.body-max-line-length: only running the file could tell what stands here",
        "commitlint.config.ts:18:5: rules.jira-task-id: is no rule of commitlint itself, and has no place in our policy",
        "commitlint.config.ts:19:5: rules: only running the file could tell what '...' brings in",
        "commitlint.config.ts:21:12: ignores: functions have no place in our policy; see `ignore` for authors and patterns",
        "commitlint.config.ts:23:12: plugins: rules of plugins have no place in our policy",
      ])
  }

  @Test func `a preset alone`() throws {
    let carried = try CarriedOver(
      """
      module.exports = { extends: ["@commitlint/config-conventional"] };

      """, from: "commitlint.config.cjs")
    #expect(
      carried.policy == """
        version: 1
        extends: conventional

        rules:
          body-leading-blank: { severity: warning, when: always }
          body-max-line-length: { severity: error, max: 100 }
          footer-leading-blank: { severity: warning, when: always }
          footer-max-line-length: { severity: error, max: 100 }
          header-format: { severity: error }
          header-max-length: { severity: error, max: 100 }
          header-trim: { severity: error }
          subject-case:
            severity: error
            when: never
            cases: [sentence-case, start-case, pascal-case, upper-case]
          subject-empty: off
          subject-full-stop: { severity: error, when: never, character: '.' }
          type-case: { severity: error, when: always, cases: [lower-case] }
          type-empty: off
          type-enum: { severity: error, when: always }

        ignore: [merge, revert, autosquash, release]

        """)
    #expect(carried.notes == [])
  }

  @Test func `exactly a preset alone`() throws {
    let carried = try CarriedOver(
      """
      module.exports = { extends: ["@commitlint/config-conventional"] };

      """, from: "commitlint.config.cjs", isExact: true)
    #expect(
      carried.policy == """
        version: 1
        extends: conventional

        rules:
          body-leading-blank: { severity: warning, when: always }
          body-max-line-length: { severity: error, max: 100, unit: utf-16, exact: true }
          footer-leading-blank: { severity: warning, when: always }
          footer-max-line-length: { severity: error, max: 100, unit: utf-16, exact: true }
          header-max-length: { severity: error, max: 100, unit: utf-16 }
          header-trim: { severity: error }
          subject-case:
            severity: error
            when: never
            cases: [sentence-case, start-case, pascal-case, upper-case]
            exact: true
          subject-empty: { severity: error, when: never }
          subject-full-stop: { severity: error, when: never, character: '.' }
          type-case: { severity: error, when: always, cases: [lower-case], exact: true }
          type-empty: { severity: error, when: never }
          type-enum:
            severity: error
            when: always
            values: [build, chore, ci, docs, feat, fix, perf, refactor, revert, style, test]

        ignore: [merge, revert, autosquash, release]

        """)
    #expect(carried.notes == [])
  }

  @Test func `exactly rules with every kind of value`() throws {
    let carried = try CarriedOver(
      """
      {"rules": {
        "scope-case": [2, "always", {"cases": ["kebab-case", "UPPERCASE"], "delimiters": ["|"]}],
        "scope-enum": [1, "never", {"scopes": ["a", "b"], "delimiters": []}],
        "scope-delimiter-style": [2, "always", ["/", ","]], "type-enum": [2, "always"],
        "body-full-stop": [2, "never", "."], "signed-off-by": [2, "always", "Signed-off-by:"],
        "header-min-length": [2, "always", 10], "references-empty": [1, "never"], "type-empty": [2, "never"],
        "footer-empty": [0], "body-empty": null, "header-trim": [2, "always"]
      }}

      """, from: ".commitlintrc.json", isExact: true)
    #expect(
      carried.policy == """
        version: 1

        rules:
          body-full-stop: { severity: error, when: never, character: '.' }
          footer-empty: off
          header-min-length: { severity: error, min: 10, unit: utf-16 }
          header-trim: { severity: error }
          references-empty: { severity: warning, when: never }
          scope-case: { severity: error, when: always, cases: [kebab-case, upper-case], delimiters: ['|'] }
          scope-delimiter-style: { severity: error, when: always, delimiters: ['/', ','] }
          scope-enum: { severity: warning, when: never, values: [a, b] }
          signed-off-by: { severity: error, when: always, trailer: 'Signed-off-by:' }
          type-empty: { severity: error, when: never }
          type-enum: { severity: error, when: always, values: [] }

        ignore: [merge, revert, autosquash, release]

        """)
    #expect(carried.notes == [])
  }

  @Test(arguments: [
    ("'scope-enum': [2, 'always', ['core', ...pkgs]]", 63, "rules.scope-enum", "what '...' brings in"),
    ("'type-enum': [2, 'always', ['feat', process.env.T]]", 62, "rules.type-enum", "what stands here"),
    ("'subject-case': [2, 'always', ['lower' + '-case']]", 57, "rules.subject-case", "what stands here"),
    (
      "'scope-enum': [2, 'always', { scopes: ['a', f()] }]", 70, "rules.scope-enum.scopes", "what stands here"
    ),
  ])
  func `a rule with a value that is not known is off`(rule: String, column: Int, path: String, what: String)
    throws
  {
    let carried = try CarriedOver("module.exports = {rules:{\(rule)}}", from: "commitlint.config.js")
    #expect(
      carried.policy == """
        version: 1

        rules:
          header-format: off

        ignore: [merge, revert, autosquash, release]

        """)
    #expect(
      carried.notes == [
        "commitlint.config.js:1:\(column): \(path): only running the file could tell \(what)"
      ])
  }

  @Test func `keys of a package`() throws {
    let carried = try CarriedOver(
      """
      { "name": "x", "commitlint": { "extends": "@commitlint/config-conventional", "helpUrl": "https://x", "rules": {
        "type-empty": [1, "never"], "subject-empty": [1, "never"], "scope-empty": [2, "never"], "bad": [2], "header-max-length": [3, "always", 50],
        "body-case": [2, "sometimes", "lower-case"] }, "parserPreset": "conventional-changelog-atom", "x-y": 1 },
        "release": { "tagFormat": "r${version}", "preset": "conventionalcommits" } }

      """, from: "package.json")
    #expect(
      carried.policy == """
        version: 1
        extends: conventional

        types:
          perf: Performance Improvements
          revert: { section: Reverts, bump: none }

        scopes:
          required: true

        rules:
          body-leading-blank: { severity: warning, when: always }
          body-max-line-length: { severity: error, max: 100 }
          footer-leading-blank: { severity: warning, when: always }
          footer-max-line-length: { severity: error, max: 100 }
          header-format: { severity: warning }
          header-trim: { severity: error }
          subject-case:
            severity: error
            when: never
            cases: [sentence-case, start-case, pascal-case, upper-case]
          subject-empty: off
          subject-full-stop: { severity: error, when: never, character: '.' }
          type-case: { severity: error, when: always, cases: [lower-case] }
          type-empty: off
          type-enum: { severity: error, when: always }

        ignore: [merge, revert, autosquash, release]

        history:
          tags: 'r{version}'

        changelog:
          style: conventional

        """)
    #expect(
      carried.notes == [
        "package.json:2:91: rules.bad: is no rule of commitlint itself, and has no place in our policy",
        "package.json:2:125: rules.header-max-length: expected a level of 0, 1 or 2, not '3'",
        "package.json:3:20: rules.body-case: unknown value 'sometimes'; expected one of always, never",
        "package.json:3:66: parserPreset: headers are read as Conventional Commits, not as 'conventional-changelog-atom' does",
        "package.json:3:97: x-y: has no place in our policy",
      ])
  }
}
