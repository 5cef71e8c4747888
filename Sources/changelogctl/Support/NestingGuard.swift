/// Keeps trees from being keys of trees, level upon level: the parser compares keys, at the cost of all below.
///
/// Such a key starts with a bracket right after another one or a comma. Those are counted, wherever they stand, so that
/// it never takes a parser to tell: text that looks like it costs no more than a little of the allowance.
struct NestingGuard {
  /// How many brackets may stand right after a bracket or comma.
  static let limit = 32
  private var count = 0
  /// Whether the last character that is no blank was an opening bracket or a comma.
  private var isOpen = false
  /// Whether that was so before a `#` in this line, for what follows may be a comment.
  private var isOpenBeforeComment = false

  /// Takes the next character; false when it is the bracket too many.
  mutating func admits(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t":
      break
    case "\n", "\r":
      isOpen = isOpen || isOpenBeforeComment
      isOpenBeforeComment = false
    case "{", "[", "&", "!":
      count += isOpen ? 1 : 0
      isOpen = isOpen || scalar == "{" || scalar == "["
    case ",":
      isOpen = true
    case "#":
      isOpenBeforeComment = isOpenBeforeComment || isOpen
      isOpen = false
    default:
      isOpen = false
    }
    return count <= Self.limit
  }
}
