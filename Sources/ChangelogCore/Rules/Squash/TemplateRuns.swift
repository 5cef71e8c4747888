import CommitParser

/// The lines of a body that nobody wrote: what the template of a pull request left there.
struct TemplateRuns {
  /// Lines that follow each other, blank ones between them included.
  struct Run {
    /// The lines, 1-based, the end excluded.
    var lines: Range<Int>
    /// What the first of them is.
    let kind: Kind
  }

  /// What a template leaves.
  enum Kind: String {
    case comment, placeholder
    case heading = "empty heading"
    case box = "box without a tick"
  }

  /// The runs in their order.
  private(set) var runs: [Run] = []

  /// Finds the runs in lines that follow each other.
  ///
  /// - Parameter footers: The line, 1-based, from which on there are footers, which are no text of a heading above.
  init(in lines: ArraySlice<MessageLine>, footersFrom footers: Int = .max) {
    let kinds = Self.kinds(of: lines, footersFrom: footers)
    var isOpen = false
    for (line, kind) in zip(lines, kinds) {
      guard !line.isBlank else { continue }
      if let kind {
        if isOpen {
          let start = runs[runs.count - 1].lines.lowerBound
          runs[runs.count - 1].lines = start..<line.number + 1
        } else {
          runs.append(Run(lines: line.number..<line.number + 1, kind: kind))
        }
      }
      isOpen = kind != nil
    }
  }

  /// What each line is; nil for what somebody wrote.
  private static func kinds(of lines: ArraySlice<MessageLine>, footersFrom footers: Int) -> [Kind?] {
    var kinds = [Kind?](repeating: nil, count: lines.count)
    // From the end, so that a heading knows what stands below it; the level of the nearest heading with text.
    var isEmptyBelow = true
    var nextLevel = 0
    for (place, line) in lines.enumerated().reversed() {
      guard !line.isBlank else { continue }
      if line.isVerbatim {
        kinds[place] = line.isComment ? .comment : nil
      } else if case .heading(let level, _) = MarkdownLine(line.text) {
        // A heading with headings of its own is no empty one.
        if isEmptyBelow, nextLevel <= level { kinds[place] = .heading }
        nextLevel = kinds[place] == nil ? level : nextLevel
        isEmptyBelow = true
        continue
      } else {
        kinds[place] = line.text.leftover
      }
      if kinds[place] == nil, line.number < footers { isEmptyBelow = false }
    }
    return kinds
  }
}

extension Substring {
  /// What the line is by itself, if a template left it.
  fileprivate var leftover: TemplateRuns.Kind? {
    switch MarkdownLine(self) {
    case .box(isTicked: false, _): .box
    case .text(let text) where text.isPlaceholder: .placeholder
    case .heading, .box, .text, .blank: nil
    }
  }

  /// Whether it asks for text rather than being some: `> Describe your change`, `Fixes # (issue)`.
  private var isPlaceholder: Bool {
    // Most lines begin with a letter, and have no number sign.
    guard let byte = utf8.first, "><[_*".utf8.contains(byte) || utf8.contains(UInt8(ascii: "#")) else {
      return false
    }
    let words = lowercased()
    if let sign = words.firstIndex(of: "#") {
      let rest = words[words.index(after: sign)...].drop { $0 == " " }
      let verb = words[..<sign].drop { "-* ".contains($0) }.withoutSpaceAtEnd
      if ["fixes", "closes", "resolves", "fix", "close", "issue"].contains(verb) {
        return ["", "(issue)", "<issue>", "[issue]", "issue", "(issue number)", "xxx", "xxxx"].contains(rest)
      }
    }
    guard let first, let last else { return false }
    let isQuoted = first == ">" || ["<>", "[]", "__", "**"].contains("\(first)\(last)")
    let asking = words.drop { !$0.isLetter }.prefix(while: \.isLetter)
    return isQuoted && ["describe", "please", "insert", "provide", "explain", "replace"].contains(asking)
  }
}
