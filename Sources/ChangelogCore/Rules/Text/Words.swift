/// The words of a text as the library finds them by which commitlint judges cases.
///
/// `fooBar` has two, `JSONFile` too, `v12` too. All else than letters, digits and emoji separates words; apostrophes and
/// accents of Latin letters are taken out first.
/// - Source: es-toolkit, `words` and `deburr` of its module `compat`. Letters of other scripts keep their accents here.
struct Words {
  private let scalars: [Unicode.Scalar]
  private let kinds: [Kind]
  private var place = 0

  private enum Kind {
    case upper
    case lower
    /// A letter without case.
    case other
    /// A mark, which belongs to a letter without case before it.
    case mark
    case digit
    case emoji
    /// Punctuation, a blank, a symbol of ASCII.
    case separator
    /// What neither makes a word nor ends one.
    case strange
  }

  private init(_ text: String) {
    scalars = text.unaccented
    kinds = scalars.map { Self.kind(of: $0) }
  }

  /// The words in their order.
  static func of(_ text: String) -> [String] {
    var words = Words(text)
    var found: [String] = []
    while words.place < words.kinds.count {
      let start = words.place
      let end = words.endOfWord
      words.place = max(end, start + 1)
      guard end > start else { continue }
      found.append(String(String.UnicodeScalarView(words.scalars[start..<end])))
    }
    return found
  }

  /// The end of the word that begins here; the place itself when none does.
  private var endOfWord: Int {
    switch kinds[place] {
    case .digit: return endOfNumber
    case .emoji: return place + 1
    case .mark, .separator, .strange: return place
    case .upper, .lower, .other: break
    }
    let head = kinds[place] == .upper ? place + 1 : place
    let lower = end(from: head) { $0 == .lower }
    if lower > head, isSeparated(lower) || kind(at: lower) == .upper { return lower }
    if let end = endOfCapitals { return end }
    let mixed = end(from: head) { $0 == .lower || $0 == .other }
    return mixed > head ? mixed : end(from: place) { $0 == .upper }
  }

  /// The end of letters that are upper case or have none, before a separator or a word that begins with upper case.
  private var endOfCapitals: Int? {
    var end = end(from: place) { $0 == .upper || $0 == .other }
    while end > place {
      if isSeparated(end) { return end }
      if kind(at: end) == .upper, let next = kind(at: end + 1), next == .lower || next == .other {
        return end
      }
      end -= 1
    }
    return nil
  }

  /// The end of digits, with the letters of an ordinal such as `22ND` when no letter of their case or digit follows.
  private var endOfNumber: Int {
    let end = end(from: place) { $0 == .digit }
    guard end + 1 < scalars.count else { return end }
    let isUpper: Bool? =
      switch (scalars[end - 1], scalars[end], scalars[end + 1]) {
      case ("1", "S", "T"), ("2", "N", "D"), ("3", "R", "D"): true
      case ("1", "s", "t"), ("2", "n", "d"), ("3", "r", "d"): false
      case ("1"..."3", _, _): nil
      case (_, "T", "H"): true
      case (_, "t", "h"): false
      default: nil
      }
    guard let isUpper else { return end }
    guard end + 2 < scalars.count else { return end + 2 }
    let isContinued =
      switch scalars[end + 2] {
      case "0"..."9": true
      case "A"..."Z": isUpper
      case "a"..."z": !isUpper
      default: false
      }
    return isContinued ? end : end + 2
  }

  /// The end of the run of letters from a place; the marks of a letter without case belong to it.
  private func end(from start: Int, while belongs: (Kind) -> Bool) -> Int {
    var end = start
    while let kind = kind(at: end), belongs(kind) {
      end += 1
      if kind == .other { while self.kind(at: end) == .mark { end += 1 } }
    }
    return end
  }

  private func kind(at place: Int) -> Kind? { place < kinds.count ? kinds[place] : nil }

  /// Whether the text ends here or a separator stands here.
  private func isSeparated(_ place: Int) -> Bool {
    switch kind(at: place) {
    case nil, .separator: true
    // © and ® are words and separate words.
    case .emoji: scalars[place].value <= 0xBF
    case .upper, .lower, .other, .mark, .digit, .strange: false
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case "A"..."Z": return .upper
    case "a"..."z": return .lower
    case "0"..."9": return .digit
    case "\0"..."\u{7F}": return .separator
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .modifierLetter, .otherLetter: return .other
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .connectorPunctuation, .dashPunctuation,
      .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .separator
    default:
      if properties.isEmoji { return .emoji }
      return scalar.value <= 0xBF || scalar == "×" || scalar == "÷" ? .separator : .strange
    }
  }
}
