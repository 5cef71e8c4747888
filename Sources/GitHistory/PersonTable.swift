internal import ChangelogCore

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Keeps one copy of every author, found by the bytes of the author's name and address.
///
/// A history has few authors and many commits; making texts of each one anew would double the memory of a walk.
struct PersonTable {
  private var slots = [Int32](repeating: -1, count: 1 << 10)
  private var keys: [[UInt8]] = []
  private var people: [Person] = []
  /// Unknown outside, so that nobody can write names that all fall into one slot.
  private let seed = UInt64.random(in: .min ... .max)

  /// The person of some bytes, made by the closure when they are new.
  mutating func person(for key: UnsafeRawBufferPointer, make: () -> Person) -> Person {
    var slot = slot(of: key)
    if slots[slot] >= 0 { return people[Int(slots[slot])] }
    if (keys.count + 1) * 2 > slots.count {
      grow()
      slot = self.slot(of: key)
    }
    slots[slot] = Int32(keys.count)
    keys.append(Array(key))
    people.append(make())
    return people[people.count - 1]
  }

  private func slot(of key: UnsafeRawBufferPointer) -> Int {
    var hash = seed ^ UInt64(key.count)
    var index = 0
    while index + 8 <= key.count {
      hash = (hash ^ key.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index += 8
    }
    while index < key.count {
      hash = (hash ^ UInt64(key[index])) &* 0x100_0000_01B3
      index += 1
    }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] >= 0, !Self.isEqual(keys[Int(slots[slot])], key) { slot = (slot + 1) & mask }
    return slot
  }

  private static func isEqual(_ known: [UInt8], _ key: UnsafeRawBufferPointer) -> Bool {
    guard known.count == key.count, let bytes = key.baseAddress else { return known.isEmpty && key.isEmpty }
    return memcmp(known, bytes, key.count) == 0
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, key) in keys.enumerated() {
      key.withUnsafeBytes { slots[slot(of: $0)] = Int32(number) }
    }
  }
}
