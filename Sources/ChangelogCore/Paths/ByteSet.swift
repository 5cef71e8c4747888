/// Some of the 256 bytes.
struct ByteSet: Sendable, Equatable {
  private var words: SIMD4<UInt64> = .zero

  /// Whether a byte is one of them.
  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

  /// All the others.
  var inverted: ByteSet {
    var set = self
    set.words = ~words
    return set
  }

  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  /// No byte.
  init() {}

  /// Reads what stands between `[` and `]`, both of them taken away: bytes and ranges, after `!` or `^` all others.
  init(readingClass rest: inout ArraySlice<UInt8>) throws(PathPatternError) {
    let isInverted = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
    if isInverted { rest.removeFirst() }
    var previous: UInt8?
    // A bracket that stands first is one of the bytes.
    var isFirst = true
    while let next = rest.popFirst() {
      if next == UInt8(ascii: "]"), !isFirst {
        if isInverted { self = inverted }
        return
      }
      isFirst = false
      if next == UInt8(ascii: "["), rest.first == UInt8(ascii: ":") { throw .namedClass }
      if next == UInt8(ascii: "-"), let low = previous, rest.first != UInt8(ascii: "]") {
        let high = try Self.byte(rest.popFirst(), &rest)
        if low <= high { for byte in low...high { insert(byte) } }
        previous = nil
      } else {
        let byte = try Self.byte(next, &rest)
        insert(byte)
        previous = byte
      }
    }
    throw .openClass
  }

  private static func byte(_ byte: UInt8?, _ rest: inout ArraySlice<UInt8>) throws(PathPatternError) -> UInt8
  {
    let meant = byte == UInt8(ascii: "\\") ? rest.popFirst() : byte
    guard let meant else { throw .openClass }
    return meant
  }
}
