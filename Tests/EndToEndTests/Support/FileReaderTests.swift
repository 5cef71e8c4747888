import Foundation
import TestSupport
import Testing

@testable import changelogctl

struct FileReaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ name: String, limit: Int = 2048) throws -> [UInt8]? {
    try FileReader.bytes(of: "\(folder.path)/\(name)", shownAs: name, limit: limit)
  }

  @Test(arguments: [0, 1, 2047, 2048])
  func `a file within the limit is read whole`(count: Int) throws {
    try folder.write(String(repeating: "x", count: count), to: "file")
    #expect(try read("file") == [UInt8](repeating: UInt8(ascii: "x"), count: count))
  }

  @Test func `a larger file is refused`() throws {
    try folder.write(String(repeating: "x", count: 2049), to: "file")
    let error = #expect(throws: SystemError.self) { try read("file") }
    #expect(error?.description == "cannot read 'file': it is larger than 2 KiB")
  }

  @Test func `a missing file is nil`() throws {
    #expect(try read("none") == nil)
    #expect(try FileReader.resolved("\(folder.path)/none") == nil)
  }

  @Test func `a folder is refused`() {
    let error = #expect(throws: SystemError.self) { try read("") }
    #expect(error?.description == "cannot read '': it is a folder, not a file")
  }

  @Test func `a pipe is refused and not waited for`() throws {
    try #require(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    let error = #expect(throws: SystemError.self) { try read("pipe") }
    #expect(error?.description == "cannot read 'pipe': it is not a regular file")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `an unreadable file is told with its reason`() throws {
    let path = try folder.write("x", to: "file")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    let error = #expect(throws: SystemError.self) { try read("file") }
    #expect(error?.description == "cannot read 'file': permission denied")
  }

  @Test func `a file in a file is told with its reason`() throws {
    try folder.write("x", to: "file")
    let error = #expect(throws: SystemError.self) { try read("file/x") }
    #expect(error?.description == "cannot read 'file/x': not a directory")
  }
}
