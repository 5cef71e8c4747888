import CommitParser

/// The commits that a forge lists in the body of a squash: `* ` before each, with what belongs to it below.
struct CommitList {
  /// A commit of the list.
  struct Entry {
    /// The line of the message where it begins, 1-based.
    let line: Int
    /// Its first line, without the bullet.
    let header: Substring
    /// What stands below that, without blank lines.
    var text: [Substring] = []
  }

  /// The commits in their order; there is one at least.
  private(set) var entries: [Entry] = []

  /// Reads the list; nil where the body does not begin with one.
  init?(_ message: CommitMessage) {
    guard let body = message.body, let bodyLine = message.bodyLine, body.hasPrefix("* ") else { return nil }
    let end = bodyLine + body.utf8.count { $0 == UInt8(ascii: "\n") }
    for line in message.linesBelowHeader[(bodyLine - 2)..<(end - 1)] where !line.isBlank {
      if !line.isVerbatim, line.text.hasPrefix("* ") {
        entries.append(Entry(line: line.number, header: line.text.dropFirst(2).withoutSpace))
      } else if !entries.isEmpty {
        entries[entries.count - 1].text.append(line.text)
      }
    }
  }

  /// The headers that other commits of the list take back, as `Revert "feat: x"` does.
  var reverted: Set<Substring> { Set(entries.compactMap(\.header.revertedHeader)) }
}

extension Substring {
  /// The header that `Revert "…"` takes back; nil when it is none.
  var revertedHeader: Substring? {
    guard hasPrefix("Revert \""), utf8.count > 9, hasSuffix("\"") else { return nil }
    return dropFirst(8).dropLast()
  }

  /// The text without white space at either end.
  var withoutSpace: Substring {
    // Most texts begin and end with a visible character of ASCII, and no character that has one is a space.
    guard let first = utf8.first, !(0x21...0x7E).contains(first) else { return withoutSpaceAtEnd }
    return drop(while: \.isWhitespace).withoutSpaceAtEnd
  }
}
