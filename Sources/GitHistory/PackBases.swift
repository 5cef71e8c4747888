internal import Clibgit2

/// An object that others in its pack are written as differences from.
struct PackBase {
  let type: git_object_t
  let content: [UInt8]
}

/// The bases of a pack that were needed last, by their offset: neighbours in a pack share them.
final class PackBases {
  private var bases: [Int: PackBase] = [:]
  private var bytes = 0
  private static let limit = 1 << 20

  /// The base at an offset; nil when it is not kept.
  subscript(_ offset: Int) -> PackBase? { bases[offset] }

  /// Keeps a base, and for that all others no longer where they grow too large together.
  func insert(_ base: PackBase, at offset: Int) {
    bytes += base.content.count
    if bytes > Self.limit {
      bases.removeAll(keepingCapacity: true)
      bytes = base.content.count
    }
    bases[offset] = base
  }
}
