/// What a scanner finds at a path.
enum FoundValue: Equatable {
  /// Text of one line.
  case text(VersionPlace)
  /// Anything else: what it is, as a sentence names it, and its bytes.
  case other(kind: String, Range<Int>)
}
