/// What is wrong with the case of a text.
struct CaseComplaint {
  /// What is there and what would be accepted.
  let sentence: String
  /// The text as it would be accepted; nil when that would be a guess.
  var expected: String?
  /// How many characters at the beginning it is about; nil means all.
  var length: Int?
}

/// The cases that a rule asks for or forbids, and how strictly.
struct CaseCheck {
  private let condition: Condition
  private let cases: [LetterCase]
  private let isProse: Bool
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
    isProse = true
    isExact = options.truth("exact", default: false, "Whether every letter is judged, as commitlint does")
    names = options.texts(
      "names", default: [], canBeEmpty: true, "Words that keep their case at the beginning, such as Docker")
  }

  /// Reads the options of a rule about single words.
  init(forWords options: inout RuleOptions) {
    cases = options.choices("cases", default: [.lower], "The cases, of which one suffices")
    condition = options.when(default: .always)
    isProse = false
    isExact = true
    names = []
  }

  /// What is wrong with a text, and how it could read; nil when nothing is.
  ///
  /// - Parameter name: What the text is, for the sentence.
  func complaint(about text: String, _ name: String) -> CaseComplaint? {
    guard isExact else { return proseComplaint(about: text, name) }
    // commitlint judges sentences that begin with a letter of two cases, and any word.
    if isProse, text.unicodeScalars.first?.properties.isCased != true { return nil }
    return exactComplaint(about: [text], text, name)
  }

  /// What is wrong with a text of several words, each of which is judged.
  func exactComplaint(about words: [String], _ text: String, _ name: String) -> CaseComplaint? {
    let found = cases.filter { letterCase in words.allSatisfy(letterCase.contains) }
    guard found.isEmpty == (condition == .always) else { return nil }
    let listed = (condition == .always ? cases : found).map(\.rawValue).joined(separator: ", ")
    switch condition {
    case .never:
      return CaseComplaint(sentence: "\(name) \(text.inQuotes) is in \(listed); expected another case")
    case .always:
      let sentence = "\(name) \(text.inQuotes) is not in \(listed)"
      guard cases.count == 1, words.count == 1, let only = cases.first else {
        return CaseComplaint(sentence: sentence)
      }
      let expected = only.transforming(text)
      guard !expected.isEmpty, only.contains(expected) else { return CaseComplaint(sentence: sentence) }
      return CaseComplaint(sentence: "\(sentence); expected \(expected.inQuotes)", expected: expected)
    }
  }

  private func proseComplaint(about text: String, _ name: String) -> CaseComplaint? {
    let prose = ProseCase(text, names: names)
    guard isRefused(prose) else { return nil }
    if let word = prose.word, let turned = prose.turned, !isRefused(ProseCase(turned.text, names: names)) {
      let sentence = "\(name) begins with \(word.inQuotes); expected \(turned.word.inQuotes)"
      return CaseComplaint(sentence: sentence, expected: turned.text, length: word.count)
    }
    let listed = cases.map(\.rawValue).joined(separator: ", ")
    let expected = condition == .always ? "expected \(listed)" : "expected none of \(listed)"
    return CaseComplaint(sentence: "\(name) is written \(text.inQuotes(upTo: 30)); \(expected)")
  }

  private func isRefused(_ prose: ProseCase) -> Bool {
    switch condition {
    case .always: cases.allSatisfy { prose.isWritten(in: $0) == false }
    case .never: cases.contains { prose.isWritten(in: $0) == true }
    }
  }
}
