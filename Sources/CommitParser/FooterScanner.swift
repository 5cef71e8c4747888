/// Separates the footers of a message from its body.
///
/// Footers are the last run of paragraphs that begin with a footer. Within the run each line that looks like
/// a footer begins one, and any other line continues the value above it. A blank line ends the value, save a
/// breaking one: descriptions of breaking changes have paragraphs, while text below `Fixes #12` is the body
/// of a pull request. A breaking footer counts wherever a line begins with it, since a squash buries it
/// between its commits; there it ends where the next commit begins. Quoted, indented and fenced text never
/// counts.
struct FooterScanner {
  /// A footer as lines: where it begins, and the line after its last one.
  private struct Draft {
    let start: FooterStart
    let line: Int
    var end: Int
  }

  private let lines: [Substring]
  private var verbatim: VerbatimBlocks
  /// The footers of the run that is open, and breaking ones above it.
  private var run: [Draft] = []
  private var buried: [Draft] = []
  /// Whether nothing more can belong to the last footer.
  private var isClosed = false
  /// Whether the lines before this one, in the same paragraph, belong to a footer.
  private var isInFooter = false
  /// The marker of the list of commits that the body is, once seen.
  private var squashMarker: UInt8?

  /// Scans the lines below the header; the first line is the header.
  init(_ lines: [Substring]) {
    self.lines = lines
    verbatim = VerbatimBlocks(lines)
    var startsParagraph = true
    var isFirst = true
    var index = 1
    while index < lines.count {
      let line = lines[index]
      if line.isBlankLine {
        startsParagraph = true
        isInFooter = false
      } else if let end = verbatim.end(ofBlockAt: index) {
        addText(through: end, startsParagraph: startsParagraph)
        index = end
        startsParagraph = false
        isFirst = false
      } else {
        add(index, startsParagraph: startsParagraph, isFirst: isFirst)
        startsParagraph = false
        isFirst = false
      }
      index += 1
    }
  }

  /// The line where the run begins, or the number of lines when there is none.
  var bodyEnd: Int { run.first?.line ?? lines.count }

  /// The footers in the order of their lines.
  var footers: [Footer] {
    guard !run.isEmpty || !buried.isEmpty else { return [] }
    let trailers = GitTrailers.block(in: lines)
    return (buried + run).map { draft in
      let start = draft.start
      let text = Substring(start.value.base[start.value.startIndex..<lines[draft.end - 1].endIndex])
      return Footer(
        token: String(start.token), separator: start.separator, value: String(text.trimmed()),
        line: draft.line + 1,
        isVisibleToGit: trailers.contains(draft.line) && start.separator == .colon
          && start.token != "BREAKING CHANGE")
    }
  }

  private mutating func add(_ index: Int, startsParagraph: Bool, isFirst: Bool) {
    let line = lines[index]
    // Most lines are prose within a paragraph, and only a breaking footer may begin there.
    let mayBegin = startsParagraph || isInFooter || line.utf8.first == UInt8(ascii: "B")
    if mayBegin, let start = FooterStart(line), startsParagraph || isInFooter || start.isBreaking,
      hasValue(start, at: index)
    {
      run.append(Draft(start: start, line: index, end: index + 1))
      isInFooter = true
      isClosed = false
    } else if line.isSquashDivider {
      isInFooter = false
      isClosed = true
    } else if beginsCommit(index, startsParagraph: startsParagraph, isFirst: isFirst) {
      endRun()
    } else {
      addText(through: index, startsParagraph: startsParagraph)
    }
  }

  /// Adds lines that begin nothing: to the footer above when they may belong to it, else to the body.
  private mutating func addText(through end: Int, startsParagraph: Bool) {
    let continues = isInFooter || (startsParagraph && valueIsOpen)
    guard continues, let last = run.indices.last else { return endRun() }
    run[last].end = end + 1
    isInFooter = true
  }

  /// Whether text of a later paragraph may belong to the last footer.
  private var valueIsOpen: Bool {
    guard let last = run.last else { return false }
    return last.start.isBreaking && !isClosed
  }

  /// Keeps what counts although text follows it.
  private mutating func endRun() {
    isInFooter = false
    guard !run.isEmpty else { return }
    buried += run.filter(\.start.isBreaking)
    run = []
  }

  /// Whether a value is on the line, or on the next one that has text.
  private func hasValue(_ start: FooterStart, at index: Int) -> Bool {
    guard start.value.isEmpty else { return true }
    guard let next = lines[(index + 1)...].first(where: { !$0.isBlankLine }) else { return false }
    return FooterStart(next) == nil && !next.isSquashDivider
      && squashMarker.map { Bullet(next)?.marker != $0 } ?? true
  }

  /// Whether the line is the header of the next commit in a squash body.
  private mutating func beginsCommit(_ index: Int, startsParagraph: Bool, isFirst: Bool) -> Bool {
    let line = lines[index]
    guard let first = line.utf8.first, !first.isBlank else { return false }
    if first.isLetter { return startsParagraph && Header.inBody(line, of: line)?.isCertain == true }
    guard let bullet = Bullet(line) else { return false }
    let isList = isFirst && bullet.marker == UInt8(ascii: "*")
    if squashMarker == nil, run.isEmpty, isList || Header.inBody(bullet.content, of: line)?.isCertain == true
    {
      squashMarker = bullet.marker
    }
    return bullet.marker == squashMarker
  }
}
