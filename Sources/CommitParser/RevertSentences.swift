/// The sentences below a header that say what is taken back.
struct RevertSentences {
  private(set) var commits: [String] = []
  private(set) var mergeBase: String?
  private(set) var pullRequests: [Int] = []

  /// Reads the lines that begin with `This reverts commit`, `reversing changes made to` or `Reverts`.
  init(_ lines: [Substring]) {
    for (index, line) in lines.enumerated().dropFirst() {
      guard let first = line.utf8.first, [UInt8(ascii: "T"), UInt8(ascii: "R")].contains(first) else {
        continue
      }
      var cursor = Cursor(line)
      if cursor.take("This reverts commit") {
        add(cursor.rest.words.prefix { $0 != "reversing" })
        mergeBase = mergeBase ?? lines[index...].prefix(2).compactMap(\.mergeBase).first
      } else if cursor.take("This reverts merge request ") || cursor.take("Reverts ") {
        pullRequests += cursor.rest.requestNumber.map { [$0] } ?? []
      }
    }
  }

  /// Takes every word that may be an id: 7 to 40 hexadecimal digits.
  mutating func addIDs(of text: Substring) { add(text.words[...]) }

  private mutating func add(_ words: ArraySlice<Substring>) {
    commits += words.filter(\.mayBeID).map { $0.lowercased() }
  }
}

extension Substring {
  fileprivate var words: [Substring] {
    utf8.split { !$0.isWordByte }.map { Substring($0) }
  }

  /// Whether it may name a commit.
  fileprivate var mayBeID: Bool {
    (7...40).contains(utf8.count)
      && utf8.allSatisfy { $0.isDigit || (0x61...0x66).contains($0 | 0x20) }
  }

  /// The id behind `reversing changes made to`, which git writes on the line with the id of the merge or below it.
  fileprivate var mergeBase: String? {
    let words = words
    guard let place = words.firstIndex(of: "changes"),
      words[place...].starts(with: ["changes", "made", "to"])
    else { return nil }
    return words[(place + 3)...].first.flatMap { $0.mayBeID ? $0.lowercased() : nil }
  }

  /// The number of `#12`, `owner/name#12`, `!12` or the address of a pull request at the beginning.
  fileprivate var requestNumber: Int? {
    var scanner = ReferenceScanner(self, number: 1)
    return scanner.scan().first.flatMap { ["#", "!"].contains($0.prefix) ? $0.number : nil }
  }
}
