/// A pattern of one name in a path: `*` stands for any bytes, `?` for one, `[a-z]` for one of those inside.
/// - Source: `wildmatch.c` of git, without its named classes such as `[:alpha:]`.
struct NamePattern: Sendable, Equatable {
  fileprivate enum Part: Sendable, Equatable {
    case byte(UInt8)
    case oneOf(ByteSet)
    case anyRun
  }

  private let parts: [Part]
  /// The name where nothing stands for anything else.
  let literal: [UInt8]?

  private init(parts: [Part]) {
    self.parts = parts
    let bytes = parts.compactMap { if case .byte(let byte) = $0 { byte } else { nil } }
    literal = bytes.count == parts.count ? bytes : nil
  }

  /// Reads a pattern; a backslash takes the meaning from the byte behind it.
  init(_ text: ArraySlice<UInt8>) throws(PathPatternError) {
    var rest = text
    var parts: [Part] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "*"):
        if parts.last != .anyRun { parts.append(.anyRun) }
      case UInt8(ascii: "?"): parts.append(.oneOf(ByteSet().inverted))
      case UInt8(ascii: "["): parts.append(.oneOf(try ByteSet(readingClass: &rest)))
      case UInt8(ascii: "\\"):
        guard let escaped = rest.popFirst() else { throw .endsInBackslash }
        parts.append(.byte(escaped))
      default: parts.append(.byte(byte))
      }
    }
    self.init(parts: parts)
  }

  /// Whether the whole name is meant.
  func matches(_ name: ArraySlice<UInt8>) -> Bool {
    if let literal { return literal.elementsEqual(name) }
    var (part, place) = (0, name.startIndex)
    // Where to go on if the bytes behind the last run of any bytes turn out wrong: with one byte more in the run.
    var retry: (part: Int, place: Int)?
    while true {
      if part < parts.count, parts[part] == .anyRun {
        part += 1
        retry = (part, place)
      } else if part < parts.count, place < name.endIndex, parts[part].matches(name[place]) {
        (part, place) = (part + 1, place + 1)
      } else if part == parts.count, place == name.endIndex {
        return true
      } else if let (after, from) = retry, from < name.endIndex {
        retry = (after, from + 1)
        (part, place) = (after, from + 1)
      } else {
        return false
      }
    }
  }
}

extension NamePattern.Part {
  fileprivate func matches(_ byte: UInt8) -> Bool {
    switch self {
    case .byte(let own): own == byte
    case .oneOf(let set): set.contains(byte)
    case .anyRun: false
    }
  }
}
