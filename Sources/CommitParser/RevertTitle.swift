/// The title of a message that does nothing but take back.
struct RevertTitle {
  /// What it quotes; nil for `revert #12`.
  let quotation: Revert.Quotation?
  /// The number at the end of the quotation.
  let quotedNumber: Int?
  /// Whether what it quotes comes back.
  let isReapply: Bool
  /// The number in place of a quotation.
  let pullRequests: [Int]

  /// Reads `Revert "…"`, `Reapply "…"`, `revert: …`, `revert(x): …`, `fix: revert "…"` and `fix: revert #12`.
  ///
  /// Nil for anything else: `fix: revert the cache to its old size` says what it does in its own words.
  init?(_ title: Substring) {
    if let quoted = title.behindRevert?.quoted {
      self.init(quoting: quoted, isReapply: title.isReapply)
      return
    }
    guard let header = try? Header(title, in: title) else { return nil }
    let subject = header.subject[...]
    let told = subject.behindRevert
    if let quoted = told?.quoted ?? subject.quoted, told != nil || header.isRevert {
      self.init(quoting: quoted, isReapply: subject.isReapply)
    } else if let number = told?.pullRequest ?? (header.isRevert ? subject.pullRequest : nil) {
      self.init(quotation: nil, pullRequests: [number])
    } else if header.isRevert {
      let landed = LandedTitle(suffixed: subject)
      let text = landed?.text ?? subject
      let isTitle = (try? Header(text, in: text)) != nil
      let scope = header.scope.map { "(\($0))" } ?? ""
      self.init(
        quotation: isTitle ? .title(String(text)) : .scopeAndSubject("\(scope): \(text)"),
        quotedNumber: landed?.number)
    } else {
      return nil
    }
  }

  private init(quoting text: Substring, isReapply: Bool) {
    let landed = LandedTitle(wrapped: text) ?? LandedTitle(suffixed: text)
    let cut = ["…", "..."].first { text.hasSuffix($0) }
    self.init(
      quotation: cut.map { .beginning(String(text.dropLast($0.count).trimmed())) }
        ?? .title(String(landed?.text ?? text.trimmed())), quotedNumber: landed?.number,
      isReapply: isReapply)
  }

  private init(
    quotation: Revert.Quotation?, quotedNumber: Int? = nil, pullRequests: [Int] = [], isReapply: Bool = false
  ) {
    self.quotation = quotation
    self.isReapply = isReapply
    self.quotedNumber = quotedNumber
    self.pullRequests = pullRequests
  }
}

extension Header {
  fileprivate var isRevert: Bool { type.utf8.count == 6 && type.lowercased() == "revert" }
}

extension Substring {
  fileprivate var isReapply: Bool { utf8.count > 7 && prefix(7).lowercased() == "reapply" }

  /// What follows the word `Revert`, `Reverts` or `Reapply` at the beginning, and a comma or colon; nil without such a word.
  fileprivate var behindRevert: Substring? {
    var cursor = Cursor(self)
    let word = cursor.take { $0.isLetter }
    guard (6...7).contains(word.utf8.count), ["revert", "reverts", "reapply"].contains(word.lowercased())
    else { return nil }
    cursor.skip { $0.isBlank || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":") }
    return cursor.rest.trimmed()
  }

  /// The text between quotation marks around the whole; nil for another one.
  ///
  /// A title that a forge has cut lacks the second mark.
  fileprivate var quoted: Substring? {
    for (open, close) in [("\"", "\""), ("'", "'"), ("`", "`"), ("“", "”")] where hasPrefix(open) {
      let text = dropFirst()
      if text.hasSuffix(close), text.count > 1 { return text.dropLast() }
      if text.hasSuffix("…") || text.hasSuffix("...") { return text }
    }
    return nil
  }

  /// The number of `#12` or `!12` that is all of the text; nil for another one.
  fileprivate var pullRequest: Int? {
    var cursor = Cursor(self)
    guard cursor.take(UInt8(ascii: "#")) || cursor.take(UInt8(ascii: "!")), let number = cursor.takeNumber(),
      cursor.isAtEnd
    else { return nil }
    return number
  }
}
