/// What changes move before 1.0.0.
public enum ZeroRule: String, Sendable, CaseIterable {
  /// A breaking change moves the minor part: 0.3.1 is followed by 0.4.0.
  case minor
  /// A breaking change moves the major part, as everywhere else: 0.3.1 is followed by 1.0.0.
  case major
  /// A breaking change moves the minor part, and a feature no more than the patch: 0.3.1 is followed by 0.3.2.
  case shift

  /// How far a bump really goes from a version on.
  func tamed(_ bump: Bump, after version: SemanticVersion) -> Bump {
    guard version.major == 0 else { return bump }
    switch (self, bump) {
    case (.minor, .major), (.shift, .major): return .minor
    case (.shift, .minor): return .patch
    default: return bump
    }
  }
}

extension SemanticVersion {
  /// The version after this one for a change of the given weight.
  ///
  /// Lower parts return to zero; prerelease and build metadata go. A prerelease is followed by the normal version
  /// that it prepares when that is weighty enough: a patch to 1.0.0-rc.1 gives 1.0.0. `none` changes nothing.
  /// - Parameter zeroRule: What changes move before 1.0.0.
  /// - Source: Semantic Versioning 2.0.0, items 4, 6–8.
  public func applying(_ bump: Bump, zeroRule: ZeroRule = .minor) -> SemanticVersion {
    switch zeroRule.tamed(bump, after: self) {
    case .none:
      return self
    case .patch:
      return SemanticVersion(major, minor, isPrerelease ? patch : Self.next(patch))
    case .minor:
      return SemanticVersion(major, isPrerelease && patch == 0 ? minor : Self.next(minor), 0)
    case .major:
      return SemanticVersion(isPrerelease && minor == 0 && patch == 0 ? major : Self.next(major), 0, 0)
    }
  }

  /// The next number; the largest one stays, for a strange tag must not stop the program.
  private static func next(_ number: Int) -> Int {
    number == .max ? number : number + 1
  }
}
