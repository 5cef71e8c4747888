internal import ChangelogCore

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A place among the entries of a tree object, which are read where they lie.
struct TreeCursor {
  /// An entry with what decides whether it changed.
  struct Entry {
    fileprivate let name: Range<Int>
    let id: CommitID
    /// The kind and whether it may be run: the part of the mode that git keeps.
    let mode: UInt32

    var isTree: Bool { mode == 0o40000 }

    /// Whether both have the same content and mode; their names are not looked at.
    func isSame(as other: Entry?) -> Bool { id == other?.id && mode == other?.mode }
  }

  private let tree: CommitID?
  private let bytes: [UInt8]
  private var start = 0
  /// The entry at the place; nil at the end.
  private(set) var entry: Entry?

  /// Where nothing is: what stands on a side without the folder.
  static let none = TreeCursor()

  private init() {
    tree = nil
    bytes = []
  }

  /// Starts at the first entry of a tree.
  init(_ tree: CommitID, _ bytes: [UInt8]) throws(GitError) {
    self.tree = tree
    self.bytes = bytes
    entry = try read()
  }

  var name: [UInt8] { entry.map { Array(bytes[$0.name]) } ?? [] }

  mutating func advance() throws(GitError) {
    start = entry.map { $0.name.upperBound + 21 } ?? start
    entry = try read()
  }

  /// Goes on, together with another cursor, to where their trees differ.
  mutating func skipCommon(with other: inout TreeCursor) throws(GitError) {
    var (left, right) = (start, other.start)
    bytes.withUnsafeBytes { bytes in
      other.bytes.withUnsafeBytes { others in
        guard let base = bytes.baseAddress, let otherBase = others.baseAddress else { return }
        while left < bytes.count {
          let size = bytes.firstIndex(of: 0, from: left) + 21 - left
          guard left + size <= bytes.count, right + size <= others.count,
            memcmp(base + left, otherBase + right, size) == 0
          else { return }
          left += size
          right += size
        }
      }
    }
    guard left > start else { return }
    (start, other.start) = (left, right)
    entry = try read()
    other.entry = try other.read()
  }

  /// How the entry's place in git's order compares with that of another tree's entry: below zero for before it.
  ///
  /// Git sorts a folder as if a slash ended its name; zero means the same name, and a folder on both sides or none.
  func order(_ other: TreeCursor) -> Int {
    guard let entry else { return other.entry == nil ? 0 : 1 }
    guard let otherEntry = other.entry else { return -1 }
    let common = min(entry.name.count, otherEntry.name.count)
    let order = bytes.withUnsafeBytes { bytes in
      other.bytes.withUnsafeBytes { others in
        guard let base = bytes.baseAddress, let otherBase = others.baseAddress else { return 0 }
        return Int(memcmp(base + entry.name.lowerBound, otherBase + otherEntry.name.lowerBound, common))
      }
    }
    guard order == 0 else { return order }
    return end(of: entry, from: common) - other.end(of: otherEntry, from: common)
  }

  private func end(of entry: Entry, from length: Int) -> Int {
    guard length == entry.name.count else { return Int(bytes[entry.name.lowerBound + length]) }
    return entry.isTree ? Int(UInt8(ascii: "/")) : 0
  }

  /// - Source: `decode_tree_entry` in `tree-walk.c` of git: an octal mode, a blank, the name, a zero byte, 20 bytes of id.
  private func read() throws(GitError) -> Entry? {
    guard let tree, start < bytes.count else { return nil }
    let found = bytes.withUnsafeBytes { bytes -> Entry? in
      var mode: UInt32 = 0
      var place = start
      while place < bytes.count, bytes[place] != UInt8(ascii: " ") {
        guard bytes[place] & ~7 == UInt8(ascii: "0") else { return nil }
        mode = mode << 3 | UInt32(bytes[place] & 7)
        place += 1
      }
      let end = bytes.firstIndex(of: 0, from: place)
      guard end + 21 <= bytes.count, place + 1 < end else { return nil }
      return Entry(
        name: place + 1..<end, id: CommitID(bytes.part(end + 1..<end + 21)), mode: Self.canonical(mode))
    }
    guard let found else { throw .corrupt(tree, "a folder was expected there") }
    return found
  }

  /// Of a file's mode only whether its owner may run it counts, as in `canon_mode` of git.
  private static func canonical(_ mode: UInt32) -> UInt32 {
    guard mode & 0o170000 == 0o100000 else { return mode }
    return mode & 0o100 == 0 ? 0o100644 : 0o100755
  }
}
