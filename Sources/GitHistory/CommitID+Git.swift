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

  /// Reads 40 hexadecimal digits, eight at a time; there must be 40 bytes.
  ///
  /// Anything else than digits gives an id that no object has.
  init(hexAt bytes: UnsafeRawBufferPointer) {
    func word(at offset: Int) -> UInt64 {
      let text = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      // Letters have bit 6 set, and begin nine places after where their lower four bits say.
      var digits = text & 0x0F0F_0F0F_0F0F_0F0F &+ (text >> 6 & 0x0101_0101_0101_0101) &* 9
      digits = (digits | digits >> 4) & 0x00FF_00FF_00FF_00FF
      digits = (digits | digits >> 8) & 0x0000_FFFF_0000_FFFF
      return (digits | digits >> 16) & 0xFFFF_FFFF
    }
    self.init(
      high: word(at: 0) << 32 | word(at: 8), middle: word(at: 16) << 32 | word(at: 24),
      low: UInt32(truncatingIfNeeded: word(at: 32)))
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
