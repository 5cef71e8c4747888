import Foundation

/// The hash that a page's policy lets a style or a script in by.
/// - Source: FIPS 180-4, section 6.2.
enum SHA256 {
  /// The hash in Base64, as browsers write it.
  static func base64(of bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let digest = digest(of: bytes)
    var text = ""
    for start in stride(from: 0, to: digest.count, by: 3) {
      let group = digest[start..<min(start + 3, digest.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0...group.count { text.append(alphabet[bits >> (18 - 6 * place) & 63]) }
      text += String(repeating: "=", count: 3 - group.count)
    }
    return text
  }

  private static func digest(of bytes: [UInt8]) -> [UInt8] {
    var padded = bytes + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    padded += (0..<8).reversed().map { UInt8(truncatingIfNeeded: (bytes.count * 8) >> ($0 * 8)) }
    var state = primes.prefix(8).map { fraction(of: Double($0).squareRoot()) }
    let constants = primes.map { fraction(of: cbrt(Double($0))) }
    for start in stride(from: 0, to: padded.count, by: 64) {
      var words = (0..<16).map { word in
        padded[start + word * 4..<start + word * 4 + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      }
      for place in 16..<64 {
        let (one, other) = (words[place - 15], words[place - 2])
        let low = turned(one, 7) ^ turned(one, 18) ^ one >> 3
        let high = turned(other, 17) ^ turned(other, 19) ^ other >> 10
        words.append(words[place - 16] &+ low &+ words[place - 7] &+ high)
      }
      var v = state
      for place in 0..<64 {
        let choice = v[4] & v[5] ^ ~v[4] & v[6]
        let sum = turned(v[4], 6) ^ turned(v[4], 11) ^ turned(v[4], 25)
        let first = v[7] &+ sum &+ choice &+ constants[place] &+ words[place]
        let majority = v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]
        let second = (turned(v[0], 2) ^ turned(v[0], 13) ^ turned(v[0], 22)) &+ majority
        v = [first &+ second, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
      }
      state = zip(state, v).map { $0 &+ $1 }
    }
    return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
  }

  private static let primes = (2...311).filter { number in
    (2..<number).allSatisfy { !number.isMultiple(of: $0) }
  }

  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The first 32 bits behind the point.
  private static func fraction(of number: Double) -> UInt32 {
    UInt32((number - number.rounded(.down)) * 4_294_967_296)
  }
}
