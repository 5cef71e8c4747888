/// The SHA-1 name of a commit: 20 bytes, kept as three big-endian words.
public struct CommitID: Hashable, Sendable {
  /// Bytes 0–7.
  public let high: UInt64
  /// Bytes 8–15.
  public let middle: UInt64
  /// Bytes 16–19.
  public let low: UInt32

  /// Makes an id from its bytes, read as big-endian words.
  public init(high: UInt64, middle: UInt64, low: UInt32) {
    self.high = high
    self.middle = middle
    self.low = low
  }

  /// Reads 40 hexadecimal digits of either case; nil for anything else.
  public init?(hex: some StringProtocol) {
    self.init(hexDigits: hex.utf8)
  }

  /// Reads 40 hexadecimal digits of either case, as ASCII; nil for anything else.
  @inlinable
  public init?(hexDigits digits: some Collection<UInt8>) {
    guard digits.count == 40 else { return nil }
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var index = 0
    var isHexadecimal = true
    for digit in digits {
      let letter = digit | 0x20
      isHexadecimal = isHexadecimal && (digit &- 0x30 < 10 || letter &- 0x61 < 6)
      // Letters have bit 6 set, and begin nine places after where their lower four bits say.
      let value = UInt64(digit & 0xF &+ digit >> 6 &* 9)
      switch index >> 4 {
      case 0: words.0 = words.0 << 4 | value
      case 1: words.1 = words.1 << 4 | value
      default: words.2 = words.2 << 4 | value
      }
      index += 1
    }
    guard isHexadecimal else { return nil }
    self.init(high: words.0, middle: words.1, low: UInt32(truncatingIfNeeded: words.2))
  }

  /// Takes the first bytes, which are spread evenly already.
  public func hash(into hasher: inout Hasher) { hasher.combine(high) }

  /// The first seven digits as a number.
  var start: UInt32 { UInt32(high >> 36) }

  /// The first seven digits.
  ///
  /// The length is fixed, not git's own abbreviation: a changelog must not change because the repository grew.
  public var abbreviated: Substring { description.prefix(7) }
}

extension CommitID: CustomStringConvertible {
  /// Forty lower-case hexadecimal digits.
  public var description: String {
    String(unsafeUninitializedCapacity: 40) { buffer in
      for index in 0..<40 {
        let word =
          switch index {
          case ..<16: high >> UInt64(60 - index * 4)
          case ..<32: middle >> UInt64(60 - (index - 16) * 4)
          default: UInt64(low) >> UInt64(28 - (index - 32) * 4)
          }
        let nibble = UInt8(truncatingIfNeeded: word & 0xF)
        buffer[index] = nibble < 10 ? 0x30 + nibble : 0x61 + nibble - 10
      }
      return 40
    }
  }
}

extension UInt8 {
  /// Whether it is a digit of an id, of either case.
  var isHexadecimalDigit: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
}
