// What stands for more than its characters: code, mentions, addresses and references.
extension MarkdownText {
  mutating func takeBackticks() {
    let length = run(of: UInt8(ascii: "`"), at: position)
    guard let last = lastRuns[length], last > position else {
      for _ in 0..<length { escape() }
      return
    }
    var end = position + length
    while true {
      let next = run(of: UInt8(ascii: "`"), at: end)
      if next == length { return take(end + length - position) }
      end += max(1, next)
    }
  }

  /// A name after `@` goes into a code span, where no forge looks for people.
  mutating func takeAt() {
    let start = position + 1
    var end = start
    while isWord(at: end) || end < text.count && "-/.".utf8.contains(text[end]) { end += 1 }
    while end > start, "-/.".utf8.contains(text[end - 1]) { end -= 1 }
    // What counts is the text before it as it will be shown: after code or a link a new text begins.
    let isInsideWord = result.last.map(Self.isWord) ?? false
    guard end > start, !isInsideWord else { return take(1) }
    guard result.last != UInt8(ascii: "`"), end == text.count || text[end] != UInt8(ascii: "`") else {
      // Beside a code span another one would run into it; a blank of no width parts sign and name.
      append("@&#8203;")
      position += 1
      return
    }
    append("`")
    take(end - position)
    append("`")
  }

  /// A bare `http://` or `https://` address, in angle brackets so that nothing in it is read as markup.
  mutating func takeAddress() -> Bool {
    guard position >= refusedEnd, !isWord(at: position - 1),
      let scheme = ["https://", "http://"].first(where: isNext)
    else {
      return false
    }
    var end = position
    var open = 0
    var hasEntity = false
    while end < text.count, text[end] > 0x20, !"<>`\\\"".utf8.contains(text[end]) {
      if text[end] == UInt8(ascii: "(") { open += 1 }
      if text[end] == UInt8(ascii: ")") { open -= 1 }
      if text[end] == UInt8(ascii: "&") { hasEntity = true }
      guard open >= 0 else { break }
      end += 1
    }
    while ".,:;!?'*_~]".utf8.contains(text[end - 1]) { end -= 1 }
    // Markdown readers disagree about an entity in angle brackets.
    guard end > position + scheme.utf8.count,
      !hasEntity || !text[position..<end].contains(UInt8(ascii: ";"))
    else {
      refusedEnd = end
      return false
    }
    append("<")
    take(end - position)
    append(">")
    return true
  }

  /// A number after the sign of an issue or a pull request, as a link.
  mutating func takeReference() -> Bool {
    let sign = text[position]
    guard let links, sign == UInt8(ascii: "#") || links.pullRequestSign == "!", canStartReference else {
      return false
    }
    let digits = text[(position + 1)...].prefix { Self.isDigit($0) }
    guard !digits.isEmpty, !isWord(at: digits.endIndex),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return false }
    append("[")
    take(1 + digits.count)
    append(
      "](" + (sign == UInt8(ascii: "#") ? links.url(ofIssue: number) : links.url(ofPullRequest: number)) + ")"
    )
    return true
  }

  /// After such a byte the sign is part of something longer: `a#1`, `&#39;`, `path/#1`, `##1`.
  private var canStartReference: Bool {
    position == 0 || !isWord(at: position - 1) && !"&/#!@\\".utf8.contains(text[position - 1])
  }
}

// What stands where.
extension MarkdownText {
  func isNext(_ token: String) -> Bool { text[position...].starts(with: token.utf8) }

  func run(of byte: UInt8, at start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == byte { end += 1 }
    return end - start
  }

  /// Whether an ASCII letter, digit or underscore stands there; forges take other letters for the end of a word.
  func isWord(at index: Int) -> Bool {
    text.indices.contains(index) && Self.isWord(text[index])
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "_") || isAlphanumeric(byte) }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
