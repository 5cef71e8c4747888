import CommitParser

/// A message that GitHub or Gitea wrote for a squash, read back: title, number, commits and people.
///
/// Nothing is lost: the parts give the same bytes again.
public struct LandedParts: Sendable, Equatable {
  /// The header without the number that the forge added.
  public let title: String
  /// The pull request's number; nil when the header ends with none.
  public let number: Int?
  /// The messages of the commits, where the body is a list of them; empty for any other body.
  public let commits: [String]
  /// The body, where it is no list of commits; empty when there is none.
  public let prose: String
  /// Whether nine dashes stand above the people.
  public let hasDivider: Bool
  /// The lines that name co-authors and sign-offs below everything else.
  public let people: [String]
  /// The line ends below the header, and those at the end.
  private let gaps: (afterHeader: String, atEnd: String)

  /// Reads a message whose line ends are LF.
  public init(reading text: String) {
    let content = text[...].withoutNewlinesAtEnd
    let atEnd = text[content.endIndex...]
    let header = content.prefix { $0 != "\n" }
    let below = content[header.endIndex...]
    let body = below.drop { $0 == "\n" }
    gaps = (String(below[..<body.startIndex]), String(atEnd))
    (title, number) = Self.numbered(header)
    var lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines.lastIndex { !$0.namesSomebody }.map { $0 + 1 } ?? 0
    // The block stands alone, or below the body and a blank line.
    let isBlock = first < lines.count && (first == 0 || lines[first - 1].isEmpty)
    people = isBlock ? lines[first...].map(String.init) : []
    if isBlock { lines.removeSubrange(max(0, first - 1)...) }
    hasDivider = isBlock && lines.last == "---------" && (lines.count < 2 || lines[lines.count - 2].isEmpty)
    if hasDivider { lines.removeSubrange(max(0, lines.count - 2)...) }
    let rest = lines.joined(separator: "\n")
    let isList = rest.hasPrefix("* ")
    commits =
      isList
      ? rest.dropFirst(2).split(separator: "\n\n* ", omittingEmptySubsequences: false).map(String.init) : []
    prose = isList ? "" : rest
  }

  /// The whole message.
  public var text: String {
    let body = commits.isEmpty ? prose : "* " + commits.joined(separator: "\n\n* ")
    let parts = [
      body.isEmpty ? nil : body, hasDivider ? "---------" : nil,
      people.isEmpty ? nil : people.joined(separator: "\n"),
    ]
    return title + (number.map { " (#\($0))" } ?? "") + gaps.afterHeader
      + parts.compactMap(\.self).joined(separator: "\n\n") + gaps.atEnd
  }

  /// Whether both read the same.
  public static func == (one: LandedParts, other: LandedParts) -> Bool { one.text == other.text }

  private static func numbered(_ header: Substring) -> (String, Int?) {
    let landed = CommitMessage(String(header)).landedTitle
    if landed.shape == .numberSign, let number = landed.number, header.hasSuffix(" (#\(number))") {
      return (String(header.dropLast(" (#\(number))".count)), number)
    }
    return (String(header), nil)
  }
}

extension Substring {
  fileprivate var namesSomebody: Bool {
    value(of: "co-authored-by") != nil || value(of: "signed-off-by") != nil
  }

  fileprivate var withoutNewlinesAtEnd: Substring {
    lastIndex { $0 != "\n" }.map { self[...$0] } ?? self[..<startIndex]
  }
}
