/// An object written as its difference from another one.
/// - Source: gitformat-pack(5), "Deltified representation".
enum PackDelta {
  /// The object; nil when the delta does not fit the base, is broken, or makes more than the inflater would.
  static func apply(_ delta: [UInt8], to base: [UInt8]) -> [UInt8]? {
    delta.withUnsafeBytes { delta in base.withUnsafeBytes { base in apply(delta, to: base) } }
  }

  private static func apply(_ delta: UnsafeRawBufferPointer, to base: UnsafeRawBufferPointer) -> [UInt8]? {
    var rest = delta[...]
    guard let baseSize = size(&rest), baseSize == base.count, let resultSize = size(&rest),
      resultSize <= Inflater.limit, resultSize / 0x10000 <= delta.count
    else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(resultSize)
    while let command = rest.popFirst() {
      guard command & 0x80 != 0 else {
        let count = Int(command)
        guard count > 0, rest.count >= count, result.count + count <= resultSize else { return nil }
        result += UnsafeRawBufferPointer(rebasing: rest.prefix(count))
        rest = rest.dropFirst(count)
        continue
      }
      guard let offset = number(&rest, present: command & 0x0F, bytes: 4),
        let stored = number(&rest, present: command >> 4 & 7, bytes: 3)
      else { return nil }
      let count = stored == 0 ? 0x10000 : stored
      guard offset + count <= base.count, result.count + count <= resultSize else { return nil }
      result += base.part(offset..<offset + count)
    }
    return result.count == resultSize ? result : nil
  }

  private static func size(_ rest: inout UnsafeRawBufferPointer.SubSequence) -> Int? {
    var size = 0
    var shift = 0
    while let byte = rest.popFirst(), shift < 56 {
      size |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return size }
      shift += 7
    }
    return nil
  }

  /// A little-endian number of which only the bytes that a mask names are there.
  private static func number(
    _ rest: inout UnsafeRawBufferPointer.SubSequence, present mask: UInt8, bytes: Int
  ) -> Int? {
    var number = 0
    for place in 0..<bytes where mask >> place & 1 == 1 {
      guard let byte = rest.popFirst() else { return nil }
      number |= Int(byte) << (place * 8)
    }
    return number
  }
}
