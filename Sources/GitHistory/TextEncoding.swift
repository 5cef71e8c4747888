/// The encodings of commit messages that we can read, besides UTF-8.
///
/// glibc's own tables are not there in a static or minimal system, so the few that occur are written out.
enum TextEncoding {
  case utf8, latin1, latin9, windows1252, utf16(bigEndian: Bool?)

  /// The encoding that a commit's `encoding` header names, in any of its spellings; nil for one that we can't read.
  init?(named name: String) {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch plain {
    case "", "utf8", "usascii", "ascii": self = .utf8
    case "iso88591", "latin1", "l1", "88591": self = .latin1
    case "iso885915", "latin9", "l9", "885915": self = .latin9
    case "windows1252", "cp1252", "win1252", "1252": self = .windows1252
    case "utf16", "ucs2": self = .utf16(bigEndian: nil)
    case "utf16be", "ucs2be": self = .utf16(bigEndian: true)
    case "utf16le", "ucs2le": self = .utf16(bigEndian: false)
    default: return nil
    }
  }

  /// The text of some bytes, and whether every one of them made sense; those that don't become U+FFFD.
  func decode(_ bytes: some Collection<UInt8>) -> (text: String, isExact: Bool) {
    switch self {
    case .utf8:
      if let text = String(validating: bytes, as: UTF8.self) { return (text, true) }
      return (String(decoding: bytes, as: UTF8.self), false)
    case .latin1: return (Self.text(bytes) { UInt32($0) }, true)
    case .latin9: return (Self.text(bytes) { Self.latin9Differences[$0] ?? UInt32($0) }, true)
    case .windows1252:
      let text = Self.text(bytes) {
        (0x80...0x9F).contains($0) ? Self.windows1252Upper[Int($0) - 0x80] : UInt32($0)
      }
      return (text, !text.unicodeScalars.contains("\u{FFFD}"))
    case .utf16(let bigEndian): return Self.utf16(Array(bytes), bigEndian)
    }
  }

  private static func text(_ bytes: some Collection<UInt8>, _ scalar: (UInt8) -> UInt32) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Unicode.Scalar(scalar(byte)) ?? "\u{FFFD}") }
    return String(text)
  }

  /// Without a byte order mark and a named order, big-endian (RFC 2781, section 4.3).
  private static func utf16(_ bytes: [UInt8], _ bigEndian: Bool?) -> (text: String, isExact: Bool) {
    var units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    let isSwapped = bigEndian.map { !$0 } ?? (units.first == 0xFFFE)
    if isSwapped { units = units.map(\.byteSwapped) }
    if units.first == 0xFEFF { units.removeFirst() }
    let isWhole = bytes.count.isMultiple(of: 2)
    if let text = String(validating: units, as: UTF16.self) { return (text, isWhole) }
    return (String(decoding: units, as: UTF16.self), false)
  }

  /// Where ISO-8859-15 differs from ISO-8859-1.
  private static let latin9Differences: [UInt8: UInt32] = [
    0xA4: 0x20AC, 0xA6: 0x160, 0xA8: 0x161, 0xB4: 0x17D, 0xB8: 0x17E, 0xBC: 0x152, 0xBD: 0x153, 0xBE: 0x178,
  ]

  /// 0x80 to 0x9F of windows-1252; five of them stand for nothing.
  private static let windows1252Upper: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
