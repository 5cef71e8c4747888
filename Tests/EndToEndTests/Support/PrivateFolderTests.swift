import Foundation
import Testing

@testable import changelogctl

struct PrivateFolderTests {
  @Test func `folder and files are ours alone, and gone in the end`() throws {
    var path = ""
    do {
      let folder = try PrivateFolder()
      path = folder.path
      let file = try folder.write([1, 2], to: "file")
      #expect(FileManager.default.contents(atPath: file) == Data([1, 2]))
      for (place, mode) in [(file, 0o600), (path, 0o700)] {
        let found = try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions] as? Int
        #expect(found == mode)
      }
      #expect(throws: SystemError.self) { _ = try folder.write([], to: "file") }
    }
    #expect(!path.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
