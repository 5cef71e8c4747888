import CommitParser

/// The title was not cut.
struct TruncatedTitle: Rule {
  static let id = "truncated-title"
  static let page = RulePage(
    "the title is whole",
    reason: """
      When a pull request is opened from one commit with a long first line, GitHub cuts the title, ends it with `…`, and \
      begins the description with the rest. Unless somebody looks, half a sentence lands. A header that begins or ends \
      with `…` is reported, one that ends with three dots only where its rest is known, and a body that begins with the rest \
      alone. The correction joins both parts; shorten the title.
      """,
    passing: ["feat: add paging (#12)", "feat: show … for long names", "fix: keep on loading..."],
    failing: [
      "feat: add paging to the list of all the reposi… (#12)\n\n…tories that a user may see",
      "feat: add paging to the list of all the reposi… (#12)",
      "feat: add paging to the list of all repositories (#12)\n\n…tories",
    ])

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    let header = message.headerLine
    let title = message.landedTitle.title[...].withoutSpaceAtEnd.drop(while: \.isWhitespace)
    guard !title.isEmpty else { return [] }
    let start = header.prefix(while: \.isWhitespace).count
    let rest = Rest(below: message)
    if let mark = title.markAtEnd {
      let stem = title.dropLast(mark.count)
      let whole =
        rest.map { Whole(stem + $0.text, lines: 1..<$0.line + 1, isFollowedByText: $0.isFollowedByText) }
        ?? candidate.landing?.firstLine(beginningWith: stem).map { Whole($0, lines: 1..<2) }
      if whole != nil || mark == "…" {
        let number = header.dropFirst(start + title.count)
        let column = start + stem.count + 1
        return [
          Finding(
            columns: column..<column + mark.count,
            "title was cut at \(mark.inQuotes)" + (rest == nil ? "" : " and goes on below")
              + "; expected the whole one on the first line",
            correction: whole?.correction(before: number))
        ]
      }
    }
    if let mark = title.markAtStart {
      return [
        Finding(
          columns: start + 1..<start + mark.count + 1,
          "title begins with \(mark.inQuotes), as the rest of one that was cut; expected the whole one")
      ]
    }
    guard let rest, rest.mark == "…", rest.text.first?.isWhitespace == false else { return [] }
    let isInTitle = title.hasSuffix(rest.text)
    return [
      Finding(
        line: rest.line, columns: 1..<rest.mark.count + 1,
        "line goes on with a title that was cut; expected "
          + (isInTitle ? "it gone, for the title is whole" : "its text in the title"),
        correction: isInTitle
          ? Correction(lines: rest.paragraph, with: [], isSafe: true)
          : nil)
    ]
  }
}

/// What a forge put below the header of a title that it cut.
private struct Rest {
  let line: Int
  let mark: String
  let text: Substring
  /// Whether the line below belongs to the same paragraph.
  let isFollowedByText: Bool
  /// The line, with the blank one below if there is one.
  let paragraph: Range<Int>

  init?(below message: CommitMessage) {
    guard message.hasTextBelowHeader else { return nil }
    let lines = message.lines
    guard let index = lines.indices.dropFirst().first(where: { !lines[$0].isWhite }),
      let mark = lines[index].markAtStart
    else { return nil }
    line = index + 1
    self.mark = mark
    text = lines[index].dropFirst(mark.count).withoutSpaceAtEnd
    let next = index + 1 < lines.count ? lines[index + 1] : nil
    isFollowedByText = next.map { !$0.isWhite } ?? false
    paragraph = line..<line + (next?.isWhite == true ? 2 : 1)
  }
}

/// A title that was put together again.
private struct Whole {
  let title: Substring
  let lines: Range<Int>
  let isFollowedByText: Bool

  init(_ title: Substring, lines: Range<Int>, isFollowedByText: Bool = false) {
    self.title = title
    self.lines = lines
    self.isFollowedByText = isFollowedByText
  }

  func correction(before number: Substring) -> Correction {
    Correction(lines: lines, with: [String(title + number)] + (isFollowedByText ? [""] : []), isSafe: false)
  }
}

extension Landing {
  /// The first line of the only commit, where it goes on after a text.
  fileprivate func firstLine(beginningWith stem: Substring) -> Substring? {
    guard let line = SquashedCommits(of: pullRequest).single?.firstLine, line.hasPrefix(stem),
      line.count > stem.count
    else { return nil }
    return line
  }
}

extension Substring {
  /// The ellipsis with which it ends, one character or three dots; nil when there is none.
  fileprivate var markAtEnd: String? { hasSuffix("…") ? "…" : hasSuffix("...") ? "..." : nil }

  /// The ellipsis with which it begins.
  fileprivate var markAtStart: String? { hasPrefix("…") ? "…" : hasPrefix("...") ? "..." : nil }
}
