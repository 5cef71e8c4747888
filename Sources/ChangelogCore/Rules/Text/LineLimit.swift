import CommitParser

/// The greatest length of a line, with the options that the rules about lines share.
struct LineLimit {
  /// Whether only lines with an address are exempt, as with commitlint.
  let isExact: Bool
  private let max: Int
  private let unit: LengthUnit

  init(options: inout RuleOptions) {
    max = options.number("max", default: 100, "The greatest length of a line")
    unit = options.unit()
    isExact = options.truth(
      "exact", default: false,
      "Whether only lines with the address of a web page may be longer, as with commitlint")
  }

  /// Whether a line may be at fault; lines with the address of a web page never are.
  func isExceeded(by line: Substring) -> Bool {
    unit.length(of: line, exceeds: max) && !line.hasWebAddress
  }

  /// What there is to say about a line that is too long.
  func finding(_ name: String, _ line: Substring, number: Int) -> Finding {
    Finding(
      line: number, columns: unit.characters(of: line, within: max) + 1..<line.count + 1,
      "\(name) is \(unit.phrase(unit.length(of: line))) long; the limit is \(max)")
  }
}

extension Substring {
  /// Whether `http://` or `https://` begins a word that goes on.
  fileprivate var hasWebAddress: Bool {
    var rest = utf8[...]
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
      let before = utf8[..<colon]
      let scheme = before.suffix(while: \.isASCIILetter)
      let after = utf8[colon...].dropFirst()
      rest = after
      guard after.starts(with: "//".utf8), let next = after.dropFirst(2).first, next > UInt8(ascii: " ")
      else {
        continue
      }
      if scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8) { return true }
    }
    return false
  }

  /// Whether the line can't be broken because it is one word, after a list's marker at most.
  fileprivate var isOneWord: Bool {
    let words = utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return words.count < 2 || (words.count == 2 && words[0].count == 1)
  }
}

extension MessageLine {
  /// Whether the line is code, part of a table, quoted, or one word.
  var isUnbreakable: Bool {
    if isVerbatim || text.isOneWord || text.hasPrefix("    ") { return true }
    guard let first = text.utf8.first(where: { $0 != UInt8(ascii: " ") }) else { return true }
    return first == UInt8(ascii: "|") || first == UInt8(ascii: ">") || first == UInt8(ascii: "\t")
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension BidirectionalCollection {
  fileprivate func suffix(while belongs: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex {
      let previous = index(before: start)
      guard belongs(self[previous]) else { break }
      start = previous
    }
    return self[start...]
  }
}
