extension ForgeName {
  /// The forge that the address of a remote or a page is known to lead to; nil for another one.
  public init?(ofRemote remote: String) {
    guard let host = ProjectPage(remote: remote)?.host, let forge = ForgeCatalog.forge(of: host) else {
      return nil
    }
    self = forge.name
  }
}

extension ForgeName {
  /// The name as its makers write it.
  var title: String { ForgeCatalog.forge(named: self)?.title ?? "the forge" }
}
