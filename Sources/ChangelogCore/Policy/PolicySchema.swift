/// The JSON Schema of policy files, for editors that complete and check them.
///
/// What only our reader can tell, such as whether a pattern is right, it leaves to that.
/// - Source: JSON Schema, draft 2020-12.
public enum PolicySchema {
  /// The schema as a JSON text.
  public static var text: String { root.text(indentation: "") + "\n" }

  private static var root: SchemaValue {
    guard case .object(let members) = mapping(parts, "The policy of changelogctl.") else {
      return .object([])
    }
    return .object([("$schema", .string("https://json-schema.org/draft/2020-12/schema"))] + members)
  }

  private static var parts: [(String, SchemaValue)] {
    [
      ("version", .object([("const", .number(1))])),
      (
        "extends",
        described(
          word,
          "A policy to build upon: conventional, angular, keepachangelog, or a path such as ./shared.yml.")
      ),
      (
        "project",
        mapping(
          [
            ("url", described(text(like: "^[Hh][Tt][Tt][Pp][Ss]?://"), "The web address of the repository.")),
            ("forge", words(ForgeName.self)),
          ],
          "Where the project lives.")
      ),
      ("types", types),
      (
        "scopes",
        mapping(
          [("allow", list(of: word, canBeEmpty: false)), ("required", truth)],
          "The scopes that a commit may have.")
      ),
      ("rules", rules),
      ("ignore", ignore),
      (
        "lint",
        mapping(
          [("hook", mapping([("branches", list(of: word, canBeEmpty: false))]))], "How messages are linted.")
      ),
      (
        "squash",
        mapping(
          [
            ("require", truth), ("since", word), ("title", words(SquashSettings.Title.self)),
            ("body", words(SquashSettings.Body.self)), ("template", word),
          ], "How pull requests land, and what the forge is set to write.")
      ),
      (
        "history",
        mapping(
          [
            ("branches", list(of: word, canBeEmpty: false)),
            ("tags", tags),
            ("prereleases", words(HistoryPolicy.Prereleases.self)),
            ("merges", words(HistoryPolicy.Merges.self)),
            ("backports", words(HistoryPolicy.Backports.self)),
            ("other-branches", words(HistoryPolicy.OtherBranches.self)),
            ("since", word),
          ], "Which tags and commits count.")
      ),
      ("overrides", described(word, "The file that says what commits are to be listed as.")),
      (
        "changelog",
        mapping(
          [
            ("file", described(word, "The path of the changelog, from the top of the repository.")),
            ("style", anyOf(words(ChangelogStyle.all.map(\.name)), text(like: "[./]"))),
            ("squash", words(ChangelogPolicy.Squash.self)),
            ("dependencies", words(ChangelogPolicy.Dependencies.self)),
            ("order", words(ChangelogPolicy.Order.self)), ("sort", words(ChangelogPolicy.Sort.self)),
            ("spacing", words(ChangelogPolicy.Spacing.self)),
            ("edition", .object([("enum", .list([4, 5, 9].map { .number($0) }))])),
            ("rules", entryRules), ("show", show),
            (
              "bots",
              described(
                list(of: word, canBeEmpty: true), "Names and addresses of programs, which are not people.")
            ),
          ], "How the changelog looks.")
      ),
      (
        "audiences",
        .object([
          ("description", .string("What several kinds of readers get of the changelog, by their names.")),
          ("type", .string("object")), ("minProperties", .number(1)),
          (
            "additionalProperties",
            mapping([
              ("types", list(of: word, canBeEmpty: true)), ("rules", entryRules), ("show", show),
            ])
          ),
        ])
      ),
      (
        "outputs",
        described(
          list(
            of: mapping([
              ("file", word), ("view", words(OutputPolicy.View.self)),
              ("format", words(ChangelogFormat.self)),
              ("style", words(ChangelogStyle.all.filter { $0.dialect == nil }.map(\.name))),
              ("audience", word),
            ]), canBeEmpty: true), "Further files that hold the changelog or a part of it.")
      ),
      ("versions", versions),
      (
        "release",
        mapping(
          [
            ("commit", text(like: "\\{version\\}")), ("branch", text(like: "\\{version\\}")),
            ("sign", words(SigningChoice.self)),
          ], "How a release is made.")
      ),
      ("components", components),
    ]
  }

  private static let versions = mapping(
    [
      ("scheme", described(word, "semver, pep440, or a format of the calendar such as YYYY.MM.MICRO.")),
      ("zero", words(ZeroRule.self)), ("initial", word), ("files", VersionFilePolicy.schema),
    ], "What moves the versions, and the files that hold them.")

  private static let show = mapping(
    ["commit", "pull-request", "authors", "compare", "new-contributors"].map { ($0, truth) })

  private static let entryRules = list(
    of: mapping([
      (
        "when",
        mapping(
          ["type", "scope", "footer", "author", "label", "path"].map {
            ($0, list(of: word, canBeEmpty: false))
          }
            + [("subject", word)])
      ), ("section", word), ("hide", truth), ("breaking", truth),
    ]), canBeEmpty: true)

  private static var tags: SchemaValue {
    described(
      list(of: text(like: "\\{version\\}"), canBeEmpty: false),
      "How release tags are named, such as 'v{version}'.")
  }

  private static var components: SchemaValue {
    let component = mapping([
      (
        "paths",
        described(
          list(of: word, canBeEmpty: false),
          "The files that belong to it, as in .gitignore; the last match decides.")
      ),
      ("tags", tags),
      ("file", described(word, "The file of its changelog, from the top of the repository.")),
      ("depends", described(list(of: word, canBeEmpty: true), "The components that it is built of.")),
      ("versions", versions),
    ])
    return described(
      .object([
        ("type", .string("object")), ("minProperties", .number(1)),
        ("propertyNames", .object([("pattern", .string("^[A-Za-z0-9_./-]+$"))])),
        ("additionalProperties", component),
      ]), "The parts of the repository that are released by themselves.")
  }

  private static var types: SchemaValue {
    let type = mapping([
      ("section", word), ("bump", words(Bump.self)), ("aliases", list(of: word, canBeEmpty: true)),
    ])
    return described(
      .object([
        ("type", .string("object")), ("minProperties", .number(1)),
        ("additionalProperties", anyOf(word, type)),
      ]), "The types of commits in the order of the changelog: the title of a section, none, or a mapping.")
  }

  /// A number without quotes is a text too where a text is asked for, as our reader has it.
  static let word = SchemaValue.object([
    ("type", .list([.string("string"), .string("number"), .string("boolean")])), ("minLength", .number(1)),
  ])

  /// A text in which a regular expression matches.
  static func text(like pattern: String) -> SchemaValue {
    .object([("type", .string("string")), ("pattern", .string(pattern))])
  }

  static let truth = SchemaValue.object([("type", .string("boolean"))])

  static func words(_ words: [String]) -> SchemaValue {
    .object([("enum", .list(words.map { .string($0) }))])
  }

  static func words<Words: RawRepresentable<String> & CaseIterable>(_: Words.Type) -> SchemaValue {
    words(Words.allCases.map(\.rawValue))
  }

  /// A list, or one value that stands for a list of one.
  static func list(of value: SchemaValue, canBeEmpty: Bool) -> SchemaValue {
    let least: [(String, SchemaValue)] = canBeEmpty ? [] : [("minItems", .number(1))]
    return anyOf(value, .object([("type", .string("array")), ("items", value)] + least))
  }

  static func anyOf(_ values: SchemaValue...) -> SchemaValue { .object([("anyOf", .list(values))]) }

  static func mapping(_ keys: [(String, SchemaValue)], _ description: String? = nil) -> SchemaValue {
    let schema = SchemaValue.object([
      ("type", .string("object")), ("properties", .object(keys)), ("additionalProperties", .truth(false)),
    ])
    return description.map { described(schema, $0) } ?? schema
  }

  static func described(_ schema: SchemaValue, _ description: String) -> SchemaValue {
    guard case .object(let members) = schema else { return schema }
    return .object([("description", .string(description))] + members)
  }
}
