internal import ChangelogCore

/// What a folder of a commit holds under a name.
struct TreeEntry: Equatable {
  /// What it is, in words for a complaint.
  enum Kind: String {
    case tree = "folder"
    case file
    case link = "symbolic link"
    case submodule
  }

  let id: CommitID
  let kind: Kind
}

extension TreeEntry {
  /// Finds an entry by its name in a tree object; nil when it is not there, or the tree breaks off before it.
  /// - Source: `decode_tree_entry` in `tree-walk.c` of git: an octal mode, a blank, the name, a zero byte, 20 bytes of id.
  init?(named name: Substring.UTF8View, in tree: UnsafeRawBufferPointer) {
    var start = 0
    while start < tree.count {
      let blank = tree.firstIndex(of: UInt8(ascii: " "), from: start)
      let end = tree.firstIndex(of: 0, from: blank)
      guard end + 21 <= tree.count else { return nil }
      guard tree[(blank + 1)..<end].elementsEqual(name) else {
        start = end + 21
        continue
      }
      id = CommitID(tree.part(end + 1..<end + 21))
      // The first digits tell the type, the others who may read it.
      switch tree[start..<blank].prefix(max(0, blank - start - 4)) {
      case let mode where mode.elementsEqual("4".utf8) || mode.elementsEqual("04".utf8): kind = .tree
      case let mode where mode.elementsEqual("12".utf8): kind = .link
      case let mode where mode.elementsEqual("16".utf8): kind = .submodule
      default: kind = .file
      }
      return
    }
    return nil
  }
}
