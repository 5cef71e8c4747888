import Foundation
import TestSupport

extension Scene {
  /// Cuts a file off after some bytes.
  func truncate(_ path: String, to count: Int) throws {
    try rewrite(path) { $0.prefix(count) }
  }

  /// Changes the bytes of a file that git made read-only.
  func rewrite(_ path: String, _ change: (Data) -> Data) throws {
    let bytes = change(try Data(contentsOf: URL(filePath: path)))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    try bytes.write(to: URL(filePath: path))
  }

  /// Writes a file below the git directory.
  func writeGitFile(_ text: String, to path: String) throws {
    try repository.write(text, to: ".git/\(path)")
  }

  /// Removes a file or folder.
  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: path)
  }

  /// Puts all objects into one pack, and returns its path without an extension.
  @discardableResult
  func pack() throws -> String {
    try repository.git("gc -q --prune=now")
    let folder = "\(repository.path)/.git/objects/pack"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    guard let name = names.first(where: { $0.hasSuffix(".pack") }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return "\(folder)/\(name.dropLast(5))"
  }

  /// Makes HEAD's branch point at a commit of any content, right or wrong.
  mutating func commit(raw text: String) throws {
    try commit(raw: Data(text.utf8))
  }

  /// The same of any bytes.
  mutating func commit(raw bytes: Data) throws {
    let id = try repository.object("commit", bytes)
    ids["three"] = id
    try writeGitFile(id + "\n", to: "refs/heads/main")
  }
}

extension Scene {
  /// Goes on in a clone of the repository.
  mutating func clone(_ arguments: [String]) throws {
    try repository.git("config uploadpack.allowFilter true")
    let source = arguments.contains("--shared") ? repository.path : "file://\(repository.path)"
    let clone = try TemporaryRepository(cloning: source, arguments)
    others.append(clone)
    folder = clone.path
  }

  /// Puts the files of the first commit where git did not.
  func checkOutByHand() throws {
    for (name, text) in [
      (".changelog.yml", SoundRepository.policy), ("CHANGELOG.md", SoundRepository.changelog),
    ] {
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    }
  }
}

extension Scene {
  /// Makes all of the repository another user's, which takes root.
  func giveAway() throws {
    let result = try Command("chown", ["-R", "1234:1234", repository.path], in: "/")
    guard result.exitCode == 0 else { throw CocoaError(.fileWriteNoPermission) }
  }

  /// Says in the environment, as CI images do, that a folder is safe.
  mutating func trust(_ folder: String) {
    environment["GIT_CONFIG_COUNT"] = "1"
    environment["GIT_CONFIG_KEY_0"] = "safe.directory"
    environment["GIT_CONFIG_VALUE_0"] = folder
  }
}

extension Scene {
  /// Adds lines to the repository's configuration.
  func extend(_ lines: String) throws {
    let path = "\(repository.path)/.git/config"
    try rewrite(path) { $0 + Data(lines.utf8) }
  }
}
