/// Which scopes a message may have.
public struct ScopePolicy: Sendable, Equatable {
  /// The scopes that may be given; nil means any.
  public let allowed: [String]?
  /// Whether a message must have one.
  public let isRequired: Bool

  /// Limits scopes; by default any may be given, or none.
  public init(allowed: [String]? = nil, isRequired: Bool = false) {
    self.allowed = allowed
    self.isRequired = isRequired
  }

  init(reading reader: inout PolicyReader, over base: ScopePolicy) {
    let allowed = reader.list("allow", default: base.allowed ?? []) { node throws(PolicyError) in
      try node.text()
    }
    self.allowed = allowed.isEmpty ? nil : allowed
    isRequired = reader.value("required", default: base.isRequired) { node throws(PolicyError) in
      try node.truth()
    }
  }
}
