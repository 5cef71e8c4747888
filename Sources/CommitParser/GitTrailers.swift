/// Git's own view of the end of a message, which is narrower than the specification's footers.
///
/// - Source: git 2.39, trailer.c (`find_trailer_start`, `find_patch_start`), commit.c (`ignore_non_trailer`).
enum GitTrailers {
  /// The lines that git takes as its block of trailers, empty when there is none.
  ///
  /// Only the last paragraph can be the block, and never the title. All its lines are trailers, or one is
  /// written by git itself and a quarter are trailers. A line `---` ends the message.
  /// - Parameter passesDividers: Whether such a line is one like any other, as with git's `--no-divider`.
  static func block(in lines: [Substring], passesDividers: Bool = false) -> Range<Int> {
    let end = end(of: lines, passesDividers: passesDividers)
    let none = end..<end
    guard let title = lines[..<end].firstIndex(where: { !$0.isComment && $0.isBlankLine }) else {
      return none
    }

    var trailers = 0
    var others = 0
    var continuations = 0
    var hasGitsOwn = false
    for index in (title..<end).reversed() {
      let line = lines[index]
      if line.isComment {
        others += continuations
        continuations = 0
      } else if line.isBlankLine {
        if trailers + others + continuations == 0 { continue }
        others += continuations
        let isBlock = hasGitsOwn ? trailers * 3 >= others : trailers > 0 && others == 0
        return isBlock ? index + 1..<end : none
      } else if gitsOwn.contains(where: line.utf8Starts(with:)) {
        trailers += 1
        continuations = 0
        hasGitsOwn = true
      } else if line.hasTrailerToken {
        trailers += 1
        continuations = 0
      } else if line.utf8.first?.isBlank == true {
        continuations += 1
      } else {
        others += continuations + 1
        continuations = 0
      }
    }
    return none
  }

  private static let scissors = MessageCleanup.scissors(after: "#")
  private static let gitsOwn = ["Signed-off-by: ", "(cherry picked from commit "]

  /// The line where git stops: a divider, or the comments and conflicts that an editor session leaves at the
  /// end.
  private static func end(of lines: [Substring], passesDividers: Bool) -> Int {
    let divider = passesDividers ? lines.count : lines.firstIndex { $0.isPatchDivider } ?? lines.count
    let cut = lines[..<divider].firstIndex { $0.isComment && $0 == scissors } ?? divider
    let tail = lines[..<cut].lastIndex { !$0.mayBeLeftover }.map { $0 + 1 } ?? 0
    var end = cut
    var isInConflicts = false
    for index in tail..<cut {
      let line = lines[index]
      if line.isEmpty || line.isComment {
        end = min(end, index)
      } else if line == "Conflicts:" {
        isInConflicts = true
        end = min(end, index)
      } else if !(isInConflicts && line.utf8.first == UInt8(ascii: "\t")) {
        isInConflicts = false
        end = cut
      }
    }
    return end
  }
}

extension Substring {
  var isComment: Bool { utf8.first == UInt8(ascii: "#") }

  /// Is blank, a comment, or of a list of conflicts.
  fileprivate var mayBeLeftover: Bool {
    guard let first = utf8.first else { return true }
    return first == UInt8(ascii: "#") || first == UInt8(ascii: "\t") || self == "Conflicts:"
  }

  /// Is `---`, alone or before a blank, where git takes a patch to begin.
  var isPatchDivider: Bool {
    guard utf8.first == UInt8(ascii: "-") else { return false }
    var cursor = Cursor(self)
    return cursor.take("---") && cursor.next.map(\.isBlank) ?? true
  }

  /// Whether the line is `token:` or `token :` to git, whose tokens are words of letters, digits and hyphens.
  fileprivate var hasTrailerToken: Bool {
    var cursor = Cursor(self)
    guard !cursor.take(while: { $0.isTokenByte }).isEmpty else { return false }
    cursor.skip { $0.isBlank }
    return cursor.next == UInt8(ascii: ":")
  }

  fileprivate func utf8Starts(with words: String) -> Bool { utf8.starts(with: words.utf8) }
}
