/// Which lists of patterns each of some commits touches.
public struct PathTouches: Sendable {
  private var touches: [PathLists?]

  /// Nothing is known yet of any commit of a history.
  public init(of history: History) { touches = Array(repeating: nil, count: history.commits.count) }

  /// The lists that a commit touches, by its index into the history; nil for one that nobody asked for.
  public subscript(_ commit: Int) -> PathLists? {
    get { touches[commit] }
    set { touches[commit] = newValue }
  }
}
