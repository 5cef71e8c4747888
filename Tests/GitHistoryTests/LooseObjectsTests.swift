import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct LooseObjectsTests {
  @Test func `an object cut at any length is reported at once`() throws {
    let source = try TemporaryRepository()
    let first = try source.commit(
      "feat: one\n\nWith a body of some length, so that there is something to cut.\n")
    try source.commit("two")
    let file = source.loosePath(first)
    let whole = try Data(contentsOf: URL(fileURLWithPath: file))
    try FileManager.default.removeItem(atPath: file)
    let path = source.path
    for length in 0..<whole.count {
      try whole.prefix(length).write(to: URL(fileURLWithPath: file))
      let error = try withinSeconds(20) { gitError { try walk(path) } }
      try #require(error?.kind == .damaged, "\(length) bytes: \(String(describing: error))")
      try #require(error?.message.hasPrefix("object \(first) is corrupt: '\(file)' ") == true)
      try #require(error?.hint == "run 'git fsck' and fetch the object again")
    }
    try whole.write(to: URL(fileURLWithPath: file))
    #expect(try source.walked() == source.log("HEAD"))
  }

  @Test func `a flipped bit never traps, and goes unnoticed only where git would take it too`() throws {
    let source = try TemporaryRepository()
    let first = try source.commit("feat: one\n\nWith a body.\n")
    let file = source.loosePath(first)
    let whole = try Data(contentsOf: URL(fileURLWithPath: file))
    try FileManager.default.removeItem(atPath: file)
    let path = source.path
    for bit in 0..<(whole.count * 8) {
      var bytes = whole
      bytes[bit / 8] ^= 1 << (bit % 8)
      try bytes.write(to: URL(fileURLWithPath: file))
      let error = try withinSeconds(20) { gitError { try walk(path) } }
      // A few bits of a zlib stream mean nothing.
      if let error { try #require(error.kind == .damaged, "bit \(bit): \(error)") }
    }
  }

  @Test(arguments: [
    ("garbage", Data("this is no zlib stream at all".utf8)), ("zero bytes", Data(count: 200)),
  ])
  func `a file of garbage is reported`(_ name: String, _ bytes: Data) throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    try source.overwrite(source.loosePath(first), with: bytes)
    let error = gitError { _ = try source.walked() }
    #expect(
      error?.message
        == "object \(first) is corrupt: '\(source.loosePath(first))' does not begin as an object does")
  }

  @Test func `a size other than the content's is reported`() throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    let big = try source.commit(String(repeating: "x", count: 5_000))
    // The bytes of another object, of another size, under a name of a third.
    let content = try source.git("cat-file commit \(big)")
    for size in ["\(content.utf8.count - 1)", "9223372036854775807", "99999999999999999999", "-1", "x", ""] {
      let stream = try #require(Deflated.stored("commit \(size)\0\(content)"))
      try source.overwrite(source.loosePath(first), with: stream)
      let error = gitError { _ = try source.walked() }
      #expect(error?.kind == .damaged)
    }
  }

  @Test func `a file that is empty or can't be opened is reported`() throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    let file = source.loosePath(first)
    let message = "object \(first) is corrupt: '\(file)' is empty or cannot be read"
    try source.overwrite(file, with: Data())
    #expect(gitError { _ = try source.walked() }?.message == message)
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    #expect(gitError { _ = try source.walked() }?.message == message)
  }

  @Test func `a broken copy of a packed object does not matter, as in git`() throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    let file = source.loosePath(first)
    let whole = try Data(contentsOf: URL(fileURLWithPath: file))
    try source.git("gc -q --prune=now")
    try FileManager.default.createDirectory(
      atPath: String(file.dropLast(39)), withIntermediateDirectories: true)
    try whole.prefix(40).write(to: URL(fileURLWithPath: file))
    #expect(try source.walked() == source.log("HEAD"))
    #expect(try source.open().commit(named: "main").description == first)
  }

  @Test func `a truncated tag is reported, and a truncated tree does not matter to the walk`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    try source.git("tag -a -m one v1")
    let tag = try source.git("rev-parse v1")
    try source.truncate(source.loosePath(tag), to: 30)
    let path = source.path
    let error = try withinSeconds(20) { gitError { _ = try Repository(at: path).tags { _ in true } } }
    #expect(error?.message.hasPrefix("object \(tag) is corrupt") == true)
    try source.truncate(source.loosePath(source.git("write-tree")), to: 10)
    try withinSeconds(20) { try walk(path) }
  }
}

/// Reads the whole history of a folder.
private func walk(_ path: String) throws {
  let repository = try Repository(at: path)
  guard let head = try repository.head() else { return }
  _ = try repository.history(WalkRequest(head: head))
}

/// A zlib stream that holds a text as it is.
private enum Deflated {
  /// - Source: RFC 1950 and RFC 1951, section 3.2.4.
  static func stored(_ text: String) -> Data? {
    let bytes = Array(text.utf8)
    guard let count = UInt16(exactly: bytes.count) else { return nil }
    var sums: (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      sums.0 = (sums.0 + UInt32(byte)) % 65_521
      sums.1 = (sums.1 + sums.0) % 65_521
    }
    let check = sums.1 << 16 | sums.0
    return Data(
      [0x78, 0x01, 0x01, UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)]
        + bytes
        + [UInt8(check >> 24), UInt8(check >> 16 & 0xFF), UInt8(check >> 8 & 0xFF), UInt8(check & 0xFF)])
  }
}

extension TemporaryRepository {
  /// Puts other bytes into a file that git made unwritable.
  func overwrite(_ file: String, with bytes: Data) throws {
    try FileManager.default.removeItem(atPath: file)
    try bytes.write(to: URL(fileURLWithPath: file))
  }
}
