extension Policy {
  /// The component of a name.
  public func component(named name: String) throws(UnknownName) -> ComponentPolicy {
    guard let component = components.first(where: { $0.name == name }) else {
      throw UnknownName("component", name, known: components.map(\.name))
    }
    return component
  }

  /// The policy by which a component is released: its own tags make its releases, and its files hold its version.
  public func narrowed(to component: ComponentPolicy) -> Policy {
    var narrowed = self
    narrowed.history.tags = component.tags ?? history.tags
    narrowed.versions = component.versions
    return narrowed
  }

  /// The policy by which the whole history counts.
  public var readingAll: Policy {
    var policy = self
    policy.history.since = nil
    return policy
  }

  /// The policy by which no prerelease is a release of its own.
  public var foldingPrereleases: Policy { with(prereleases: .fold) }

  /// The policy by which each prerelease is a release of its own.
  public var separatingPrereleases: Policy { with(prereleases: .separate) }

  private func with(prereleases: HistoryPolicy.Prereleases) -> Policy {
    var policy = self
    policy.history.prereleases = prereleases
    return policy
  }
}
