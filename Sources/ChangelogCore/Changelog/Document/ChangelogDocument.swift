/// A changelog file as bytes, with the places of its releases.
///
/// Nothing is decoded or repaired: what is not touched comes out as it went in.
public struct ChangelogDocument: Sendable {
  /// The section of a release.
  struct Section {
    let name: ReleaseHeading.Name
    /// Whether the heading holds nothing but a name and a link, as our own headings of Unreleased do.
    let isPlain: Bool
    /// How many lines the heading has, those of an anchor above it included.
    var headingLength: Int
    /// From the heading to the last line that isn't blank.
    var content: Range<Int>
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The file without its byte order mark, and with an end to its last line.
  let bytes: [UInt8]
  let hasMark: Bool
  let lacksFinalEnding: Bool
  /// What ends most lines.
  let ending: [UInt8]
  /// What stands above the first release, without the blank lines below it.
  private(set) var head = 0..<0
  private(set) var sections: [Section] = []
  /// Definitions of links and comments that stand at the end.
  private(set) var tail = 0..<0

  /// Looks for the releases of a file.
  ///
  /// - Parameter tags: The patterns of tags, which may stand in headings in place of versions.
  public init(_ file: [UInt8], tags: [TagPattern] = [.default]) {
    hasMark = file.starts(with: Self.byteOrderMark)
    var bytes = hasMark ? Array(file.dropFirst(3)) : file
    ending = Self.dominantEnding(of: bytes)
    lacksFinalEnding = bytes.last.map { $0 != 0x0A } ?? false
    if lacksFinalEnding { bytes += ending }
    self.bytes = bytes
    scan(tags)
  }

  /// Whether there is nothing to be seen in it.
  public var isBlank: Bool { bytes.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) } }

  private static func dominantEnding(of bytes: [UInt8]) -> [UInt8] {
    var feeds = 0
    var returns = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0A {
        feeds += 1
        if previous == 0x0D { returns += 1 }
      }
      previous = byte
    }
    return returns * 2 > feeds ? [0x0D, 0x0A] : [0x0A]
  }

  private mutating func scan(_ tags: [TagPattern]) {
    var scanner = MarkdownScanner()
    var rest = bytes[...]
    var opening = 0
    var previous: DocumentLine?
    var isParagraphStart = true
    var anchor: Int?
    var tailStart: Int?
    while true {
      if rest.isEmpty {
        guard scanner.open != .text else { break }
        scanner.reopen()
        rest = bytes[opening...]
        continue
      }
      let start = rest.startIndex
      let wasOpen = scanner.open
      let line = DocumentLine.next(&rest)
      let kind = scanner.kind(of: line.text)
      if wasOpen == .text, scanner.open != .text { opening = start }
      var heading: (start: Int, ReleaseHeading, lines: Int)?
      if kind == .text {
        if let (level, text) = line.heading {
          heading = ReleaseHeading(text, level: level, tags: tags).map { (start, $0, 1) }
        } else if let title = previous, isParagraphStart, !title.isBlank, let level = line.underlineLevel {
          heading = ReleaseHeading(title.text.trimmed, level: level, tags: tags).map {
            (title.text.startIndex, $0, 2)
          }
        }
      }
      if let (headingStart, found, lines) = heading {
        let from = anchor ?? headingStart
        let above = anchor.map { DocumentLine.lines(of: bytes[$0..<headingStart]).count } ?? 0
        close(at: from)
        sections.append(
          Section(
            name: found.name, isPlain: found.isPlain, headingLength: above + lines,
            content: from..<rest.startIndex))
        tailStart = nil
        anchor = nil
      } else if !line.isBlank {
        let isTail = kind == .comment || kind == .text && line.definition != nil
        tailStart = isTail ? tailStart ?? start : nil
        anchor = kind == .text && line.isAnchor ? start : nil
      }
      isParagraphStart = previous?.isBlank ?? true
      previous = heading == nil ? line : nil
    }
    close(at: tailStart ?? bytes.count)
    tail = (tailStart ?? bytes.count)..<lastContent(before: bytes.count, notBefore: tailStart ?? bytes.count)
  }

  /// Ends what was going on.
  private mutating func close(at end: Int) {
    if sections.isEmpty {
      head = 0..<lastContent(before: end)
    } else {
      let start = sections[sections.count - 1].content.lowerBound
      sections[sections.count - 1].content = start..<lastContent(before: end, notBefore: start)
    }
  }

  /// The end of the last line before a place that is not blank.
  private func lastContent(before end: Int, notBefore start: Int = 0) -> Int {
    let last = bytes[start..<end].lastIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard let last else { return start }
    return bytes[last..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
  }
}

extension DocumentLine {
  /// The level of the heading that the line above is, where this one underlines it.
  ///
  /// - Source: CommonMark 0.31.2, section 4.3.
  fileprivate var underlineLevel: Int? {
    let marks = text.trimmed
    guard let first = marks.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-"),
      marks.allSatisfy({ $0 == first })
    else { return nil }
    return first == UInt8(ascii: "=") ? 1 : 2
  }

  /// Whether it is an anchor for the heading below, as standard-version once wrote.
  fileprivate var isAnchor: Bool {
    let text = text.trimmed
    return text.starts(with: "<a ".utf8) && text.suffix(4).elementsEqual("</a>".utf8)
  }
}
