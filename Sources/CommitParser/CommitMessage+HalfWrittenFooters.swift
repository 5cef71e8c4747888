extension CommitMessage {
  /// The lines of the last paragraph that were meant as footers and are not read as such.
  ///
  /// Only where all its lines are footers, or look as if they were meant so: else it is prose.
  public var halfWrittenFooters: [FooterSlip] {
    guard hasTextBelowHeader, let paragraph = lastParagraph, paragraph.mayBeginWithFooter else { return [] }
    var slips: [FooterSlip] = []
    var number = 0
    var openBreaking: FooterSlip?
    for bytes in paragraph.utf8.split(separator: .newline) {
      let line = Substring(bytes)
      number += 1
      if line.utf8.first?.isBlank == true {
        openBreaking = nil
        // The value may stand below its token.
        if let last = slips.last, last.reason == .noValue, last.line == number - 1 { slips.removeLast() }
      } else if let start = FooterStart(line) {
        if let openBreaking { slips.append(openBreaking) }
        openBreaking =
          start.value.isEmpty
          ? FooterSlip(reason: .noValue, line: number, start: String(line.trimmed()), correction: nil) : nil
      } else if let slip = FooterSlip(halfWritten: line, number: number) {
        if let openBreaking { slips.append(openBreaking) }
        openBreaking = nil
        slips.append(slip)
      } else if openBreaking != nil {
        // The value of a breaking footer may begin below it.
        openBreaking = nil
      } else if !line.utf8.starts(with: "(cherry picked from commit ".utf8) {
        return []
      }
    }
    slips += openBreaking.map { [$0] } ?? []
    guard !slips.isEmpty else { return [] }
    let linesAbove = text.utf8[..<paragraph.startIndex].count { $0 == .newline }
    return slips.map { $0.moved(by: linesAbove) }
  }

  /// The last lines that have text, up to a blank line; nil when the header is one of them.
  var lastParagraph: Substring? {
    let bytes = text.utf8.span
    var end = bytes.count
    while end > 0, bytes[end - 1].isBlank || bytes[end - 1] == .newline { end -= 1 }
    var start = end
    var hasText = true
    for place in stride(from: end - 1, through: 0, by: -1) {
      if bytes[place] == .newline {
        guard hasText else {
          let utf8 = text.utf8
          return text[
            utf8.index(utf8.startIndex, offsetBy: start)..<utf8.index(utf8.startIndex, offsetBy: end)]
        }
        start = place + 1
        hasText = false
      } else if !bytes[place].isBlank {
        hasText = true
      }
    }
    return nil
  }
}

extension FooterSlip {
  fileprivate func moved(by lines: Int) -> FooterSlip {
    FooterSlip(reason: reason, line: line + lines, start: start, correction: correction)
  }

  /// Reads a line that is no footer; nil when it was hardly meant as one.
  fileprivate init?(halfWritten line: Substring, number: Int) {
    var cursor = Cursor(line)
    let token = cursor.take { $0.isTokenByte }
    guard Self.isTrailer(token) else {
      self.init(blankInToken: line, number: number)
      return
    }
    let afterToken = cursor.position
    cursor.skip { $0.isBlank }
    let hasBlank = cursor.position != afterToken
    let hasHash = cursor.take("#")
    guard hasHash || cursor.take(":") else {
      let value = cursor.rest.trimmed()
      guard hasBlank, token.lowercased().hasSuffix("-by"), value.isAddress else { return nil }
      self.init(reason: .noColon, line: number, start: String(token), correction: "\(token): \(value)")
      return
    }
    let start = String(line[..<cursor.position])
    let value = cursor.rest.trimmed()
    if value.isEmpty {
      self.init(reason: .noValue, line: number, start: start, correction: nil)
    } else if hasHash {
      guard !hasBlank, value.utf8.allSatisfy(\.isDigit) else { return nil }
      self.init(reason: .noBlankBeforeValue, line: number, start: start, correction: "\(token) #\(value)")
    } else {
      guard !value.utf8.starts(with: "//".utf8), !value.beginsWithWordAndColon else { return nil }
      self.init(
        reason: hasBlank ? .blankBeforeColon : .noBlankBeforeValue, line: number, start: start,
        correction: "\(token): \(value)")
    }
  }

  /// Reads `Reviewed by: Z`; nil when the words are no trailer's.
  private init?(blankInToken line: Substring, number: Int) {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let value = line[line.utf8.index(after: colon)...]
    let words = line[..<colon].split(separator: " ")
    // `Signed off by` is the longest that people write.
    guard words.count <= 3, value.utf8.first?.isBlank ?? true else { return nil }
    let token = words.joined(separator: "-").lowercased()
    guard token.hasSuffix("-by"), Self.isTrailer(token[...]) else { return nil }
    let correction = token.prefix(1).uppercased() + token.dropFirst() + ": " + value.trimmed()
    let isEmpty = value.isBlankLine
    self.init(
      reason: isEmpty ? .noValue : .blankInToken, line: number, start: String(line[...colon]),
      correction: isEmpty ? nil : correction)
  }
}

extension Substring {
  /// Whether its first line begins with a letter and has the sign of a footer: most prose has not.
  fileprivate var mayBeginWithFooter: Bool {
    let bytes = utf8.span
    guard bytes.count > 0, bytes[0].isLetter else { return bytes.count > 0 && bytes[0] == UInt8(ascii: "(") }
    for place in bytes.indices {
      switch bytes[place] {
      case .newline: return false
      case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "<"): return true
      default: break
      }
    }
    return false
  }

  /// Whether it ends as `A U Thor <author@example.org>` does.
  fileprivate var isAddress: Bool {
    guard utf8.last == UInt8(ascii: ">"), let start = utf8.lastIndex(of: UInt8(ascii: "<")) else {
      return false
    }
    return utf8[start...].contains(UInt8(ascii: "@"))
  }

  /// Whether another colon follows its first word, as in `bug: in the parser`; that of an address does not count.
  fileprivate var beginsWithWordAndColon: Bool {
    var cursor = Cursor(self)
    cursor.skip { !$0.isBlank && $0 != UInt8(ascii: ":") }
    return cursor.take(":") && !cursor.take("//")
  }
}
