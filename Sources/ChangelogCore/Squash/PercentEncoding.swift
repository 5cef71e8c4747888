/// Percent-encoding of parts of an address.
/// - Source: RFC 3986, sections 2.1 to 2.3.
enum PercentEncoding {
  /// A path whose slashes stay and whose percent signs are taken to be encoded already.
  static func path(_ text: some StringProtocol) -> String {
    encoded(text) { isUnreserved($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "%") }
  }

  /// One component of a path or a query; slashes stay, as forges want them in names of tags.
  static func component(_ text: some StringProtocol) -> String {
    encoded(text) { isUnreserved($0) || $0 == UInt8(ascii: "/") }
  }

  private static func encoded(_ text: some StringProtocol, keeping isKept: (UInt8) -> Bool) -> String {
    guard !text.utf8.allSatisfy(isKept) else { return String(text) }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }
}
