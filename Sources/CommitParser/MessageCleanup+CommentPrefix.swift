extension MessageCleanup {
  /// The comment character in a message file for which git chose one, as `core.commentChar=auto` has it do.
  ///
  /// Git takes the first of `#;@!$%^&|:` that begins no line of the message and then writes its help with it.
  /// So in a file the scissors line shows it, or the lines at the end; in a file without help it is again the
  /// first that begins no line, and no line is taken for a comment.
  /// - Source: git 2.39, builtin/commit.c (`adjust_comment_line_char`).
  public static func automaticCommentPrefix(in text: String) -> String {
    let lines = MessageText.lines(of: text)
    for line in lines {
      if let first = line.unicodeScalars.first, candidates.contains(first),
        line.withoutReturn == scissors(after: String(first))
      {
        return String(first)
      }
    }
    if let last = lines.last(where: { !$0.isBlankLine }), let helper = last.commentCharacter { return helper }
    let used = Set(lines.compactMap(\.unicodeScalars.first))
    return candidates.first { !used.contains($0) }.map { String($0) } ?? "#"
  }

  fileprivate static let candidates: [Unicode.Scalar] = ["#", ";", "@", "!", "$", "%", "^", "&", "|", ":"]
}

extension Substring {
  /// The line without a carriage return at its end.
  var withoutReturn: Substring {
    utf8.last == .carriageReturn ? Substring(utf8.dropLast()) : self
  }

  /// The character of a comment as git writes it: alone, or before a blank.
  fileprivate var commentCharacter: String? {
    guard let first = unicodeScalars.first, MessageCleanup.candidates.contains(first) else { return nil }
    guard withoutReturn.utf8.dropFirst().first.map(\.isBlank) ?? true else { return nil }
    return String(first)
  }
}
