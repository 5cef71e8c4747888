extension String {
  /// The scalars with Latin letters in their plain form and without apostrophes and combining marks.
  ///
  /// - Source: es-toolkit, `deburr` and `normalizeForCase`.
  var unaccented: [Unicode.Scalar] {
    var plain: [Unicode.Scalar] = []
    plain.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x27, 0x2019, 0x300...0x36F, 0x20D0...0x20FF, 0xFE20...0xFE2F: continue
      case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F, 0x1E00...0x1E99, 0x1EA0...0x1EF9:
        plain += scalar.plainLetters
      default: plain.append(scalar)
      }
    }
    return plain
  }
}

extension Unicode.Scalar {
  /// The letters without accents for a Latin letter that has one, or is two in one.
  fileprivate var plainLetters: [Unicode.Scalar] {
    switch self {
    case "Æ": ["A", "e"]
    case "æ": ["a", "e"]
    case "Œ": ["O", "e"]
    case "œ": ["o", "e"]
    case "Þ": ["T", "h"]
    case "þ": ["t", "h"]
    case "ß": ["s", "s"]
    case "Ĳ": ["I", "J"]
    case "ĳ": ["i", "j"]
    case "Ð": ["D"]
    case "ð": ["d"]
    case "ı": ["i"]
    case "ĸ": ["k"]
    case "ŉ", "ŋ": ["n"]
    case "Ŋ": ["N"]
    case "ſ": ["s"]
    default: [letterOfName]
    }
  }

  /// The letter that the name says: `LATIN SMALL LETTER A WITH DIAERESIS` is an `a`.
  private var letterOfName: Unicode.Scalar {
    let words = (properties.name ?? "").split(separator: " ")
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1 else {
      return self
    }
    let letter = words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
    return letter.unicodeScalars.first ?? self
  }
}
