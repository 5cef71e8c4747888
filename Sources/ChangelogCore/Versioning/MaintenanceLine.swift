/// A branch that maintains older versions, such as `1.x` or `1.2.x`.
public struct MaintenanceLine: Sendable, Equatable {
  /// The branch's name.
  public let branch: String
  /// The lowest version that belongs on it.
  let start: SemanticVersion
  /// The lowest version that is too high for it.
  let end: SemanticVersion

  /// Reads a branch's name by its last part: `1.x`, `1.2.x`, `v1.x`, `release/1.2.x`; nil for any other branch.
  public init?(branch: String) {
    let name = branch.split(separator: "/").last ?? ""
    let numbers = (name.hasPrefix("v") ? name.dropFirst() : name).split(
      separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(numbers.count), numbers.last == "x" else { return nil }
    let known = numbers.dropLast().joined(separator: ".")
    let missing = String(repeating: ".0", count: 4 - numbers.count)
    guard let start = SemanticVersion(known + missing) else { return nil }
    self.branch = branch
    self.start = start
    end = start.applying(numbers.count == 2 ? .major : .minor, zeroRule: .major)
  }

  /// Whether a version may be released on it.
  func contains(_ version: SemanticVersion) -> Bool {
    let normal = SemanticVersion(version.major, version.minor, version.patch)
    return !(normal < start) && normal < end
  }
}
