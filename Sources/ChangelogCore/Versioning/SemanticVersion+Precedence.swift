extension SemanticVersion: Comparable {
  /// Whether the left version precedes the right one; build metadata does not count.
  ///
  /// - Source: Semantic Versioning 2.0.0, item 11.
  public static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
    let numbers = (left.major, left.minor, left.patch)
    let others = (right.major, right.minor, right.patch)
    guard numbers == others else { return numbers < others }
    guard left.isPrerelease, right.isPrerelease else { return left.isPrerelease && !right.isPrerelease }
    for (identifier, other) in zip(left.prerelease, right.prerelease) where identifier != other {
      return precedes(identifier, other)
    }
    return left.prerelease.count < right.prerelease.count
  }

  /// Whether neither version precedes the other, as when only their build metadata differ.
  public func hasSamePrecedence(as other: SemanticVersion) -> Bool {
    (major, minor, patch) == (other.major, other.minor, other.patch) && prerelease == other.prerelease
  }

  /// Whether one prerelease identifier precedes a different one.
  private static func precedes(_ identifier: String, _ other: String) -> Bool {
    switch (identifier.utf8.allSatisfy(\.isDigit), other.utf8.allSatisfy(\.isDigit)) {
    case (true, true):
      // Without leading zeros the longer number is the larger one, however long it is.
      (identifier.utf8.count, identifier) < (other.utf8.count, other)
    case (true, false): true
    case (false, true): false
    case (false, false): identifier < other
    }
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }
}
