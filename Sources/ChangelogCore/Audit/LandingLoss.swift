/// What readers of the changelog don't get of a landing, for the message that landed did not say it.
public enum LandingLoss: String, Sendable, CaseIterable {
  /// The header is not conventional, so that nothing of it is listed.
  case unparsed
  /// The type is none of the policy's.
  case unknownType = "unknown-type"
  /// A change in the body weighs more than the header.
  case understated
  /// A breaking change stands where release tools see none.
  case buriedBreaking = "buried-breaking"

  /// What happened, as a phrase for people.
  public var phrase: String {
    switch self {
    case .unparsed: "the header is not conventional"
    case .unknownType: "the type is not in the policy"
    case .understated: "the body says more than the header"
    case .buriedBreaking: "a breaking change is buried in the body"
    }
  }
}
