/// Collects the items of a body line by line.
struct ItemScanner {
  /// An item whose end is not seen yet.
  private struct Draft {
    let header: Header
    let line: Int
    let indentation: Int
    /// The bullet's marker; nil for a paragraph.
    let marker: UInt8?
    var text: [Substring]
  }

  private let lines: [Substring]
  private let firstLine: Int
  private var verbatim: VerbatimBlocks
  private var items: [Item] = []
  private var open: Draft?
  private var startsParagraph = true
  /// Whether a line `commit 1a2b3c…` of `git merge --squash` announced an indented message.
  private var expectsCommit = false
  /// Whether the body is a list of whole commits: text without indentation belongs to the bullet above.
  private let isCommitList: Bool

  init(_ lines: [Substring], firstLine: Int) {
    self.lines = lines
    self.firstLine = firstLine
    verbatim = VerbatimBlocks(lines)
    let bullet = lines.first.flatMap(Bullet.init)
    isCommitList = bullet?.marker == UInt8(ascii: "*") && bullet?.indentation == 0
  }

  mutating func scan() -> [Item] {
    var index = 0
    while index < lines.count, !lines[index].isSquashDivider {
      if lines[index].isBlankLine {
        open?.text.append("")
        startsParagraph = true
      } else if let end = verbatim.end(ofBlockAt: index) {
        addText(index...end)
        index = end
      } else {
        add(index)
      }
      index += 1
    }
    close()
    return items
  }

  private mutating func add(_ index: Int) {
    let line = lines[index]
    if line.namesSquashedCommit {
      close()
      expectsCommit = true
      startsParagraph = false
    } else if let bullet = Bullet(line), bullet.indentation <= open?.indentation ?? .max {
      add(bullet, at: index)
    } else if let header = header(ofParagraphAt: index) {
      begin(
        Draft(header: header, line: index, indentation: line.indentation, marker: nil, text: [line.trimmed()])
      )
    } else {
      addText(index...index)
    }
  }

  private mutating func add(_ bullet: Bullet, at index: Int) {
    let header = Header.inBody(bullet.content, of: lines[index])
    let isSibling = open == nil || open?.marker == bullet.marker
    if let header, isSibling || header.isCertain {
      begin(
        Draft(
          header: header, line: index, indentation: bullet.indentation, marker: bullet.marker,
          text: [bullet.content]))
    } else if isSibling {
      close()
      startsParagraph = false
    } else {
      addText(index...index)
    }
  }

  /// The header of a paragraph, or of a commit's message by `git merge --squash`, which is indented by four.
  private mutating func header(ofParagraphAt index: Int) -> Header? {
    let line = lines[index]
    guard startsParagraph else { return nil }
    let isCommit = expectsCommit && line.indentation >= 4
    guard isCommit || line.indentation == 0 else { return nil }
    if isCommit { expectsCommit = false }
    guard let header = Header.inBody(line.trimmed(), of: line) else { return nil }
    return isCommit || header.isCertain ? header : nil
  }

  private mutating func begin(_ draft: Draft) {
    close()
    open = draft
    startsParagraph = false
  }

  /// Adds text to the item above, or ends that when the text stands apart.
  private mutating func addText(_ range: ClosedRange<Int>) {
    let standsApart = startsParagraph && lines[range.lowerBound].indentation == 0
    if standsApart, !(isCommitList && open?.marker != nil) {
      close()
    } else {
      open?.text.append(contentsOf: lines[range])
    }
    startsParagraph = false
  }

  private mutating func close() {
    guard let draft = open else { return }
    open = nil
    let margin = draft.text.dropFirst().first { !$0.isEmpty }?.indentation ?? 0
    let text = draft.text.enumerated().map { $0.offset == 0 ? $0.element : $0.element.dedented(by: margin) }
    items.append(
      Item(
        header: draft.header, message: CommitMessage(text.joined(separator: "\n")),
        line: firstLine + draft.line))
  }
}

extension Substring {
  /// Is a line like `commit 1a2b3c4d`, by which `git merge --squash` introduces a commit.
  fileprivate var namesSquashedCommit: Bool {
    var cursor = Cursor(self)
    guard cursor.take("commit ") else { return false }
    let id = cursor.take { $0.isDigit || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f")) }
    return id.utf8.count >= 7 && cursor.rest.isBlankLine
  }

  /// The line without as many of the blanks before its text.
  fileprivate func dedented(by margin: Int) -> Substring {
    Substring(utf8.dropFirst(Swift.min(margin, indentation)))
  }
}
