/// The parts of a first line: `^(\w*)(?:\((.*)\))?: (.*)$`, a `!` before the colon or not.
struct AngularHeader {
  /// Whether a `!` stands before the colon.
  enum Mark {
    case none, optional, required
  }

  /// The word before the colon; nil when there is none.
  let type: String?
  /// What stands in the parentheses; nil when there is nothing.
  let scope: String?
  /// What stands behind one blank; nil when there is nothing.
  let subject: String?

  /// Nil for a line of another shape.
  init?(_ line: Scalars, _ mark: Mark) {
    guard !line.contains(where: \.endsScriptLine) else { return nil }
    let word = line.prefix(while: \.isScriptWord)
    let rest = line[word.endIndex...]
    type = word.orNil
    if let start = rest.subject(behind: mark) {
      scope = nil
      subject = rest[start...].orNil
      return
    }
    // The last parenthesis that a colon follows: others belong to the scope.
    guard rest.first == "(",
      let close = rest.indices.last(where: {
        rest[$0] == ")" && rest[rest.index(after: $0)...].subject(behind: mark) != nil
      }), let start = rest[rest.index(after: close)...].subject(behind: mark)
    else { return nil }
    scope = rest[rest.index(after: rest.startIndex)..<close].orNil
    subject = rest[start...].orNil
  }
}

extension Scalars {
  /// Where the text behind `: ` starts, where the text begins with that.
  fileprivate func subject(behind mark: AngularHeader.Mark) -> Index? {
    let isMarked = mark != .none && first == "!"
    guard isMarked || mark != .required else { return nil }
    return (isMarked ? dropFirst() : self).rest(behind: ": ")?.startIndex
  }
}
