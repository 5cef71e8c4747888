import CommitParser

/// What people write before the title of work that is not finished: `WIP:`, `[Draft]`, `DO NOT MERGE`.
struct WorkMark {
  /// The mark as written.
  let text: Substring
  /// The end of the mark.
  var end: String.Index { text.endIndex }
  /// What stands behind the mark, or before one at the end, without the blanks between.
  let rest: Substring

  /// Reads the mark at the beginning of a title; nil when there is none.
  ///
  /// - Parameter isWholeHeader: Whether the word `WIP` alone is enough with more behind it.
  init?(_ title: Substring, isWholeHeader: Bool) {
    let title = Substring(title.utf8.drop { $0 == 0x20 || $0 == 0x09 })
    guard let first = title.utf8.first, Self.canBegin(with: first) else { return nil }
    guard let end = Self.bracketed(title) ?? Self.plain(title, isWholeHeader: isWholeHeader) else {
      return nil
    }
    text = title[..<end]
    rest = Substring(title[end...].utf8.drop { $0 == 0x20 || $0 == 0x09 })
  }

  /// Reads the mark in brackets at the end of a subject: `add paging [WIP]`; nil when there is none.
  ///
  /// The word draft needs square brackets there: `(draft)` may tell of the thing described.
  init?(endOf subject: Substring) {
    let opening: UInt8
    switch subject.utf8.last {
    case UInt8(ascii: "]"): opening = UInt8(ascii: "[")
    case UInt8(ascii: ")"): opening = UInt8(ascii: "(")
    default: return nil
    }
    guard let start = subject.utf8.lastIndex(of: opening) else { return nil }
    let mark = subject[start...]
    guard let (word, end) = Self.word(mark.dropFirst()), mark.utf8.index(after: end) == mark.endIndex,
      word != "draft" || opening == UInt8(ascii: "[")
    else { return nil }
    text = mark
    let before = subject[..<start].utf8
    rest = Substring(
      before[..<(before.lastIndex { $0 != 0x20 && $0 != 0x09 }.map(before.index(after:)) ?? start)])
  }

  private static let words = ["wip", "draft", "do not merge", "don't merge", "work in progress"]
  /// Whether a mark can begin so; most titles are ruled out.
  private static func canBegin(with byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "w"), UInt8(ascii: "W"), UInt8(ascii: "d"),
      UInt8(ascii: "D"):
      true
    default: false
    }
  }

  /// The end of a word in brackets, and of the colon behind it.
  private static func bracketed(_ title: Substring) -> String.Index? {
    let closing: UInt8
    switch title.utf8.first {
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return nil
    }
    guard let (_, end) = word(title.dropFirst()), end < title.endIndex, title.utf8[end] == closing else {
      return nil
    }
    let after = title.utf8.index(after: end)
    // `(wip): x` is a scope without a type.
    return title[after...].utf8.first == UInt8(ascii: ":") ? title.utf8.index(after: after) : after
  }

  private static func plain(_ title: Substring, isWholeHeader: Bool) -> String.Index? {
    guard let (word, end) = word(title) else { return nil }
    guard end < title.endIndex else { return word == "draft" ? nil : end }
    let after = title.utf8.index(after: end)
    switch title.utf8[end] {
    case UInt8(ascii: ":"): return after
    case UInt8(ascii: "."): return word != "draft" && after == title.endIndex ? after : nil
    case UInt8(ascii: "("), UInt8(ascii: "!"): return isWholeHeader ? typeEnd(title) : nil
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      return isWholeHeader && isMark(word, title, end) ? end : nil
    default: return nil
    }
  }

  /// The end of a mark that stands as a type, with its scope and colon: `wip(api): add paging`.
  private static func typeEnd(_ title: Substring) -> String.Index? {
    guard let header = try? Header(String(title)) else { return nil }
    return title.index(title.startIndex, offsetBy: header.colonColumn)
  }

  /// Whether the word alone is a mark with more behind it; `Do not merge branches` is a sentence.
  private static func isMark(_ word: String, _ title: Substring, _ end: String.Index) -> Bool {
    switch word {
    case "draft": false
    case "do not merge", "don't merge":
      title[..<end] == word.uppercased() || (try? Header(String(title[end...]))) != nil
    default: true
    }
  }

  /// The word of the list that the text begins with, and its end.
  private static func word(_ text: Substring) -> (String, String.Index)? {
    for word in words {
      let start = text.utf8.prefix(word.utf8.count)
      guard start.count == word.utf8.count, start.elementsEqual(word.utf8, by: { $0 | 0x20 == $1 | 0x20 })
      else {
        continue
      }
      return (word, start.endIndex)
    }
    return nil
  }
}
