/// What the grammars ask of a line.
extension Substring {
  /// Has nothing but spaces and tabs.
  var isBlankLine: Bool {
    guard let first = utf8.first else { return true }
    return first.isBlank && utf8.allSatisfy { $0.isBlank }
  }

  /// The number of spaces and tabs before the text.
  var indentation: Int { utf8.prefix { $0.isBlank }.count }

  /// The nine dashes that GitHub and Gitea write between the commits of a squash and its co-authors.
  var isSquashDivider: Bool {
    utf8.first == UInt8(ascii: "-") && utf8.count == 9 && utf8.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// The text without spaces, tabs and line ends around it.
  func trimmed() -> Substring {
    let belongs: (UInt8) -> Bool = { !$0.isBlank && $0 != .newline }
    guard let first = utf8.firstIndex(where: belongs), let last = utf8.lastIndex(where: belongs) else {
      return self[endIndex...]
    }
    return Substring(utf8[first...last])
  }

  /// The place in the line, 1-based and in characters.
  func column(of index: String.Index) -> Int {
    self[..<index].count + 1
  }
}
