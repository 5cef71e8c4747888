/// A conventional change inside a body: a bullet, a paragraph, or a commit of `git merge --squash`.
public struct Item: Sendable, Equatable {
  /// The header, with its columns in the line of the whole message.
  public let header: Header
  /// The item read as a message of its own: its lines without the list's marker and indentation.
  ///
  /// Line numbers in it count from the item's first line.
  public let message: CommitMessage
  /// The line of the whole message where it begins, 1-based.
  public let line: Int

  /// The text between its header and its footers; nil when there is none.
  public var body: String? { message.body }
  /// The footers among its lines.
  public var footers: [Footer] { message.footers }
  /// Whether its header has a `!` or one of its footers says `BREAKING CHANGE`.
  public var isBreaking: Bool { message.isBreaking }
  /// The number of the pull request that its header ends with; nil when there is none.
  public var pullRequest: Int? { message.landedTitle.number }
  /// The header without the number of the pull request.
  public var landedHeader: Result<Header, HeaderSyntaxError> { message.landedHeader }
}

extension CommitMessage {
  /// The conventional changes inside the body; the message's own header is none of them.
  ///
  /// Items are bullets (`*`, `-`, `+`, `1.`, `1)`) and commits of `git merge --squash` whose text is a
  /// conventional header, and paragraphs that begin with one that has a scope, a mark or a usual type (`Note:
  /// …` is prose). Lines that are indented, or follow without a blank line, belong to the item above; so do
  /// all lines up to the next bullet where the body is a list of commits as GitHub writes it (it begins with
  /// `* `). What stands between the lines `BEGIN_NESTED_COMMIT` and `END_NESTED_COMMIT` is an item. A line of nine
  /// dashes ends the items.
  public var items: [Item] {
    if let (outer, nested) = withoutNestedMessages {
      return (outer.items + nested).sorted { $0.line < $1.line }
    }
    guard let body, let bodyLine else { return [] }
    var scanner = ItemScanner(MessageText.lines(of: body), firstLine: bodyLine)
    return scanner.scan()
  }
}
