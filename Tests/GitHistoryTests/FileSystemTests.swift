import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct FileSystemTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file is read whole, up to its limit`() throws {
    let file = try folder.write(String(repeating: "x", count: 200_000), to: "file")
    #expect(FileSystem.contents(of: file)?.count == 200_000)
    #expect(FileSystem.contents(of: file, limit: 200_000)?.count == 200_000)
    #expect(FileSystem.contents(of: file, limit: 199_999) == nil)
    #expect(FileSystem.contents(of: try folder.write("", to: "empty")) == [])
  }

  @Test func `what is no file is not read, and nothing is waited for`() throws {
    let pipe = folder.path + "/pipe"
    _ = try Command("mkfifo", [pipe], in: folder.path)
    for path in [pipe, folder.path, folder.path + "/nothing", "/dev/zero", ""] {
      let count = try withinSeconds(10) { FileSystem.contents(of: path)?.count }
      #expect(count == nil, "\(path)")
    }
  }

  @Test func `a temporary file is ours alone, and gone afterwards`() throws {
    var file = ""
    let content = FileSystem.withTemporaryFile("text") { path in
      file = path
      let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      return "\(mode ?? 0): \(FileSystem.lines(of: path) ?? [])"
    }
    #expect(content == "\(0o600): [\"text\"]")
    #expect(FileSystem.kind(of: file) == nil)
    #expect(!file.isEmpty)
  }

  @Test func `a file is untouched while time and size are the same`() throws {
    let file = try folder.write("text", to: "file")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 5)], ofItemAtPath: file)
    #expect(FileSystem.isUntouched(file, since: (5, 0), size: 4))
    for (seconds, nanoseconds, size) in [(6, 0, 4), (5, 1, 4), (5, 0, 5)] {
      #expect(!FileSystem.isUntouched(file, since: (seconds, nanoseconds), size: size))
    }
    #expect(!FileSystem.isUntouched(folder.path + "/nothing", since: (5, 0), size: 4))
  }

  @Test func `a symbolic link is followed only when asked to`() throws {
    let file = try folder.write("text", to: "file")
    try folder.link("link", to: file)
    #expect(FileSystem.contents(of: folder.path + "/link")?.count == 4)
    #expect(FileSystem.contents(of: folder.path + "/link", followingLinks: false) == nil)
    #expect(FileSystem.contents(of: file, followingLinks: false)?.count == 4)
  }

  @Test func `lines come without their ends, empty ones left out`() throws {
    let file = try folder.write("one\r\ntwo\n\n\nthree", to: "file")
    #expect(FileSystem.lines(of: file) == ["one", "two", "three"])
    #expect(FileSystem.lines(of: folder.path + "/nothing") == nil)
  }

  @Test(arguments: [
    ("/a/b", "/a/b"), ("a", "a"), ("~", "/home/me"), ("~/a", "/home/me/a"), ("~nobody-has-this-name/a", nil),
    ("a/~", "a/~"), ("", ""),
  ])
  func `a tilde is the home folder`(_ path: String, _ expanded: String?) {
    #expect(FileSystem.expandingHome(in: path, home: "/home/me") == expanded)
  }

  @Test func `a named user has a home folder, and without a home there is none`() {
    #expect(FileSystem.expandingHome(in: "~root/a", home: nil)?.hasSuffix("/a") == true)
    #expect(FileSystem.expandingHome(in: "~/a", home: nil) == nil)
  }

  @Test func `names of a folder that is not there are none`() throws {
    try folder.write("", to: "one")
    #expect(FileSystem.names(in: folder.path).filter { !$0.hasPrefix(".") } == ["one"])
    #expect(FileSystem.names(in: folder.path + "/nothing") == [])
  }
}
