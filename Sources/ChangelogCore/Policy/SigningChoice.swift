/// Whether the commits and tags of a release are signed.
public enum SigningChoice: String, Sendable, CaseIterable {
  /// As git's `commit.gpgSign` and `tag.gpgSign` say.
  case auto
  /// Whatever git's settings say.
  case always
  /// Whatever git's settings say.
  case never

  /// Whether to sign.
  ///
  /// - Parameter isUsual: What git's settings say.
  public func signs(where isUsual: Bool) -> Bool {
    switch self {
    case .auto: isUsual
    case .always: true
    case .never: false
    }
  }
}
