import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct CommitDecoderTests {
  @Test(arguments: [
    (encoding: "ISO-8859-1", bytes: [0x47, 0x72, 0xF6, 0xDF, 0x65] as [UInt8], text: "Größe"),
    ("latin1", [0xE9, 0xA4], "é¤"),
    ("iso8859-15", [0xE9, 0xA4, 0xBD], "é€œ"),
    ("ISO-8859-15", [0xA6, 0xA8, 0xB4, 0xB8, 0xBC, 0xBD, 0xBE], "ŠšŽžŒœŸ"),
    ("windows-1252", [0x80, 0x93, 0x94, 0x9F, 0xE9], "€“”Ÿé"),
    ("CP1252", [0x8C, 0x9E], "Œž"),
    ("UTF-8", [0xC3, 0xA9], "é"),
    ("utf8", [0xE2, 0x82, 0xAC], "€"),
  ])
  func `text in a known encoding reads as in git log, the author's name too`(
    encoding: String, bytes: [UInt8], text: String
  ) throws {
    let source = try TemporaryRepository()
    try source.plant(encoded: encoding, name: bytes, message: bytes)
    let walked = try source.walked()
    #expect(walked.map(\.message) == [text + "\n"])
    #expect(walked.map(\.name) == [text])
    #expect(try walked == source.log("HEAD"))
    #expect(try source.repaired() == [])
  }

  @Test(arguments: [
    (
      encoding: "UTF-16BE", bytes: [0x00, 0x66, 0x20, 0xAC, 0x01, 0x00, 0x00, 0x0A] as [UInt8], text: "f€Ā\n"
    ),
    ("UTF-16LE", [0x66, 0x00, 0xAC, 0x20, 0x0A, 0x00], "f€\n"),
    ("UTF-16", [0xFE, 0xFF, 0x00, 0x66, 0xD8, 0x3D, 0xDE, 0x00], "f😀"),
    ("UTF-16", [0xFF, 0xFE, 0x66, 0x00, 0x3D, 0xD8, 0x00, 0xDE], "f😀"),
    ("UTF-16", [0x00, 0x66, 0x00, 0x69], "fi"),
  ])
  func `UTF-16 is read in both orders, while the lines above the message are bytes`(
    encoding: String, bytes: [UInt8], text: String
  ) throws {
    let source = try TemporaryRepository()
    try source.plant(encoded: encoding, name: Array("Zoë".utf8), message: bytes, newline: false)
    #expect(try source.walked().map(\.message) == [text])
    #expect(try source.walked().map(\.name) == ["Zoë"])
    #expect(try source.repaired() == [])
  }

  @Test(arguments: [
    (encoding: "", bytes: [0x66, 0xE9, 0x78] as [UInt8], text: "f\u{FFFD}x\n", reported: nil as String?),
    ("UTF-8", [0xFF, 0x78], "\u{FFFD}x\n", nil),
    ("windows-1252", [0x81, 0x78], "\u{FFFD}x\n", nil),
    ("EUC-JP", [0x78, 0xA4, 0xA2], "x\u{FFFD}\u{FFFD}\n", "EUC-JP"),
    ("no-such-thing", [0x78], "x\n", "no-such-thing"),
  ])
  func `text that can't be decoded is repaired and reported`(
    encoding: String, bytes: [UInt8], text: String, reported: String?
  ) throws {
    let source = try TemporaryRepository()
    let id = try source.plant(encoded: encoding, name: [0x41], message: bytes)
    #expect(try source.walked().map(\.message) == [text])
    #expect(
      try source.repaired() == [RepairedCommit(id: #require(CommitID(hex: id)), encoding: reported)])
  }

  @Test func `half a unit of UTF-16 at the end is reported`() throws {
    let source = try TemporaryRepository()
    try source.plant(encoded: "UTF-16BE", name: [0x41], message: [0x00, 0x66, 0x00], newline: false)
    #expect(try source.walked().map(\.message) == ["f"])
    #expect(try source.repaired().count == 1)
  }

  @Test func `an author who is no UTF-8 does not change one who is, and keeps the message`() throws {
    let source = try TemporaryRepository()
    try source.plant(encoded: "", name: [0x5A, 0x6F, 0xEB], message: Array("fix: one".utf8))
    #expect(try source.walked().map(\.name) == ["Zo\u{FFFD}"])
    #expect(try source.walked().map(\.message) == ["fix: one\n"])
  }

  @Test func `of two encodings the first one counts`() throws {
    let source = try TemporaryRepository()
    try source.plant(encoded: "ISO-8859-1\nencoding UTF-16", name: [0xE9], message: [0xE9])
    #expect(try source.walked() == source.log("HEAD"))
  }
}

extension TemporaryRepository {
  /// Makes a commit of bytes in some encoding, or without that header when it is empty, the only one of `main`.
  @discardableResult
  fileprivate func plant(
    encoded encoding: String, name: [UInt8], message: [UInt8], newline: Bool = true
  ) throws -> String {
    var content = Data("tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor ".utf8)
    content += name + Array(" <a@example.org> 1700000000 +0000\n".utf8)
    content += Array("committer C <c@example.org> 1700000000 +0000\n".utf8)
    if !encoding.isEmpty { content += Array("encoding \(encoding)\n".utf8) }
    content += Array("\n".utf8) + message + (newline ? [0x0A] : [])
    return try plant(content)
  }

  fileprivate func repaired() throws -> [RepairedCommit] {
    let repository = try open()
    return try repository.history(WalkRequest(head: #require(try repository.head()))).repaired
  }
}
