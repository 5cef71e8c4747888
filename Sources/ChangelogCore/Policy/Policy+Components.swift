extension Policy {
  /// The component of a name.
  public func component(named name: String) throws(UnknownComponent) -> ComponentPolicy {
    guard let component = components.first(where: { $0.name == name }) else {
      throw UnknownComponent(name: name, known: components.map(\.name))
    }
    return component
  }

  /// The policy by which a component is released: its own tags make its releases.
  public func narrowed(to component: ComponentPolicy) -> Policy {
    var narrowed = self
    narrowed.history.tags = component.tags ?? history.tags
    return narrowed
  }
}

/// A component that the policy does not have.
public struct UnknownComponent: Error, Sendable, Equatable, CustomStringConvertible {
  /// The name that was asked for.
  public let name: String
  /// The names that there are.
  public let known: [String]

  /// States what was asked for and what there is.
  public init(name: String, known: [String]) {
    self.name = name
    self.known = known
  }

  /// What was asked for and what there is.
  public var description: String {
    known.isEmpty
      ? "the policy has no components; expected them under 'components'"
      : "there is no component \(name.inQuotes); \(known.hint(for: name))"
  }
}
