import CommitParser

/// A clean message to merge a pull request with: its title, what the history is to keep, and footers where git sees them.
///
/// The body is the description without what a template left; where that says nothing, the commits that say something.
/// Breaking changes, references, sign-offs and co-authors of description and commits are all kept, each once.
public struct ComposedMessage: Sendable, Equatable {
  /// The whole message, without a newline at its end.
  public let text: String

  /// Composes the message of a pull request; one that is written already stays as it is.
  public init(of check: PullRequestCheck) {
    let outcome = check.prediction.likeliest
    let sign = ForgeCatalog.forge(named: check.forge)?.pullRequestSign ?? "#"
    text = outcome.certainty == .certain ? outcome.message.text : Self.text(of: check.request, sign: sign)
  }

  private static func text(of request: PullRequest, sign: String) -> String {
    let squash = SquashedCommits(of: request)
    let described = Prose(below: "", request.description ?? "")
    let commits = squash.own.map { Prose($0.message) }
    // No forge lets a title have two lines, but who calls the program may.
    let title = request.title.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    let all = [described] + commits
    var paragraphs = [title + (request.number.map { " (\(sign)\($0))" } ?? "")]
    if !described.text.isEmpty {
      paragraphs.append(described.text)
    } else if let single = commits.first, commits.count == 1 {
      paragraphs.append(single.text)
    } else {
      let noise = HistoryNoise(below: title)
      let told = squash.own.map(\.firstLine).filter { !noise.contains($0) }
      paragraphs.append(told.map { "* \($0)" }.joined(separator: "\n"))
    }
    let breaking = all.flatMap(\.breaking)
    paragraphs += unique(breaking).map { "BREAKING CHANGE: \($0)" }
    paragraphs.append(unique(all.flatMap(\.references)).joined(separator: "\n"))
    let trailers = all.flatMap(\.trailers) + squash.signOffs + squash.coAuthors
    paragraphs.append(unique(trailers).joined(separator: "\n"))
    return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The texts, each once, upper and lower case being equal.
  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0.lowercased()).inserted }
  }
}

/// A text taken apart: what it says, and its footers.
private struct Prose {
  /// The lines without footers and what a template left, without blank lines around them.
  let text: String
  /// What breaks, one text for each note.
  let breaking: [String]
  /// Footers that git does not see: `Closes #12`.
  let references: [String]
  /// Footers that git sees.
  let trailers: [String]

  /// Takes a description apart, which has no header.
  init(below header: String, _ description: String) { self.init("\(header)x\n\n\(description)") }

  /// Takes a commit's message apart; a `!` in its header breaks what the subject says, unless a footer says more.
  init(_ message: some StringProtocol) {
    let message = CommitMessage(String(message))
    var isFooter: Set<Int> = []
    for footer in message.footers {
      isFooter.formUnion(footer.line...footer.line + footer.value.count { $0 == "\n" })
    }
    let below = message.linesBelowHeader
    var isLeft = isFooter
    for run in TemplateRuns(in: below[...], footersFrom: isFooter.min() ?? .max).runs {
      isLeft.formUnion(run.lines)
    }
    text = below.filter { !isLeft.contains($0.number) && !$0.text.isDivider }.map(\.text).withoutBlankLines
    breaking = message.isBreaking ? message.breakingDescriptions : []
    let others = message.footers.filter { !$0.isBreaking }
    references = others.filter { $0.separator == .hash }.map { "\($0.token) #\($0.value)" }
    trailers = others.filter { $0.separator == .colon }.map { "\($0.token): \($0.value)" }
  }
}

extension Substring {
  /// Nothing but three dashes or more, below which git looks for no trailers.
  fileprivate var isDivider: Bool { hasPrefix("---") && allSatisfy { $0 == "-" || $0.isWhitespace } }
}

extension String {
  fileprivate var trimmed: String { String(drop(while: \.isWhitespace).withoutSpaceAtEnd) }
}

extension [Substring] {
  /// The lines without blank ones at their ends, and no more than one between paragraphs.
  fileprivate var withoutBlankLines: String {
    split(whereSeparator: \.isWhite).map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }
}
