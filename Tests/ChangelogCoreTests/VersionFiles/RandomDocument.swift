import TestSupport

/// A file made up at random, of which it is known where the version stands.
struct RandomDocument {
  /// The version that decoys repeat.
  static let decoy = "1.2.3"
  /// Stands for the version while a document is made.
  static let place = "\u{1}"
  /// Stands for a byte that is not UTF-8.
  static let stray = "\u{2}"

  /// What stands round the versions, in order.
  let parts: [[UInt8]]

  /// The file with a version in its places.
  func bytes(_ version: String) -> [UInt8] { Array(parts.joined(separator: Array(version.utf8))) }

  /// Takes a text with ``place`` and ``stray`` in it, with newlines and perhaps a byte order mark of either kind.
  init(_ text: String, canHaveMark: Bool = true, _ random: inout SeededGenerator) {
    let newline = random.pick(["\n", "\r\n"])
    var bytes: [UInt8] = canHaveMark && random.chance(1, in: 4) ? [0xEF, 0xBB, 0xBF] : []
    for byte in text.utf8 {
      switch byte {
      case 0x02: bytes.append(0xFF)
      case 0x0A: bytes += newline.utf8
      default: bytes.append(byte)
      }
    }
    if random.chance(1, in: 4) { while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() } }
    parts = bytes.split(separator: 0x01, omittingEmptySubsequences: false).map(Array.init)
  }
}

extension SeededGenerator {
  /// One of several values.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &self)]
  }

  /// True so many times in a number.
  mutating func chance(_ times: Int, in number: Int) -> Bool {
    Int.random(in: 0..<number, using: &self) < times
  }

  /// Results of a closure, up to a number of them.
  mutating func some<Value>(upTo most: Int, _ make: (inout SeededGenerator) -> Value) -> [Value] {
    (0..<Int.random(in: 0...most, using: &self)).map { _ in make(&self) }
  }
}
