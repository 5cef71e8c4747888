/// How pull requests land on the branch.
public struct SquashPolicy: Sendable, Equatable {
  /// Whether the branch takes squash merges only.
  public let isRequired: Bool

  /// Says how pull requests land; by default nothing is known about it.
  public init(isRequired: Bool = false) {
    self.isRequired = isRequired
  }

  init(reading reader: inout PolicyReader, over base: SquashPolicy) {
    isRequired = reader.value("require", default: base.isRequired) { node throws(PolicyError) in
      try node.truth()
    }
  }
}
