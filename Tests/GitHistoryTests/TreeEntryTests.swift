import Testing

@testable import GitHistory

struct TreeEntryTests {
  private static let id = String(repeating: "i", count: 20)

  @Test(arguments: [
    ("100644", TreeEntry.Kind.file), ("100755", .file), ("100664", .file), ("40000", .tree),
    ("040000", .tree),
    ("120000", .link), ("160000", .submodule), ("", .file), ("1", .file), ("777777777777", .file),
  ])
  func `the mode tells what an entry is`(_ mode: String, _ kind: TreeEntry.Kind) {
    #expect(entry("b", in: "100644 a\0\(Self.id)\(mode) b\0\(Self.id)100644 c\0\(Self.id)")?.kind == kind)
  }

  @Test(arguments: [
    "", "100644", "100644 ", "100644 b", "100644 b\0", "100644 b\0short", " b\0", "\0", "\0\0\0",
    "100644b\0\(id)",
    "100644 a\0\(id)100644 b\0\(id.dropLast())",
  ])
  func `a tree that breaks off has no entry`(_ tree: String) {
    #expect(entry("b", in: tree) == nil)
  }

  private func entry(_ name: String, in tree: String) -> TreeEntry? {
    Array(tree.utf8).withUnsafeBytes { TreeEntry(named: Substring(name).utf8, in: $0) }
  }
}
