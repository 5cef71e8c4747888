/// Finds the references in one line.
struct ReferenceScanner {
  private var cursor: Cursor
  private let line: Int
  private var found: [Reference] = []
  /// The action that the next reference belongs to.
  private var action: String?
  /// The byte before the cursor; a sign within a word is none.
  private var before: UInt8 = UInt8(ascii: " ")

  init(_ text: Substring, number: Int) {
    cursor = Cursor(text)
    line = number
  }

  mutating func scan() -> [Reference] {
    while let byte = cursor.next {
      if byte.isLetter || byte.isDigit || byte >= 0x80 {
        readWord()
      } else if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "!") {
        readSign(byte)
      } else {
        readOther(byte)
      }
    }
    return found
  }

  /// A word may be an action, a tracker's key, an address, or the repository before a sign.
  private mutating func readWord() {
    let word = cursor.take {
      $0.isWordByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/")
    }
    let isWhole = !before.joinsWords
    before = UInt8(ascii: "a")
    if isWhole, word == "http" || word == "https", cursor.take("://") {
      let address = cursor.take { !$0.endsAddress }
      return add(Address(address).map { ($0.repository, $0.sign, $0.digits) })
    }
    if isWhole, word.isRepository, let sign = cursor.next,
      sign == UInt8(ascii: "#") || sign == UInt8(ascii: "!")
    {
      var ahead = cursor
      _ = ahead.take(sign)
      let digits = ahead.take { $0.isDigit }
      if !digits.isEmpty, ahead.next?.isWordByte != true {
        cursor = ahead
        return add((String(word), sign == UInt8(ascii: "#") ? "#" : "!", digits))
      }
    }
    guard isWhole, cursor.next != UInt8(ascii: "/") else { return forget() }
    let plain = word.withoutTrailingPunctuation
    if let key = plain.issueKey { return add((nil, key.prefix, key.digits)) }
    let keyword = plain.utf8.count <= 12 ? plain.lowercased() : ""
    if Reference.closingActions.contains(keyword) || Reference.relatingActions.contains(keyword) {
      action = keyword
    } else if keyword != "and" {
      forget()
    }
  }

  private mutating func readSign(_ sign: UInt8) {
    _ = cursor.take(sign)
    let digits = cursor.take { $0.isDigit }
    defer { before = digits.isEmpty ? sign : UInt8(ascii: "0") }
    guard !digits.isEmpty, !before.joinsWords, cursor.next?.isWordByte != true else { return forget() }
    add((nil, sign == UInt8(ascii: "#") ? "#" : "!", digits))
  }

  private mutating func readOther(_ byte: UInt8) {
    _ = cursor.take(byte)
    before = byte
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "&"):
      return
    case UInt8(ascii: "`"):
      var ahead = cursor
      ahead.skip { $0 != byte }
      // Without a second backtick nothing on the line is code.
      if ahead.take(byte) { cursor = ahead }
      forget()
    default: forget()
    }
  }

  private mutating func forget() {
    action = nil
  }

  private mutating func add(_ parts: (repository: String?, prefix: String, digits: Substring)?) {
    guard let parts else { return forget() }
    found.append(
      Reference(
        action: action, repository: parts.repository, prefix: parts.prefix, issue: String(parts.digits),
        line: line))
  }
}

extension UInt8 {
  /// After such a byte a word or a sign is part of something longer: `a#1`, `&#39;`, `path/#1`, `##1`.
  fileprivate var joinsWords: Bool {
    isWordByte || self == UInt8(ascii: "&") || self == UInt8(ascii: "/") || self == UInt8(ascii: "#")
      || self == UInt8(ascii: "!") || self == UInt8(ascii: "@") || self == UInt8(ascii: "\\")
  }

  fileprivate var endsAddress: Bool {
    self <= 0x20 || "<>()[]\"'`,".utf8.contains(self)
  }
}
