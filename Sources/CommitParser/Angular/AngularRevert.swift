/// What a message takes back: `^(?:Revert|revert:)\s"?([\s\S]+?)"?\s*This reverts commit (\w*)\.`.
public struct AngularRevert: Sendable, Equatable {
  /// The header of the commit that is reverted.
  public let header: String
  /// Its id; nil when none stands there.
  public let hash: String?

  /// Nil for a message that reverts nothing.
  init?(_ message: Scalars) {
    guard let rest = message.rest(behind: "Revert"),
      let below = rest.first?.isScriptSpace == true ? rest : rest.first == ":" ? rest.dropFirst() : nil,
      below.first?.isScriptSpace == true
    else { return nil }
    let text = below.dropFirst()
    if text.first == "\"", let revert = AngularRevert(title: text.dropFirst()) {
      self = revert
    } else if let revert = AngularRevert(title: text) {
      self = revert
    } else {
      return nil
    }
  }

  /// Looks for the sentence behind at least one character.
  private init?(title: Scalars) {
    guard !title.isEmpty else { return nil }
    let first = title.index(after: title.startIndex)
    // The first character behind which nothing but blanks came, and the quote before those.
    var blanks = title.startIndex
    var index = title.startIndex
    while index < title.endIndex {
      if index >= first, let rest = title[index...].rest(behind: "This reverts commit ") {
        let hash = rest.prefix(while: \.isScriptWord)
        if rest[hash.endIndex...].first == "." {
          var end = blanks
          if end > title.startIndex, title[title.index(before: end)] == "\"" {
            end = title.index(before: end)
          }
          guard let header = title[..<max(end, first)].orNil else { return nil }
          self.header = header
          self.hash = hash.orNil
          return
        }
      }
      let isSpace = title[index].isScriptSpace
      title.formIndex(after: &index)
      if !isSpace { blanks = index }
    }
    return nil
  }
}
