internal import ChangelogCore

/// The entries of a tree object in git's order.
struct TreeEntries {
  /// An entry with what decides whether it changed.
  struct Entry: Equatable {
    let name: [UInt8]
    let id: CommitID
    let isTree: Bool
    /// The kind and whether it may be run: the part of the mode that git keeps.
    let mode: [UInt8]
  }

  let entries: [Entry]

  /// A tree without entries: what stands where the other side has no folder.
  static let none = TreeEntries(entries: [])

  private init(entries: [Entry]) { self.entries = entries }

  /// Reads a tree object; nil when it breaks off in the middle of an entry.
  /// - Source: `decode_tree_entry` in `tree-walk.c` of git: an octal mode, a blank, the name, a zero byte, 20 bytes of id.
  init?(_ tree: UnsafeRawBufferPointer) {
    var entries: [Entry] = []
    var start = 0
    while start < tree.count {
      let blank = tree.firstIndex(of: UInt8(ascii: " "), from: start)
      let end = tree.firstIndex(of: 0, from: blank)
      guard end + 21 <= tree.count, blank + 1 < end else { return nil }
      let mode = tree[start..<blank].drop { $0 == UInt8(ascii: "0") }
      entries.append(
        Entry(
          name: Array(tree[(blank + 1)..<end]), id: CommitID(tree.part(end + 1..<end + 21)),
          isTree: mode.elementsEqual("40000".utf8), mode: Self.canonical(mode)))
      start = end + 21
    }
    self.entries = entries
  }

  /// Of a file's mode only whether its owner may run it counts, as in `canon_mode` of git.
  private static func canonical(_ mode: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
    guard mode.count == 6, mode.starts(with: "100".utf8) else { return Array(mode) }
    let mayRun = (mode[mode.startIndex + 3] - UInt8(ascii: "0")) & 1 == 1
    return mayRun ? [UInt8](("100755").utf8) : [UInt8](("100644").utf8)
  }
}

extension TreeEntries.Entry {
  /// Whether it stands before another one: git sorts a folder as if a slash ended its name.
  func precedes(_ other: Self) -> Bool {
    (name + (isTree ? [UInt8(ascii: "/")] : []))
      .lexicographicallyPrecedes(other.name + (other.isTree ? [UInt8(ascii: "/")] : []))
  }
}
