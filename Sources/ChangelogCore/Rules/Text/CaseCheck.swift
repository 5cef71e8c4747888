/// The cases that a rule asks for or forbids, and how strictly.
struct CaseCheck {
  private let condition: Condition
  private let cases: [LetterCase]
  private let isExact: Bool
  private let names: [String]

  /// Reads the options of a rule about sentences.
  ///
  /// - Parameter condition: The default of `when` as long as `cases` has its default.
  init(
    forProse options: inout RuleOptions, default cases: [LetterCase], when condition: Condition
  ) {
    self.cases = options.choices("cases", default: cases, "The cases, of which one suffices")
    self.condition = options.when(default: self.cases == cases ? condition : .always)
    isExact = options.truth("exact", default: false, "Whether every letter is judged, as commitlint does")
    names = options.texts(
      "names", default: [], canBeEmpty: true, "Words that keep their case at the beginning, such as Docker")
  }

  /// Reads the options of a rule about single words.
  init(forWords options: inout RuleOptions) {
    cases = options.choices("cases", default: [.lower], "The cases, of which one suffices")
    condition = options.when(default: .always)
    isExact = true
    names = []
  }

  /// What is wrong with a text, and how it could read; nil when nothing is.
  ///
  /// - Parameter name: What the text is, for the sentence.
  func complaint(about text: String, _ name: String) -> (sentence: String, expected: String?)? {
    isExact ? exactComplaint(about: [text], text, name) : proseComplaint(about: text, name)
  }

  /// What is wrong with a text of several words, each of which is judged.
  func exactComplaint(
    about words: [String], _ text: String, _ name: String
  ) -> (sentence: String, expected: String?)? {
    let found = cases.filter { letterCase in words.allSatisfy(letterCase.contains) }
    guard found.isEmpty == (condition == .always) else { return nil }
    let listed = (condition == .always ? cases : found).map(\.rawValue)
    switch condition {
    case .never:
      return ("\(name) \(text.inQuotes) is in \(listed.joined(separator: ", ")); expected another case", nil)
    case .always:
      guard cases.count == 1, words.count == 1, let expected = cases.first?.transforming(text),
        !expected.isEmpty,
        cases.first?.contains(expected) == true
      else {
        return ("\(name) \(text.inQuotes) is not in \(listed.joined(separator: ", "))", nil)
      }
      return ("\(name) \(text.inQuotes) is not in \(listed[0]); expected \(expected.inQuotes)", expected)
    }
  }

  private func proseComplaint(about text: String, _ name: String) -> (sentence: String, expected: String?)? {
    let prose = ProseCase(text, names: names)
    guard isRefused(prose) else { return nil }
    if let word = prose.word, let turned = prose.turned, !isRefused(ProseCase(turned.text, names: names)) {
      return ("\(name) begins with \(word.inQuotes); expected \(turned.word.inQuotes)", turned.text)
    }
    let listed = cases.map(\.rawValue).joined(separator: ", ")
    let expected = condition == .always ? "expected \(listed)" : "expected none of \(listed)"
    return ("\(name) is written \(text.inQuotes(upTo: 30)); \(expected)", nil)
  }

  private func isRefused(_ prose: ProseCase) -> Bool {
    switch condition {
    case .always: cases.allSatisfy { prose.isWritten(in: $0) == false }
    case .never: cases.contains { prose.isWritten(in: $0) == true }
    }
  }
}
