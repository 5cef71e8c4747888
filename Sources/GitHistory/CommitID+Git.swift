internal import ChangelogCore
internal import Clibgit2

extension CommitID {
  init(_ oid: git_oid) {
    self = withUnsafeBytes(of: oid) { CommitID($0) }
  }

  /// Reads 20 bytes.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.init(
      high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      middle: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
      low: UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self)))
  }

  /// Reads 40 hexadecimal digits of either case, eight at a time; nil for anything else.
  init?(hexAt bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 40 else { return nil }
    var isHexadecimal = true
    func word(at offset: Int) -> UInt64 {
      let text = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      isHexadecimal = isHexadecimal && Self.areDigits(text)
      // Letters have bit 6 set, and begin nine places after where their lower four bits say.
      var digits = text & 0x0F0F_0F0F_0F0F_0F0F &+ (text >> 6 & 0x0101_0101_0101_0101) &* 9
      digits = (digits | digits >> 4) & 0x00FF_00FF_00FF_00FF
      digits = (digits | digits >> 8) & 0x0000_FFFF_0000_FFFF
      return (digits | digits >> 16) & 0xFFFF_FFFF
    }
    self.init(
      high: word(at: 0) << 32 | word(at: 8), middle: word(at: 16) << 32 | word(at: 24),
      low: UInt32(truncatingIfNeeded: word(at: 32)))
    guard isHexadecimal else { return nil }
  }

  /// Whether each of eight bytes is a hexadecimal digit.
  ///
  /// What is added to a byte carries into its highest bit where it reaches the start of a range.
  private static func areDigits(_ text: UInt64) -> Bool {
    func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
    guard text & each(0x80) == 0 else { return false }
    let lower = text | each(0x20)
    let numbers = (text &+ each(0x80 - 0x30)) & ~(text &+ each(0x80 - 0x3A))
    let letters = (lower &+ each(0x80 - 0x61)) & ~(lower &+ each(0x80 - 0x67))
    return (numbers | letters) & each(0x80) == each(0x80)
  }

  /// The id as libgit2 has it.
  var oid: git_oid {
    var oid = git_oid()
    withUnsafeMutableBytes(of: &oid) { bytes in
      bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
      bytes.storeBytes(of: middle.bigEndian, toByteOffset: 8, as: UInt64.self)
      bytes.storeBytes(of: low.bigEndian, toByteOffset: 16, as: UInt32.self)
    }
    return oid
  }
}
