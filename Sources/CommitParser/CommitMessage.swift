/// A commit message, taken apart; any text makes one.
///
/// The grammar is Conventional Commits 1.0.0. Where the specification is strict but a text is clear, it
/// parses and the slip stays visible: see ``Header``, ``hasBlankAfterHeader`` and ``buriedFooters``.
public struct CommitMessage: Sendable {
  /// The whole text: line ends are LF, it ends before the first NUL as for git, and begins with a line that
  /// has text.
  public let text: String
  /// The first line, as written; empty when the message is.
  public let headerLine: String
  /// The first line taken apart, or why it can't be.
  public let header: Result<Header, HeaderSyntaxError>
  /// The text between header and footers, without blank lines around it; nil when there is none.
  ///
  /// The nine dashes that a forge writes above co-authors are not part of it.
  public let body: String?
  /// The line where the body begins, 1-based; nil when there is no body.
  public let bodyLine: Int?
  /// The footers in their order, the last run of them and breaking ones further up.
  ///
  /// Footers begin at a paragraph that begins with one and run to the end. The value goes on over the
  /// following lines until the next footer (clause 10), that of a breaking footer over blank lines too.
  /// `Word: text` within a paragraph of the body is body, as is a half-written `foo:`. A breaking footer
  /// counts wherever a line begins with it, unless it is indented, quoted or fenced: a squash buries it
  /// between the commits it joins.
  public let footers: [Footer]
  /// Whether the line after the header is blank; true when there is none.
  public let hasBlankAfterHeader: Bool

  /// Parses a message; this never fails and takes time linear in its length.
  public init(_ text: String) {
    self.init(MessageText(text))
  }

  private init(_ source: MessageText) {
    let lines = source.lines
    let text = source.text
    self.text = text
    let first = lines.first ?? ""
    headerLine = String(first)
    header = Result { () throws(HeaderSyntaxError) in try Header(first, in: first) }
    hasBlankAfterHeader = lines.count < 2 || lines[1].isBlankLine
    // Most messages have no more than a header.
    guard lines.dropFirst().contains(where: { !$0.isBlankLine }) else {
      body = nil
      bodyLine = nil
      footers = []
      return
    }
    let scan = FooterScanner(lines)
    footers = scan.footers
    let span = Self.body(of: lines, end: scan.bodyEnd)
    bodyLine = span.map { $0.lowerBound + 1 }
    body = span.map { String(text[lines[$0.lowerBound].startIndex..<lines[$0.upperBound].endIndex]) }
  }

  /// The lines of the text.
  public var lines: [Substring] { MessageText.lines(of: text) }

  private static func body(of lines: [Substring], end: Int) -> ClosedRange<Int>? {
    guard let first = lines[1..<end].firstIndex(where: { !$0.isBlankLine }),
      let last = lines[first..<end].lastIndex(where: { !$0.isBlankLine && !$0.isSquashDivider })
    else { return nil }
    return first...last
  }
}

extension CommitMessage: Equatable {
  /// Whether the texts are equal, from which all else follows.
  public static func == (one: CommitMessage, other: CommitMessage) -> Bool {
    one.text == other.text
  }
}
