extension RuleOption.Kind {
  /// What the option takes, for people.
  var wording: String {
    switch self {
    case .number(let least): "a whole number of at least \(least)"
    case .truth: "true or false"
    case .text: "a text"
    case .texts: "a text or a list of them"
    case .choice(let words): "one of \(words.joined(separator: ", "))"
    case .choices(let words): "some of \(words.joined(separator: ", "))"
    case .pattern: "a regular expression"
    case .groups: "names, each with a list of texts"
    }
  }

  /// The kind in one word, for programs.
  var name: String {
    switch self {
    case .number: "number"
    case .truth: "boolean"
    case .text: "text"
    case .texts: "texts"
    case .choice: "choice"
    case .choices: "choices"
    case .pattern: "pattern"
    case .groups: "groups"
    }
  }

  /// The words that may be given; empty where any may.
  var choices: [String] {
    switch self {
    case .choice(let words), .choices(let words): words
    case .number, .truth, .text, .texts, .pattern, .groups: []
    }
  }
}
