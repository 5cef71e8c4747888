internal import ChangelogCore
internal import Clibgit2

/// The packs of a repository.
final class PackStore {
  private let packs: [PackFile]
  /// Where the last object was found: the next one is there as a rule.
  private var last = 0
  private var readsSinceRelease = 0

  init(in folders: [String]) {
    packs = folders.flatMap { folder in
      FileSystem.names(in: folder + "/pack").sorted().filter { $0.hasSuffix(".idx") }.compactMap {
        PackFile("\(folder)/pack/\($0.dropLast(4))")
      }
    }
  }

  /// Hands the type and bytes of an object to a closure, which must not keep them; nil when it is in no pack.
  func read<Value>(
    _ id: CommitID, with inflater: Inflater,
    _ body: (git_object_t, UnsafeRawBufferPointer) throws(GitError) -> Value
  ) throws(GitError) -> Value? {
    guard !packs.isEmpty else { return nil }
    releaseNowAndThen()
    if let value = try packs[last].read(id, with: inflater, body) { return value }
    for place in packs.indices where place != last {
      guard let value = try packs[place].read(id, with: inflater, body) else { continue }
      last = place
      return value
    }
    return nil
  }

  /// Keeps the memory of a long walk small: the pack's pages would stay in it as long as nobody else needs room.
  private func releaseNowAndThen() {
    readsSinceRelease += 1
    guard readsSinceRelease == 1 << 17 else { return }
    readsSinceRelease = 0
    for pack in packs { pack.release() }
  }
}
