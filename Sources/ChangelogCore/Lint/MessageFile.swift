public import CommitParser

/// The file of a message that becomes a commit: what git makes of it, and how it reads with corrections.
public struct MessageFile: Sendable {
  /// The lines as they are, each with its line end.
  private(set) var lines: [ArraySlice<UInt8>]
  let cleanup: MessageCleanup
  let commentPrefix: String
  /// Whether it is plain UTF-8, so that it can be changed without harm.
  private let isMendable: Bool
  /// The message that git makes of it.
  public private(set) var message: CommitMessage
  /// The line of the file, 1-based, for each line of the message.
  public private(set) var lineNumbers: [Int]

  /// Takes the content of a file.
  ///
  /// - Parameters:
  ///   - text: The content as text; nil when it is UTF-8.
  ///   - cleanup: What git does to it.
  ///   - commentPrefix: What a comment begins with; nil when git chose it by itself (`core.commentChar=auto`).
  ///   - isEdited: Whether git opens an editor for it.
  public init(
    _ content: [UInt8], as text: String? = nil, cleanup: MessageCleanup, commentPrefix: String?,
    isEdited: Bool = true
  ) {
    let text = text ?? String(decoding: content, as: UTF8.self)
    let prefix = commentPrefix ?? MessageCleanup.automaticCommentPrefix(in: text)
    self.commentPrefix = prefix
    self.cleanup = cleanup.settled(for: text, commentPrefix: prefix, isEdited: isEdited)
    isMendable = text.utf8.elementsEqual(content)
    lines = Self.lines(of: content)
    let cleaned = self.cleanup.clean(text, commentPrefix: prefix)
    message = CommitMessage(cleaned.text)
    lineNumbers = cleaned.lineNumbers
  }

  /// The content of the file.
  public var content: [UInt8] { Array(lines.joined()) }

  /// Whether git finds nothing to commit in it.
  public var isEmpty: Bool { message.text.isEmpty }

  /// Applies every correction that only mends the form, until none is left.
  ///
  /// Nothing is changed in a file with bytes that are no UTF-8.
  /// - Parameter diagnostics: What is found in a message.
  /// - Returns: What was mended, with the lines of the file that changed.
  public mutating func fix(_ diagnostics: (CommitMessage) -> [Diagnostic]) -> [Mending] {
    guard isMendable else { return [] }
    var mendings: [Mending] = []
    var seen: Set<String> = []
    // Two rules that undo each other must not go on for ever.
    for _ in 0..<Self.mostPasses where seen.insert(message.text).inserted {
      let found = diagnostics(message)
      let applied = apply(found)
      guard !applied.isEmpty else { break }
      mendings += applied
      let cleaned = cleanup.clean(String(decoding: content, as: UTF8.self), commentPrefix: commentPrefix)
      message = CommitMessage(cleaned.text)
      lineNumbers = cleaned.lineNumbers
    }
    return mendings
  }

  private static let mostPasses = 20

  /// Applies those corrections that do not touch the same lines, the first one having its way.
  private mutating func apply(_ diagnostics: [Diagnostic]) -> [Mending] {
    var mendings: [Mending] = []
    var inserted: [Int: [String]] = [:]
    var removed: Set<Int> = []
    var taken = 0
    for diagnostic in diagnostics {
      guard let correction = diagnostic.finding.correction, correction.isSafe,
        correction.lines.lowerBound > taken, let place = fileLine(correction.lines.lowerBound)
      else { continue }
      taken = Swift.max(correction.lines.lowerBound, correction.lines.upperBound - 1)
      let old = correction.lines.filter { lineNumbers.indices.contains($0 - 1) }.map { lineNumbers[$0 - 1] }
      removed.formUnion(old)
      inserted[place] = correction.replacement
      mendings.append(
        Mending(
          rule: diagnostic.rule, line: place, old: old.map { text(ofLine: $0) }, new: correction.replacement))
    }
    guard !mendings.isEmpty else { return [] }
    rebuild(inserting: inserted, removing: removed)
    return mendings
  }

  /// Puts lines before those of the given numbers and takes others out.
  private mutating func rebuild(inserting inserted: [Int: [String]], removing removed: Set<Int>) {
    let firstEnd = Self.lineEnd(of: lines.first ?? [])
    let end = firstEnd.isEmpty ? [UInt8(ascii: "\n")] : firstEnd
    var rebuilt: [ArraySlice<UInt8>] = []
    for number in 1...lines.count + 1 {
      if let new = inserted[number] {
        // What stands above has to end before something can follow it.
        if let last = rebuilt.popLast() { rebuilt.append(Self.lineEnd(of: last).isEmpty ? last + end : last) }
        rebuilt += new.map { Array($0.utf8) + end }
      }
      if number <= lines.count, !removed.contains(number) { rebuilt.append(lines[number - 1]) }
    }
    lines = rebuilt
  }

  /// The line of the file where a line of the message stands, or would stand as its last.
  private func fileLine(_ line: Int) -> Int? {
    if lineNumbers.indices.contains(line - 1) { return lineNumbers[line - 1] }
    return lineNumbers.last.map { $0 + 1 }
  }

  private func text(ofLine line: Int) -> String {
    String(decoding: lines[line - 1].dropLast(Self.lineEnd(of: lines[line - 1]).count), as: UTF8.self)
  }

  /// The line end of a line; empty when it has none.
  private static func lineEnd(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard line.last == UInt8(ascii: "\n") else { return [] }
    return line.suffix(line.dropLast().last == UInt8(ascii: "\r") ? 2 : 1)
  }

  private static func lines(of content: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in content.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(content[start...index])
      start = index + 1
    }
    if start < content.count { lines.append(content[start...]) }
    return lines
  }
}
