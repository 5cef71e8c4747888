/// The pull requests and commits that a text mentions.
struct EntryMentions {
  /// Numbers after `#`, `!` or a forge's path of pull requests.
  private(set) var numbers: Set<Int> = []
  /// Hexadecimal words of at least seven digits, in lower case.
  private(set) var commits: [String] = []

  /// Looks through a line.
  mutating func add(_ line: ArraySlice<UInt8>) {
    var place = line.startIndex
    while place < line.endIndex {
      let byte = line[place]
      let isWordStart = place == line.startIndex || !line[place - 1].isWordByte
      if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "!") {
        let isMark = isWordStart && (place == line.startIndex || !"&/".utf8.contains(line[place - 1]))
        if isMark { addNumber(in: line[(place + 1)...]) }
        place += 1
      } else if byte == UInt8(ascii: "/") {
        for path in Self.paths where line[place...].starts(with: path) {
          addNumber(in: line[(place + path.count)...])
        }
        place += 1
      } else if isWordStart, byte.isWordByte {
        let word = line[place...].prefix { $0.isWordByte }
        if (7...64).contains(word.count), word.allSatisfy(\.isHexadecimal) {
          commits.append(String(decoding: word, as: UTF8.self).lowercased())
        }
        place = word.endIndex
      } else {
        place += 1
      }
    }
  }

  private mutating func addNumber(in rest: ArraySlice<UInt8>) {
    let digits = rest.prefix(while: \.isDigit)
    guard digits.endIndex == rest.endIndex || !rest[digits.endIndex].isWordByte,
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return }
    numbers.insert(number)
  }

  private static let paths = [
    "/pull/", "/pulls/", "/merge_requests/", "/pull-requests/", "/pullrequest/",
  ].map { Array($0.utf8) }
}

extension UInt8 {
  fileprivate var isWordByte: Bool { isDigit || isLetter || self == UInt8(ascii: "_") || self >= 0x80 }
  fileprivate var isHexadecimal: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
}

/// Finds the entries of a release by what a text mentions.
struct EntryIndex {
  private var byNumber: [Int: [RenderedRelease.Reference]] = [:]
  private var byCommit: [Substring: [RenderedRelease.Reference]] = [:]

  init(_ references: [RenderedRelease.Reference]) {
    for reference in Set(references) {
      if let number = reference.pullRequest { byNumber[number, default: []].append(reference) }
      byCommit[reference.commit.abbreviated, default: []].append(reference)
    }
  }

  /// The entries that a text mentions.
  func references(in mentions: EntryMentions) -> Set<RenderedRelease.Reference> {
    Set(mentions.numbers.flatMap { byNumber[$0] ?? [] }).union(commits(in: mentions))
  }

  /// The entry that our own line is about; nil where it names no commit.
  func reference(behind mentions: EntryMentions) -> RenderedRelease.Reference? {
    let commits = commits(in: mentions)
    return commits.last { $0.pullRequest.map(mentions.numbers.contains) ?? false } ?? commits.last
  }

  /// The entries whose commit a text mentions, in its order.
  private func commits(in mentions: EntryMentions) -> [RenderedRelease.Reference] {
    mentions.commits.flatMap { word in
      (byCommit[word.prefix(7)] ?? []).filter { $0.commit.description.hasPrefix(word) }
    }
  }
}
