extension Policy {
  /// The component of a name.
  public func component(named name: String) throws(UnknownName) -> ComponentPolicy {
    guard let component = components.first(where: { $0.name == name }) else {
      throw UnknownName("component", name, known: components.map(\.name))
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
