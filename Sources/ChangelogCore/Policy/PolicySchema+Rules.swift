extension PolicySchema {
  /// The rules, each with its options.
  static var rules: SchemaValue {
    let rules = Policy.default.rules.settings.map { setting in
      let options = setting.options.map { option in
        (option.name, described(schema(of: option.kind), option.meaning + "."))
      }
      let rule = anyOf(words(Severity.self), mapping([("severity", words(Severity.self))] + options))
      let summary = (RuleCatalog.rule(setting.id)?.page.summary ?? setting.id) + "."
      return (setting.id, described(rule, summary.prefix(1).uppercased() + summary.dropFirst()))
    }
    guard
      case .object(let members) = mapping(rules, "The rules, each a severity or a mapping with its options.")
    else {
      return .object([])
    }
    return .object(members + [("minProperties", .number(1))])
  }

  /// What the rules leave alone.
  static var ignore: SchemaValue {
    let match = mapping([("author", word), ("header", word), ("body", word)])
    guard case .object(let members) = match else { return .object([]) }
    let entry = anyOf(words(IgnoreClass.self), .object(members + [("minProperties", .number(1))]))
    return described(list(of: entry, canBeEmpty: true), "The messages that no rule judges.")
  }

  private static func schema(of kind: RuleOption.Kind) -> SchemaValue {
    switch kind {
    case .number(let least):
      .object([("type", .string("integer")), ("minimum", .number(least)), ("maximum", .number(.max))])
    case .truth: truth
    case .text, .pattern: word
    case .texts: list(of: word, canBeEmpty: true)
    case .choice(let choices): words(choices)
    case .choices(let choices): list(of: words(choices), canBeEmpty: true)
    case .groups:
      .object([
        ("type", .string("object")), ("minProperties", .number(1)),
        ("additionalProperties", list(of: word, canBeEmpty: true)),
      ])
    }
  }
}
