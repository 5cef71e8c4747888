/// A way to write words, by commitlint's name.
public enum LetterCase: String, Sendable, CaseIterable {
  /// `add paging`: no letter is upper case.
  case lower = "lower-case"
  /// `ADD PAGING`: no letter is lower case.
  case upper = "upper-case"
  /// `addPaging`.
  case camel = "camel-case"
  /// `add-paging`.
  case kebab = "kebab-case"
  /// `AddPaging`.
  case pascal = "pascal-case"
  /// `Add paging`: the first letter is upper case, and the others are as they may.
  case sentence = "sentence-case"
  /// `add_paging`.
  case snake = "snake-case"
  /// `Add Paging`: each word begins with an upper case letter.
  case start = "start-case"

  /// The case of a name that commitlint takes, which has several for some.
  public init?(commitlint name: String) {
    let small = name.lowercased()
    let isShort = small.hasSuffix("case") && !name.contains("-")
    self.init(rawValue: isShort ? small.dropLast(4) + "-case" : name)
  }

  /// The text written this way, exactly as commitlint would.
  ///
  /// Words are what ``Words`` finds; letters of Latin scripts lose their accents where words are joined anew.
  public func transforming(_ text: String) -> String {
    switch self {
    case .lower: text.lowercased()
    case .upper: text.uppercased()
    case .sentence: text.withFirstUppercased
    case .camel: Self.camel(Words.of(text))
    case .pascal: Self.camel(Words.of(text)).withFirstUppercased
    case .kebab: Words.of(text).map { $0.lowercased() }.joined(separator: "-")
    case .snake: Words.of(text).map { $0.lowercased() }.joined(separator: "_")
    case .start: Words.of(text).map { $0.uppercased() == $0 ? $0 : $0.capitalised }.joined(separator: " ")
    }
  }

  /// Whether a text is written this way, exactly as commitlint finds.
  ///
  /// What stands in quotes or backticks does not count, and a text without letters or with a digit first is anything.
  public func contains(_ text: String) -> Bool {
    let text = text.withoutQuotations
    let transformed = transforming(text)
    guard let first = transformed.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      return true
    }
    // Equality of strings would take a letter with an accent for the letter and its mark.
    return transformed.utf8.elementsEqual(text.utf8)
  }

  private static func camel(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    return first.lowercased() + words.dropFirst().map(\.capitalised).joined()
  }
}

extension String {
  /// The text with its first letter in upper case, the rest in lower case.
  fileprivate var capitalised: String {
    guard let first = unicodeScalars.first else { return "" }
    return first.uppercased + String(unicodeScalars.dropFirst()).lowercased()
  }

  /// The text with its first letter in upper case.
  fileprivate var withFirstUppercased: String {
    guard let first = unicodeScalars.first else { return "" }
    return first.uppercased + String(unicodeScalars.dropFirst())
  }

  /// The text without what stands between two backticks, quotes or apostrophes, and without blanks around it.
  fileprivate var withoutQuotations: String {
    var kept: [UInt8] = []
    let bytes = Array(utf8)
    kept.reserveCapacity(bytes.count)
    var unpaired: Set<UInt8> = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isQuote = byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      if isQuote, !unpaired.contains(byte) {
        if let end = bytes[(index + 1)...].firstIndex(of: byte) {
          index = end + 1
          continue
        }
        unpaired.insert(byte)
      }
      kept.append(byte)
      index += 1
    }
    let scalars = String(decoding: kept, as: UTF8.self).unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension Unicode.Scalar {
  /// The letter in upper case; beyond the basic plane unchanged, as JavaScript's `charAt` sees half of it only.
  fileprivate var uppercased: String { value > 0xFFFF ? String(self) : properties.uppercaseMapping }
}
