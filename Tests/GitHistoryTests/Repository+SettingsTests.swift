import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositorySettingsTests {
  @Test func `core as we read it is handed on, and nothing else`() throws {
    let source = try TemporaryRepository(bare: true)
    try FileManager.default.removeItem(atPath: "\(source.path)/config")
    for (key, value) in [
      ("core.eol", "a\"\\\n\tb"), ("core.excludesFile", "~/ignore"), ("core.attributesFile", "/etc/x"),
      ("core.safecrlf", "true"), ("http.https://example.org.extraheader", "secret"), ("core.a.b", "c"),
    ] {
      try source.git(["config", key, value])
    }
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(source.path)/config"))
    try file.seekToEnd()
    try file.write(contentsOf: Data("[core]\n ignorecase\n".utf8))
    let repository = try Repository(
      at: source.path, environment: ["HOME": "/home/me", "GIT_CONFIG_NOSYSTEM": "1"])
    let text = repository.coreSettings
    #expect(
      text == #"""
        [core]
        attributesfile = "/home/me/.config/git/attributes"
        eol = "a\"\\\n\tb"
        excludesfile = "/home/me/ignore"
        attributesfile = "/etc/x"
        ignorecase

        """#)
  }
}
