/// The message that a forge writes on the target branch, and where each of its lines comes from.
public struct LandedMessage: Sendable, Equatable {
  /// What a line was made of.
  public enum Source: Sendable, Equatable {
    /// The pull request's title.
    case title
    /// A line of the pull request's description, 1-based.
    case description(line: Int)
    /// A line of a commit's message; the commit by its place among the pull request's, from 0, the line 1-based.
    case commit(Int, line: Int)
    /// The forge itself: co-authors, dividers, numbers, words of a template.
    case forge
  }

  /// The whole text; line ends are LF.
  public private(set) var text = ""
  /// What each line of the text was made of.
  public private(set) var sources: [Source] = []

  /// A message without text.
  public init() {}

  /// A message of which only the text is known, as that of a commit in a merge queue.
  public init(reading text: String) { append(text) { _ in .forge } }

  /// What a line is made of; nil when there is no such line.
  ///
  /// - Parameter line: The line, 1-based.
  public func source(ofLine line: Int) -> Source? {
    sources.indices.contains(line - 1) ? sources[line - 1] : nil
  }

  /// The lines with their sources; none where there is no text.
  var lines: [(text: Substring, source: Source)] {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return zip(lines.map { Substring($0) }, sources).map { ($0, $1) }
  }

  /// Adds text, of which every line has the same source.
  mutating func append(_ addition: some StringProtocol, from source: Source = .forge) {
    append(addition) { _ in source }
  }

  /// Adds another message's text, with the sources of its lines.
  mutating func append(_ other: LandedMessage) { append(other.text) { other.sources[$0] } }

  /// Adds text; a line that it goes on with keeps its source, unless it was empty or the forge's own.
  ///
  /// - Parameter source: The source of each line of the addition, counted from 0.
  mutating func append(_ addition: some StringProtocol, from source: (Int) -> Source) {
    guard !addition.isEmpty else { return }
    let startsLine = text.isEmpty || text.utf8.last == UInt8(ascii: "\n") || sources.last == .forge
    text += addition
    for (number, _) in addition.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      if number == 0, !sources.isEmpty {
        if startsLine { sources[sources.count - 1] = source(number) }
      } else {
        sources.append(source(number))
      }
    }
  }

  /// Ends the paragraph, if there is one, and begins another one.
  mutating func startParagraph() {
    if !text.isEmpty { append("\n\n") }
  }

  /// Drops lines without text at the end, and white space at the end of the last line.
  mutating func trimEnd() {
    let trimmed = text[...].withoutSpaceAtEnd
    sources.removeLast(text[trimmed.endIndex...].utf8.count { $0 == UInt8(ascii: "\n") })
    text = String(trimmed)
    if text.isEmpty { sources = [] }
  }
}
