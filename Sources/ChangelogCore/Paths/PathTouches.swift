/// Which lists of patterns each of some commits touches; none for a commit that nobody asked for.
public struct PathTouches: Sendable {
  /// The words of all commits one after the other, so that a million commits cost a word each.
  private var words: [UInt64]
  private let wordsPerCommit: Int

  /// Nothing is known yet of any commit of a history.
  public init(of history: History, listCount: Int) {
    wordsPerCommit = PathLists.wordCount(of: listCount)
    words = Array(repeating: 0, count: history.commits.count * wordsPerCommit)
  }

  /// Whether a commit, by its index into the history, touches a list.
  public func contains(_ commit: Int, touching list: Int) -> Bool {
    words[commit * wordsPerCommit + list >> 6] >> UInt64(list & 63) & 1 == 1
  }

  /// The lists that a commit, by its index into the history, touches.
  public subscript(_ commit: Int) -> PathLists {
    get { PathLists(words: words[(commit * wordsPerCommit)..<((commit + 1) * wordsPerCommit)]) }
    set {
      words.replaceSubrange((commit * wordsPerCommit)..<((commit + 1) * wordsPerCommit), with: newValue.words)
    }
  }
}
