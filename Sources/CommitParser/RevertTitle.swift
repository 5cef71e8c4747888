/// The title of a message that does nothing but take back.
struct RevertTitle {
  /// What it quotes; nil for `revert #12`.
  let quotation: Revert.Quotation?
  /// The number at the end of the quotation.
  let quotedNumber: Int?
  /// Whether what it quotes comes back.
  let isReapply: Bool
  /// Whether it says so beyond doubt.
  let isCertain: Bool
  /// The numbers in place of a quotation.
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
    } else if let numbers = (told ?? (header.isRevert ? subject : nil))?.pullRequests {
      self.init(
        quotation: nil, pullRequests: numbers.all, isReapply: subject.isReapply, isCertain: numbers.areAll)
    } else if header.isRevert {
      let landed = LandedTitle(suffixed: subject)
      let text = landed?.text ?? subject
      let isTitle = (try? Header(text, in: text)) != nil
      let scope = header.scope.map { "(\($0))" } ?? ""
      self.init(
        quotation: isTitle ? .title(String(text)) : .scopeAndSubject("\(scope): \(text)"),
        quotedNumber: landed?.number)
    } else if let told, let landed = LandedTitle(suffixed: told), let number = landed.number {
      self.init(
        quotation: .title(String(landed.text)), quotedNumber: number, isReapply: subject.isReapply,
        isCertain: false)
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
    quotation: Revert.Quotation?, quotedNumber: Int? = nil, pullRequests: [Int] = [], isReapply: Bool = false,
    isCertain: Bool = true
  ) {
    self.quotation = quotation
    self.isReapply = isReapply
    self.isCertain = isCertain
    self.quotedNumber = quotedNumber
    self.pullRequests = pullRequests
  }
}

extension Header {
  fileprivate var isRevert: Bool { type.utf8.count == 6 && type.lowercased() == "revert" }
}

extension Substring {
  fileprivate var isReapply: Bool {
    var cursor = Cursor(self)
    let word = cursor.take { $0.isLetter }
    return word.utf8.count == 7 && ["reapply", "restore"].contains(word.lowercased())
      || word.utf8.count == 6 && word.lowercased() == "reland"
  }

  /// What follows the word revert, reapply or a similar one at the beginning, and a comma or colon; nil without it.
  fileprivate var behindRevert: Substring? {
    var cursor = Cursor(self)
    let word = cursor.take { $0.isLetter }
    guard (6...7).contains(word.utf8.count),
      ["revert", "reverts", "reapply", "restore", "reland"].contains(word.lowercased())
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

  /// The numbers of `#12`, `!12` or `#12 and #13` at the beginning, and whether nothing follows; nil for another text.
  fileprivate var pullRequests: (all: [Int], areAll: Bool)? {
    var cursor = Cursor(self)
    var numbers: [Int] = []
    while cursor.take(UInt8(ascii: "#")) || cursor.take(UInt8(ascii: "!")) {
      guard let number = cursor.takeNumber() else { return nil }
      numbers.append(number)
      cursor.skip { $0.isBlank || $0 == UInt8(ascii: ",") }
      _ = cursor.take("and ")
    }
    return numbers.isEmpty || cursor.rest.contains("partial") ? nil : (numbers, cursor.isAtEnd)
  }
}
