import ChangelogCore

/// The root of a forge's API, such as `https://api.github.com`.
struct APIAddress: Equatable {
  /// The address without a slash at its end.
  let url: String
  /// Whether it is `http:`, on this machine.
  let isPlain: Bool

  /// Reads an address.
  ///
  /// - Throws: ``SystemError`` for anything but `https:`, because a token goes there; `http:` may lead to this machine.
  init(_ text: String) throws(SystemError) {
    let attempt = "cannot use the API at \(text.inQuotes)"
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else {
      throw SystemError(attempt, because: "expected an address that starts with https://")
    }
    let rest = text.dropFirst(scheme.count)
    guard rest.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"'`<>\\^{|}?#@".utf8.contains($0) }) else {
      throw SystemError(
        attempt, because: "expected an address without a user name, a query, blanks and quotes")
    }
    let authority = rest.prefix { $0 != "/" }
    let host =
      authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    guard !host.isEmpty, host != "[]" else {
      throw SystemError(attempt, because: "expected an address with a host")
    }
    isPlain = scheme == "http://"
    guard !isPlain || Self.isLoopback(host.lowercased()) else {
      throw SystemError(attempt, because: "expected https://; http:// is for this machine only")
    }
    var url = scheme + rest
    while url.hasSuffix("/") { url.removeLast() }
    self.url = url
  }

  private static func isLoopback(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return host == "localhost" || host == "[::1]"
      || parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

extension StringProtocol {
  /// The text as one part of an address's path, slashes included.
  var asPathComponent: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "."):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
