public import ChangelogCore

// Trees in tests are written as literals; all their positions are 1:1 of 'test.yml'.
private let start = PolicyPosition(file: "test.yml", line: 1, column: 1)

extension PolicyNode: ExpressibleByStringLiteral {
  /// Makes a tree of a literal.
  public init(stringLiteral text: String) {
    self.init(.scalar(text, isQuoted: false), at: start)
  }
}

extension PolicyNode: ExpressibleByArrayLiteral {
  /// Makes a tree of a literal.
  public init(arrayLiteral nodes: PolicyNode...) {
    self.init(.list(nodes), at: start)
  }
}

extension PolicyNode: ExpressibleByDictionaryLiteral {
  /// Makes a tree of a literal.
  public init(dictionaryLiteral pairs: (String, PolicyNode)...) {
    self.init(.mapping(pairs.map { Pair(key: $0, keyPosition: start, value: $1) }), at: start)
  }
}

extension PolicyNode {
  /// A value in quotes.
  static func quoted(_ text: String) -> PolicyNode {
    PolicyNode(.scalar(text, isQuoted: true), at: start)
  }

  /// The policy of this tree, the styles being `default` and `plain`.
  func policy(extending shared: PolicyNode? = nil) throws(PolicyErrors) -> Policy {
    try Policy(self, extending: shared, styleNames: ["default", "plain"])
  }

  /// What is wrong with this tree, without positions; empty when nothing is.
  func complaints(extending shared: PolicyNode? = nil) -> [String] {
    do throws(PolicyErrors) {
      _ = try policy(extending: shared)
      return []
    } catch {
      return error.errors.map(\.sentence)
    }
  }
}

/// The tree of a literal.
func tree(_ node: PolicyNode) -> PolicyNode { node }
