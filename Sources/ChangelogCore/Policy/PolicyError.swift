/// A place in a policy file.
public struct PolicyPosition: Sendable, Hashable, Comparable {
  /// The path of the file, as the user knows it.
  public let file: String
  /// The line, 1-based.
  public let line: Int
  /// The column, 1-based, in Unicode scalars.
  public let column: Int

  /// Names a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Orders by file, then from top to bottom.
  public static func < (left: PolicyPosition, right: PolicyPosition) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// Something in a policy file that cannot be taken.
public struct PolicyError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where it stands.
  public let position: PolicyPosition
  /// What is there and what would be accepted, headed by the dotted path of the key where there is one.
  public let sentence: String

  /// States what is wrong at a place.
  public init(_ sentence: String, at position: PolicyPosition) {
    self.position = position
    self.sentence = sentence
  }

  /// The complaint as it is printed: `file:line:column: sentence`.
  public var description: String {
    "\(position.file):\(position.line):\(position.column): \(sentence)"
  }
}

/// Everything that is wrong with a policy, in the order of the files; never empty.
public struct PolicyErrors: Error, Sendable, Equatable, CustomStringConvertible {
  /// The single complaints.
  public let errors: [PolicyError]

  /// Gathers complaints and puts them in order.
  public init(_ errors: [PolicyError]) {
    // The offset keeps complaints about one place in the order in which they were found.
    self.errors = errors.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
  }

  /// One complaint per line.
  public var description: String {
    errors.map(\.description).joined(separator: "\n")
  }
}
