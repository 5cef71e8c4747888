import CommitParser

/// Certain words are not in the first line.
struct ForbiddenWords: Rule {
  static let id = "forbidden-words"
  static let page = RulePage(
    "certain words are not in the first line",
    reason: """
      For words that a team does not want to read in its changelog. A word counts where it stands by itself, in either \
      case: `WIP` is not in `WIPING`. By default it is `WIP`, as with gitlint; `wip-title` knows where that is a mark.
      """,
    passing: ["feat: add paging", "feat: add wiping"],
    failing: ["feat: add paging, WIP", "fix(wip): close the file"])
  static let yieldsTo = ["wip-title"]

  private let words: [String]

  init(options: inout RuleOptions) {
    words = options.texts("words", default: ["WIP"], "The words, or texts of several words")
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let line = candidate.message.headerLine
    let bytes = Array(line.utf8)
    let folded = bytes.allSatisfy { $0 < 0x80 } ? bytes.map(\.lowercased) : Array(line.lowercased().utf8)
    // Lower case can take more or less bytes in some scripts: then the place is not told.
    let isAligned = folded.count == bytes.count
    return words.compactMap { word in
      guard let place = Self.place(of: Array(word.lowercased().utf8), in: folded) else { return nil }
      let sentence = "header has the word \(word.inQuotes); the policy forbids it"
      guard isAligned else { return Finding(columns: 1..<line.count + 1, sentence) }
      let start = line.utf8.index(line.startIndex, offsetBy: place)
      let column = line[..<start].count + 1
      return Finding(columns: column..<column + word.count, sentence)
    }
  }

  /// Where a word stands by itself.
  private static func place(of word: [UInt8], in text: [UInt8]) -> Int? {
    guard let first = word.first, word.count <= text.count else { return nil }
    for place in 0...text.count - word.count where text[place] == first {
      let end = place + word.count
      guard text[place..<end].elementsEqual(word) else { continue }
      let isStart = place == 0 || !text[place - 1].isPartOfWord || !first.isPartOfWord
      let isEnd = end == text.count || !text[end].isPartOfWord || word.last?.isPartOfWord == false
      if isStart, isEnd { return place }
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  /// A letter, a digit, an underscore, or part of a character beyond ASCII.
  fileprivate var isPartOfWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
