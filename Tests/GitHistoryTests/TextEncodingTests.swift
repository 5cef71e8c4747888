import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct TextEncodingTests {
  @Test(arguments: [
    ("ISO-8859-1", [] as [UInt8]), ("ISO-8859-15", []), ("WINDOWS-1252", [0x81, 0x8D, 0x8F, 0x90, 0x9D]),
  ])
  func `every byte is what iconv makes of it`(_ name: String, _ meaningless: [UInt8]) throws {
    let encoding = try #require(TextEncoding(named: name))
    let bytes = (UInt8.min...UInt8.max).filter { !meaningless.contains($0) }
    let folder = try TemporaryFolder()
    let result = try Command("iconv", ["-f", name, "-t", "UTF-8"], in: folder.path, input: Data(bytes))
    #expect(result.exitCode == 0)
    #expect(encoding.decode(bytes) == (result.output, true))
    #expect(meaningless.allSatisfy { encoding.decode([$0]) == ("\u{FFFD}", false) })
  }

  @Test(arguments: [
    "iso-8859-1", "ISO8859-1", "ISO_8859-1", "latin1", "Latin-1", "L1", "cp1252", "Windows-1252", "latin9",
    "ISO-8859-15", "utf-8", "UTF8", "us-ascii", "UTF-16", "utf-16le", "UTF-16BE", "UCS-2",
  ])
  func `an encoding is known by any of its names`(_ name: String) {
    #expect(TextEncoding(named: name) != nil)
  }

  @Test(arguments: [
    "ISO-8859-2", "ISO-8859-11", "EUC-JP", "Shift_JIS", "windows-1251", "UTF-7", "UTF-32", "x",
  ])
  func `another encoding is not taken for one that is known`(_ name: String) {
    #expect(TextEncoding(named: name) == nil)
  }

  @Test func `nothing decodes to nothing`() {
    for encoding: TextEncoding in [.utf8, .latin1, .latin9, .windows1252, .utf16(bigEndian: nil)] {
      #expect(encoding.decode([]) == ("", true))
    }
  }

  @Test(arguments: [
    ([0xD8, 0x3D] as [UInt8], "\u{FFFD}"), ([0xDE, 0x00], "\u{FFFD}"), ([0x00], ""), ([0xFE, 0xFF], ""),
  ])
  func `half of a pair, or of a unit, is told`(_ bytes: [UInt8], _ text: String) {
    let decoded = TextEncoding.utf16(bigEndian: nil).decode(bytes)
    #expect(decoded.text == text)
    #expect(decoded.isExact == (bytes == [0xFE, 0xFF]))
  }
}
