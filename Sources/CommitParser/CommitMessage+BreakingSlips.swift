extension CommitMessage {
  /// The lines that were meant as a footer `BREAKING CHANGE: …` and are not read as one.
  ///
  /// In upper case a line may stand anywhere, as such a footer may; with small letters it counts where a footer
  /// begins, for `breaking change:` can be prose. Indented, quoted and fenced text never counts.
  public var breakingSlips: [FooterSlip] {
    guard hasTextBelowHeader, hasLine(beginningWith: "breaking") else { return [] }
    var slips: [FooterSlip] = []
    var mayBeginFooter = true
    for line in linesBelowHeader {
      guard !line.isBlank, !line.isVerbatim else {
        mayBeginFooter = line.isBlank
        continue
      }
      let slip = FooterSlip(breaking: line)
      if let slip, slip.reason == .misspelledBreaking || mayBeginFooter { slips.append(slip) }
      mayBeginFooter = mayBeginFooter && (slip != nil || FooterStart(line.text) != nil)
    }
    return slips
  }
}

extension FooterSlip {
  /// Reads a line that begins with a kind of `BREAKING CHANGE:`; nil for the right one and for prose.
  fileprivate init?(breaking line: MessageLine) {
    var cursor = Cursor(line.text)
    let word = cursor.take { $0.isLetter }
    guard word.utf8.count == 8, word.lowercased() == "breaking" else { return nil }
    var token = word
    var ahead = cursor
    if ahead.take(" ") || ahead.take("-") {
      let second = ahead.take { $0.isLetter }.lowercased()
      if second == "change" || second == "changes" {
        token = line.text[..<ahead.position]
        cursor = ahead
      }
    }
    let isUppercase = !token.utf8.contains { $0.isLetter && !$0.isUppercaseLetter }
    let sign = cursor.takeSignOfValue()
    guard let sign else { return nil }
    let start = line.text[..<cursor.position]
    let value = cursor.rest.trimmed()
    let isWhole = token.utf8.count == 15
    let usual = "BREAKING\(token.utf8.contains(UInt8(ascii: "-")) ? "-" : " ")CHANGE:"
    let correction = value.isEmpty ? usual : "\(usual) \(value)"

    if isUppercase {
      let isRight = start == usual && (cursor.next?.isBlank ?? true)
      guard !isRight, sign == ":" || !value.isEmpty else { return nil }
      self.init(
        reason: .misspelledBreaking, line: line.number, start: String(start), correction: correction)
    } else {
      guard isWhole, sign == ":", cursor.next?.isBlank == true, !value.isEmpty, !value.deniesAnything else {
        return nil
      }
      self.init(reason: .lowercaseBreaking, line: line.number, start: String(start), correction: correction)
    }
  }
}

extension Cursor {
  /// Steps over a colon or a dash, with blanks before it only where they belong; nil when neither comes next.
  fileprivate mutating func takeSignOfValue() -> Substring? {
    let before = self
    skip { $0.isBlank }
    let start = position
    guard !take(":") else { return rest.base[start..<position] }
    let isApart = position != before.position
    guard isApart, take("-") || take("–") || take("—"), next?.isBlank == true else {
      self = before
      return nil
    }
    return rest.base[start..<position]
  }
}

extension Substring {
  /// Says that there is none, as templates of pull requests ask people to: `none`, `no`, `n/a`.
  fileprivate var deniesAnything: Bool {
    let word = prefix { $0.isLetter || $0 == "/" }.lowercased()
    return word.isEmpty || ["no", "none", "not", "nope", "nothing", "n/a", "na", "false"].contains(word)
  }
}
