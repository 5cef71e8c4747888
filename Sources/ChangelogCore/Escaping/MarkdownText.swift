/// One line of a stranger's text as Markdown that shows just that text.
///
/// Code spans and bare links stay what they are, and references become links; nothing else means anything to a Markdown
/// reader: no markup, no HTML, no mention that would ping somebody, no heading or list inside an entry.
/// - Source: CommonMark 0.31 and GitHub Flavored Markdown, read for what each character could start.
public struct MarkdownText {
  let links: ProjectLinks?
  let text: [UInt8]
  var position = 0
  var result: [UInt8] = []
  /// Where the last run of so many backticks begins: a text after it can't close a code span of that length.
  var lastRuns: [Int: Int] = [:]
  /// Where the last text ends that looked like an address and is none: it is not tried again from its middle.
  var refusedEnd = 0

  /// The text as Markdown.
  ///
  /// - Parameters:
  ///   - text: Any text; line breaks in it become blanks, and hidden characters are shown by their number.
  ///   - links: Where references such as `#12` lead; nil leaves them plain.
  ///   - startsLine: Whether the text is the first thing in its paragraph, where `#` or `1.` would mean something.
  public static func escaped(_ text: String, links: ProjectLinks? = nil, startsLine: Bool = false) -> String {
    guard startsLine && text.utf8.first?.isLetter != true || !isPlain(text) else { return text }
    var markdown = MarkdownText(text, links)
    if startsLine { markdown.escapeStart() }
    while markdown.position < markdown.text.count { markdown.step() }
    return String(decoding: markdown.result, as: UTF8.self)
  }

  private init(_ text: String, _ links: ProjectLinks?) {
    self.links = links
    let isOneLine = !text.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let line = isOneLine ? text : Self.joiningLines(of: text)
    self.text = Array(VisibleText.showing(line).utf8)
    result.reserveCapacity(self.text.count + 16)
    var index = 0
    while index < self.text.count {
      let length = run(of: UInt8(ascii: "`"), at: index)
      if length > 0 { lastRuns[length] = index }
      index += max(1, length)
    }
  }

  /// The lines in one, parted by single blanks.
  private static func joiningLines(of text: String) -> String {
    text.split { ["\n", "\r", "\r\n"].contains($0) }
      .map { line in
        let start = line.drop { $0 == " " || $0 == "\t" }
        return start.lastIndex { $0 != " " && $0 != "\t" }.map { start[...$0] } ?? ""
      }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether a text that begins with no block marker needs no second look.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for place in bytes.indices {
      guard plain[Int(bytes[place])] else { return false }
      // The dot in a domain that a reader takes for an address is none of a sentence.
      if bytes[place] == UInt8(ascii: "."), place >= 3, bytes[place - 1] == UInt8(ascii: "w") { return false }
    }
    return true
  }

  /// Whether a byte never needs a second look: letters, digits, and signs that start nothing.
  private static let plain: [Bool] = (0...255).map { byte in
    isAlphanumeric(byte) || " ,.-()'\"=+?;%/".utf8.contains(byte)
  }

  /// Takes the block markers that count only at the start: headings, quotes, lists, code by indentation.
  private mutating func escapeStart() {
    position = run(of: UInt8(ascii: " "), at: 0)
    guard position < text.count else { return }
    if ">-+".utf8.contains(text[position]) { return escape() }
    if text[position] == UInt8(ascii: "#") { return takeReference() ? () : escape() }
    let digits = text[position...].prefix { Self.isDigit($0) }.count
    guard digits > 0, position + digits < text.count, ".)".utf8.contains(text[position + digits]) else {
      return
    }
    take(digits)
    escape()
  }

  private mutating func step() {
    switch text[position] {
    case UInt8(ascii: "`"): takeBackticks()
    case UInt8(ascii: "@"): takeAt()
    case UInt8(ascii: "h") where takeAddress(): break
    case UInt8(ascii: "#") where takeReference(): break
    case UInt8(ascii: "!") where takeReference(): break
    // At the end of a heading a number sign would be its ornament.
    case UInt8(ascii: "#") where position == text.count - 1 && !isWord(at: position - 1): escape()
    // Other addresses would be taken up to the next blank, our escapes included.
    case UInt8(ascii: ":") where isNext("://"): escape()
    case UInt8(ascii: "w") where isNext("www."):
      take(3)
      escape()
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
      UInt8(ascii: "~"), UInt8(ascii: "$"):
      escape()
    // Inside a word an underscore is nothing but itself.
    case UInt8(ascii: "_"): isInsideWord ? take(1) : escape()
    case UInt8(ascii: "&"): startsEntity ? escape() : take(1)
    default: take(1)
    }
  }

  private var isInsideWord: Bool {
    position > 0 && position + 1 < text.count && Self.isAlphanumeric(text[position - 1])
      && Self.isAlphanumeric(text[position + 1])
  }

  private var startsEntity: Bool { isWord(at: position + 1) || isNext("&#") }

  mutating func escape() {
    append("\\")
    take(1)
  }

  mutating func take(_ count: Int) {
    result += text[position..<position + count]
    position += count
  }

  mutating func append(_ text: String) { result += text.utf8 }
}
