extension LandedTitle {
  /// Reads a title with its number before it or around it: Azure, Bitbucket Data Center, Gitea's merges.
  init?(wrapped header: Substring) {
    // Most headers are none of these.
    guard let first = header.utf8.first, first == UInt8(ascii: "M") || first == UInt8(ascii: "P") else {
      return nil
    }
    if let (number, title) = header.numberedTitle(after: "Merged PR ") {
      self.init(shape: .azure, number: number, line: 1, text: title)
    } else if let (number, title) = header.numberedTitle(after: "Pull request #") {
      self.init(shape: .bitbucketDataCenter, number: number, line: 1, text: title)
    } else if let (number, title) = header.quotedTitle {
      self.init(shape: .giteaMerge, number: number, line: 1, text: title)
    } else {
      return nil
    }
  }

  /// Reads a title that stands on the first line with text below the header.
  init?(below lines: [Substring]) {
    guard let header = lines.first, header.utf8.first == UInt8(ascii: "M") else { return nil }
    let below = lines.indices.dropFirst().first { !lines[$0].isBlankLine }
    if let number = header.number(after: "Merged in ", before: "(pull request #", atEnd: ")") {
      self.init(shape: .bitbucketCloud, number: number, titleAt: below, in: lines)
    } else if let number = header.number(after: "Merge pull request #") {
      self.init(shape: .gitHubMerge, number: number, titleAt: below, in: lines)
    } else if header.utf8.starts(with: "Merge branch '".utf8), let number = lines.mergeRequestNumber {
      let title = below.flatMap { lines[$0].mergeRequestNumber == nil ? $0 : nil }
      self.init(shape: .gitLabMerge, number: number, titleAt: title, in: lines)
    } else {
      return nil
    }
  }

  private init(shape: Shape, number: Int, titleAt index: Int?, in lines: [Substring]) {
    let index = index ?? 0
    self.init(shape: shape, number: number, line: index + 1, text: lines[index].trimmed())
  }

  /// Reads `feat: x (#12)`: the number in parentheses at the very end, after a blank.
  init?(suffixed header: Substring) {
    let whole = header.trimmed()
    guard whole.utf8.last == UInt8(ascii: ")"), let opening = whole.utf8.lastIndex(of: UInt8(ascii: "("))
    else {
      return nil
    }
    let title = whole[..<opening]
    var cursor = Cursor(whole[opening...])
    _ = cursor.take(UInt8(ascii: "("))
    let shape: Shape = cursor.next == UInt8(ascii: "#") ? .numberSign : .exclamationMark
    guard cursor.take(UInt8(ascii: "#")) || cursor.take(UInt8(ascii: "!")), let number = cursor.takeNumber(),
      cursor.take(UInt8(ascii: ")")), cursor.isAtEnd, title.utf8.last == UInt8(ascii: " "), !title.isBlankLine
    else { return nil }
    self.init(shape: shape, number: number, line: 1, text: title.trimmed())
  }
}

extension Cursor {
  /// Steps over digits; nil when there are none or too many for an `Int`.
  mutating func takeNumber() -> Int? {
    Int(take { $0.isDigit })
  }
}

extension Substring {
  /// The parts of `Merged PR 12: title`.
  fileprivate func numberedTitle(after prefix: String) -> (Int, Substring)? {
    var cursor = Cursor(self)
    guard cursor.take(prefix), let number = cursor.takeNumber(), cursor.take(":") else { return nil }
    let title = cursor.takeRest().trimmed()
    return title.isEmpty ? nil : (number, title)
  }

  /// The parts of `Merge pull request 'title' (#12) from a into b`; the title may contain quotes.
  fileprivate var quotedTitle: (Int, Substring)? {
    var cursor = Cursor(self)
    guard cursor.take("Merge pull request '") else { return nil }
    let rest = cursor.takeRest()
    for quote in rest.utf8.indices.reversed() where rest.utf8[quote] == UInt8(ascii: "'") {
      var after = Cursor(rest[quote...])
      guard after.take("' (#") || after.take("' (!"), let number = after.takeNumber(), after.take(") from ")
      else {
        continue
      }
      let title = rest[..<quote].trimmed()
      return title.isEmpty ? nil : (number, title)
    }
    return nil
  }

  /// The number in `Merged in branch (pull request #12)`.
  fileprivate func number(after prefix: String, before opening: String, atEnd closing: String) -> Int? {
    let whole = trimmed()
    guard whole.utf8.starts(with: prefix.utf8), let start = whole.utf8.lastIndex(of: UInt8(ascii: "(")) else {
      return nil
    }
    var cursor = Cursor(whole[start...])
    guard cursor.take(opening), let number = cursor.takeNumber(), cursor.take(closing), cursor.isAtEnd else {
      return nil
    }
    return number
  }

  /// The number in `Merge pull request #12 from owner/branch`.
  fileprivate func number(after prefix: String) -> Int? {
    var cursor = Cursor(self)
    guard cursor.take(prefix), let number = cursor.takeNumber(), cursor.take(" from ") else { return nil }
    return number
  }

  /// The number in GitLab's line `See merge request group/project!12`.
  var mergeRequestNumber: Int? {
    var cursor = Cursor(self)
    guard cursor.take("See merge request ") else { return nil }
    cursor.skip { !$0.isBlank && $0 != UInt8(ascii: "!") }
    guard cursor.take(UInt8(ascii: "!")), let number = cursor.takeNumber() else { return nil }
    return cursor.rest.isBlankLine ? number : nil
  }
}

extension [Substring] {
  /// The number in the last line by which GitLab refers to the merge request.
  var mergeRequestNumber: Int? {
    last { $0.mergeRequestNumber != nil }?.mergeRequestNumber
  }
}
