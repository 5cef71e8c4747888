import Foundation
import TestSupport
import Testing

@testable import changelogctl

struct RefusedMessageTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `the message is kept with its bytes and the permissions of its file`() throws {
    let bytes: [UInt8] = [0x66, 0xFF, 0x00, 0x0A]
    let path = try keep(bytes)
    #expect(path == "\(folder.path)/CHANGELOGCTL_EDITMSG")
    #expect(contents("CHANGELOGCTL_EDITMSG") == bytes)
    #expect(FileReplacement.mode(of: path) == 0o640)
  }

  @Test func `the message kept before stays under another name`() throws {
    _ = try keep(Array("one".utf8))
    _ = try keep(Array("two".utf8))
    _ = try keep(Array("two".utf8))
    #expect(contents("CHANGELOGCTL_EDITMSG") == Array("two".utf8))
    #expect(contents("CHANGELOGCTL_EDITMSG.1") == Array("one".utf8))
  }

  @Test func `a symbolic link is not followed`() throws {
    try folder.write("precious", to: "elsewhere")
    try folder.link("CHANGELOGCTL_EDITMSG", to: "elsewhere")
    _ = try keep(Array("two".utf8))
    #expect(contents("elsewhere") == Array("precious".utf8))
    #expect(contents("CHANGELOGCTL_EDITMSG") == Array("two".utf8))
  }

  @Test func `a folder that cannot be written to is told`() throws {
    let error = #expect(throws: SystemError.self) {
      try RefusedMessage.keep([], in: "\(folder.path)/none/", mode: 0o640)
    }
    #expect(
      error?.description
        == "cannot write '\(folder.path)/none/CHANGELOGCTL_EDITMSG': no such file or directory")
  }

  private func keep(_ bytes: [UInt8]) throws -> String {
    try RefusedMessage.keep(bytes, in: folder.path + "/", mode: 0o640)
  }

  private func contents(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(folder.path)/\(name)").map { Array($0) }
  }
}
