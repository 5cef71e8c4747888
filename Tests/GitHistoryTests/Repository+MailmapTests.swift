import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryMailmapTests {
  private let source: TemporaryRepository
  private let people = ["Old <old@x.org>", "Blob <blob@x.org>", "File <file@x.org>", "All <all@x.org>"]

  init() throws {
    source = try TemporaryRepository()
    try source.commit("one")
  }

  @Test func `the work tree's file counts, committed or not`() throws {
    try write("New <new@x.org> <old@x.org>\n", to: ".mailmap")
    try compare()
    #expect(try map("Old <old@x.org>") == "New <new@x.org>")
    try FileManager.default.removeItem(atPath: "\(source.path)/.mailmap")
    #expect(try map("Old <old@x.org>") == "Old <old@x.org>")
  }

  @Test func `a symbolic link is not followed`() throws {
    try write("New <new@x.org> <old@x.org>\n", to: "elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: "\(source.path)/.mailmap", withDestinationPath: "elsewhere")
    #expect(try map("Old <old@x.org>") == "Old <old@x.org>")
    try compare()
  }

  @Test func `a bare repository takes the file of HEAD`() throws {
    try write("New <new@x.org> <old@x.org>\n", to: ".mailmap")
    try source.git("add .mailmap")
    try source.commit("two")
    let bare = try TemporaryRepository(cloning: source.path, ["--bare"])
    #expect(try bare.open().mailmap().person(for: Person(name: "Old", email: "old@x.org")).name == "New")
    #expect(try bare.git(["check-mailmap", "Old <old@x.org>"]) == "New <new@x.org>")
  }

  @Test func `a bare repository without commits or without the file has none`() throws {
    let empty = try TemporaryRepository(bare: true)
    let person = Person(name: "Old", email: "old@x.org")
    #expect(try empty.open().mailmap().person(for: person) == person)
    let bare = try TemporaryRepository(cloning: source.path, ["--bare"])
    #expect(try bare.open().mailmap().person(for: person) == person)
  }

  @Test func `the configuration's blob and file come after the work tree's, as in git`() throws {
    try write("Tree <all@x.org>\nTree <old@x.org>\n", to: ".mailmap")
    let blob = try source.object("blob", Data("Of Blob <all@x.org>\nNew Blob <blob@x.org>\n".utf8))
    try write("Of File <all@x.org>\nNew File <file@x.org>\n", to: "some file")
    try source.git("config mailmap.blob \(blob)")
    try compare()
    #expect(try map("All <all@x.org>") == "Of Blob <all@x.org>")
    try source.git(["config", "mailmap.file", "some file"])
    try compare()
    #expect(try map("All <all@x.org>") == "Of File <all@x.org>")
    try source.git(["config", "mailmap.file", "\(source.path)/some file"])
    try compare()
    #expect(try map("Old <old@x.org>") == "Tree <old@x.org>")
  }

  @Test func `a blob is named by commit and path too`() throws {
    try write("New <new@x.org> <old@x.org>\n", to: "folder/map")
    try source.git("add folder")
    try source.commit("two")
    try source.git("config mailmap.blob HEAD:folder/map")
    try compare()
    #expect(try map("Old <old@x.org>") == "New <new@x.org>")
  }

  @Test(arguments: [
    "HEAD:nothing", "nowhere:.mailmap", "HEAD:", "1111111111111111111111111111111111111111", "x",
  ])
  func `a blob that is not there is passed over`(_ name: String) throws {
    try source.git("config mailmap.blob \(name)")
    #expect(try map("Old <old@x.org>") == "Old <old@x.org>")
  }

  @Test func `a file below the home folder is found`() throws {
    try write("New <new@x.org> <old@x.org>\n", to: "map")
    try source.git("config mailmap.file ~/map")
    let mailmap = try source.open(["HOME": source.path]).mailmap()
    #expect(mailmap.person(for: Person(name: "Old", email: "old@x.org")).name == "New")
  }

  private func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: "\(source.path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func map(_ line: String) throws -> String {
    let parts = line.split(separator: "<")
    let person = Person(
      name: parts[0].trimmingCharacters(in: .whitespaces), email: String(parts[1].dropLast()))
    let mapped = try source.open().mailmap().person(for: person)
    return "\(mapped.name) <\(mapped.email)>"
  }

  private func compare() throws {
    for line in people { #expect(try map(line) == source.git(["check-mailmap", line])) }
  }
}
