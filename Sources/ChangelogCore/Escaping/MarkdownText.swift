/// One line of a stranger's text as Markdown that shows just that text.
///
/// Code spans and bare links stay what they are, and references become links; nothing else means anything to a Markdown
/// reader: no markup, no HTML, no mention that would ping somebody, no heading or list inside an entry.
/// - Source: CommonMark 0.31 and GitHub Flavored Markdown, read for what each character could start.
public struct MarkdownText {
  private let links: ProjectLinks?
  private let text: [UInt8]
  private var position = 0
  private var result: [UInt8] = []
  /// Where the last run of so many backticks begins: a text after it can't close a code span of that length.
  private var lastRuns: [Int: Int] = [:]

  /// The text as Markdown.
  ///
  /// - Parameters:
  ///   - text: Any text; line breaks in it become blanks, and hidden characters are shown by their number.
  ///   - links: Where references such as `#12` lead; nil leaves them plain.
  ///   - startsLine: Whether the text is the first thing in its paragraph, where `#` or `1.` would mean something.
  public static func escaped(_ text: String, links: ProjectLinks? = nil, startsLine: Bool = false) -> String {
    guard startsLine || !text.utf8.allSatisfy(isPlain) else { return text }
    var markdown = MarkdownText(text, links)
    if startsLine { markdown.escapeStart() }
    while markdown.position < markdown.text.count { markdown.step() }
    return String(decoding: markdown.result, as: UTF8.self)
  }

  private init(_ text: String, _ links: ProjectLinks?) {
    self.links = links
    let isOneLine = !text.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let line = isOneLine ? text : text.split(whereSeparator: \.isNewline).joined(separator: " ")
    self.text = Array(VisibleText.showing(line).utf8)
    result.reserveCapacity(self.text.count + 16)
    var index = 0
    while index < self.text.count {
      let length = run(of: UInt8(ascii: "`"), at: index)
      if length > 0 { lastRuns[length] = index }
      index += max(1, length)
    }
  }

  /// Whether a byte never needs a second look: letters, digits, and signs that start nothing.
  private static func isPlain(_ byte: UInt8) -> Bool { plain[Int(byte)] }

  private static let plain: [Bool] = (0...255).map { byte in
    isAlphanumeric(byte) || " ,.-()'\"=+?;%/".utf8.contains(byte)
  }

  /// Takes the block markers that count only at the start: headings, quotes, lists, underlines.
  private mutating func escapeStart() {
    guard let first = text.first else { return }
    if "#>-+=".utf8.contains(first) { return escape() }
    let digits = text.prefix { (0x30...0x39).contains($0) }.count
    guard digits > 0, digits < text.count, ".)".utf8.contains(text[digits]) else { return }
    take(digits)
    escape()
  }

  private mutating func step() {
    switch text[position] {
    case UInt8(ascii: "`"): takeBackticks()
    case UInt8(ascii: "@"): takeAt()
    case UInt8(ascii: "h") where takeAddress(): break
    case UInt8(ascii: "#") where takeReference(isPullRequest: false): break
    case UInt8(ascii: "!") where links?.pullRequestSign == "!" && takeReference(isPullRequest: true): break
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
      UInt8(ascii: "~"), UInt8(ascii: "$"):
      escape()
    // Inside a word an underscore is nothing but itself.
    case UInt8(ascii: "_"): isWord(before: position) && isWord(at: position + 1) ? take(1) : escape()
    case UInt8(ascii: "&"): startsEntity ? escape() : take(1)
    default: take(1)
    }
  }

  private mutating func takeBackticks() {
    let length = run(of: UInt8(ascii: "`"), at: position)
    guard let last = lastRuns[length], last > position else {
      for _ in 0..<length { escape() }
      return
    }
    var end = position + length
    while run(of: UInt8(ascii: "`"), at: end) != length { end += max(1, run(of: UInt8(ascii: "`"), at: end)) }
    take(end + length - position)
  }

  /// A name after `@` goes into a code span, where no forge looks for people.
  private mutating func takeAt() {
    let start = position + 1
    var end = start
    while isWord(at: end) || end < text.count && "-/.".utf8.contains(text[end]) { end += 1 }
    while end > start, "-/.".utf8.contains(text[end - 1]) { end -= 1 }
    guard end > start, !isWord(before: position) else { return take(1) }
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
  private mutating func takeAddress() -> Bool {
    guard !isWord(before: position) else { return false }
    let scheme = ["https://", "http://"].first { text[position...].starts(with: $0.utf8) }
    guard let scheme else { return false }
    var end = position
    var open = 0
    while end < text.count, text[end] > 0x20, !"<>`\\\"".utf8.contains(text[end]) {
      if text[end] == UInt8(ascii: "(") { open += 1 }
      if text[end] == UInt8(ascii: ")") { open -= 1 }
      guard open >= 0 else { break }
      end += 1
    }
    while ".,:;!?'*_~]".utf8.contains(text[end - 1]) { end -= 1 }
    guard end > position + scheme.utf8.count else { return false }
    append("<")
    take(end - position)
    append(">")
    return true
  }

  private mutating func takeReference(isPullRequest: Bool) -> Bool {
    guard let links, !isWord(before: position) else { return false }
    let digits = text[(position + 1)...].prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, !isWord(at: digits.endIndex),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return false }
    append("[")
    take(1 + digits.count)
    append("](" + (isPullRequest ? links.url(ofPullRequest: number) : links.url(ofIssue: number)) + ")")
    return true
  }

  private var startsEntity: Bool {
    isWord(at: position + 1) || position + 1 < text.count && text[position + 1] == UInt8(ascii: "#")
  }

  private mutating func escape() {
    append("\\")
    take(1)
  }

  private mutating func take(_ count: Int) {
    result += text[position..<position + count]
    position += count
  }

  private mutating func append(_ text: String) { result += text.utf8 }

  private func run(of byte: UInt8, at start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == byte { end += 1 }
    return end - start
  }

  private func isWord(before index: Int) -> Bool { isWord(at: index - 1) }

  /// Whether an ASCII letter, digit or underscore stands there; forges take other letters for the end of a word.
  private func isWord(at index: Int) -> Bool {
    text.indices.contains(index) && (text[index] == UInt8(ascii: "_") || Self.isAlphanumeric(text[index]))
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
