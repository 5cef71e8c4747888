/// The case of a sentence as people see it: by its first word, when that is one that has a choice.
///
/// Left alone are acronyms (`JSON`, `URLs`), identifiers (`iOS`, `fooBar`, `foo_bar`, `Foo.bar`, `--flag`), paths, code and
/// words in quotes, `@names`, versions, `#12`, the word `I`, and letters that have no case. commitlint knows only quotes.
struct ProseCase {
  private let text: String
  /// The first word, without punctuation behind it; nil when it is left alone.
  let word: String?
  /// Whether the text is all in upper case and too long for acronyms.
  private let isShouted: Bool

  /// Reads a sentence.
  ///
  /// - Parameter names: Words that keep their case, as `Docker`.
  init(_ text: String, names: [String]) {
    self.text = text
    let first = text.prefix { $0 != " " && $0 != "\t" }
    let word = first.withoutPunctuationAtEnd
    isShouted = Self.isShouted(text)
    self.word = isShouted || !Self.hasChoice(word) || names.contains(String(word)) ? nil : String(word)
  }

  /// Whether the text is written in a case; nil when nobody can tell.
  func isWritten(in letterCase: LetterCase) -> Bool? {
    if isShouted { return letterCase.contains(text) }
    guard let word, let initial = word.unicodeScalars.first else { return nil }
    switch letterCase {
    case .lower: return initial.properties.isLowercase
    case .sentence: return !initial.properties.isLowercase
    case .upper: return false
    case .start:
      let words = text.split(separator: " ").map(\.withoutPunctuationAtEnd).filter(Self.hasChoice)
      return words.allSatisfy { $0.unicodeScalars.first?.properties.isLowercase == false }
    case .camel, .kebab, .pascal, .snake: return letterCase.contains(text)
    }
  }

  /// The text with its first letter in the other case; nil when that is left alone.
  var turned: (word: String, text: String)? {
    guard let word, let initial = word.unicodeScalars.first else { return nil }
    let properties = initial.properties
    let turned = properties.isLowercase ? properties.uppercaseMapping : properties.lowercaseMapping
    let rest = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
    return (turned + String(String.UnicodeScalarView(word.unicodeScalars.dropFirst())), turned + rest)
  }

  /// Whether a word is one that may be written with its first letter in either case.
  private static func hasChoice(_ word: Substring) -> Bool {
    guard let initial = word.unicodeScalars.first, initial.properties.isCased else { return false }
    // Of the letters that are words, `A` alone is no name.
    if word.utf8.count == 1 { return initial.properties.isLowercase || initial == "A" }
    var isStart = true
    for scalar in word.unicodeScalars {
      let properties = scalar.properties
      if scalar == "-" {
        isStart = true
        continue
      }
      let isLetter =
        properties.isAlphabetic || scalar == "'" || scalar == "’"
        || properties.canonicalCombiningClass != .notReordered
      guard isLetter, isStart || !properties.isUppercase else { return false }
      isStart = false
    }
    return true
  }

  private static func isShouted(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: " ")) else { return false }
    var longest = 0
    var length = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      length = scalar.properties.isUppercase ? length + 1 : 0
      longest = max(longest, length)
    }
    return longest > 5
  }
}

extension Substring {
  fileprivate var withoutPunctuationAtEnd: Substring {
    let marks = ",;:.!?)…".unicodeScalars
    let end = unicodeScalars.lastIndex { !marks.contains($0) }
    return end.map { Substring(unicodeScalars[...$0]) } ?? ""
  }
}
