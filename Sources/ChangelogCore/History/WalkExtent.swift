/// How far down a walk has to go before a view can be answered exactly.
///
/// A walk may stop where all its open ends have come together in one commit, the *cut*: whatever was walked by then
/// descends from the cut, and so no tag below it can own any of it.
public enum WalkExtent: Sendable, Equatable {
  /// To the roots.
  case everything
  /// Until this many tagged commits were met, the cut included: 1 shows what is unreleased, 2 the latest release.
  case tags(Int)
  /// Until the named tag was met and the cut is a tagged commit below it.
  case below(tag: String)
}
