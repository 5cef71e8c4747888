import CommitParser

extension CommitMessage {
  /// The correction that moves footers of the body to its end, above the footers there; nil where there are none.
  ///
  /// Nothing but their place changes, and blank lines around them.
  func movingToEnd(_ footers: [Footer]) -> Correction? {
    guard let first = footers.first, let body, let bodyLine else { return nil }
    let lines = lines
    let bodyEnd = bodyLine + body.utf8.count { $0 == UInt8(ascii: "\n") }
    var kept = first.line > 1 ? [lines[first.line - 2]] : []
    var moved: [Substring] = []
    var line = first.line
    for footer in footers {
      guard footer.line >= line else { return nil }
      kept.append(apart: lines[(line - 1)..<(footer.line - 1)])
      let end = lines.end(of: footer)
      moved += [""] + lines[(footer.line - 1)..<end]
      line = end + 1
    }
    guard line <= bodyEnd else { return nil }
    kept.append(apart: lines[(line - 1)..<bodyEnd])
    return Correction(
      lines: first.line - 1..<bodyEnd + 1, with: (kept + moved).map(String.init), isSafe: false)
  }
}

extension [Substring] {
  /// The line, 1-based, where the value of a footer ends.
  fileprivate func end(of footer: Footer) -> Int {
    let isBelow = self[footer.line - 1].dropFirst(footer.token.count + 1).isWhite
    let start = isBelow ? self[footer.line...].firstIndex { !$0.isWhite } ?? footer.line : footer.line - 1
    return Swift.min(start + 1 + footer.value.utf8.count { $0 == UInt8(ascii: "\n") }, count)
  }

  /// Adds lines, without blank ones before them where a blank one stands already.
  fileprivate mutating func append(apart lines: ArraySlice<Substring>) {
    append(contentsOf: last?.isWhite ?? true ? lines.drop(while: \.isWhite) : lines)
  }
}
