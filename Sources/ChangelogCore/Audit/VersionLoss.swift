/// A release whose version would have been another one, had the titles said what the bodies say.
public struct VersionLoss: Sendable, Equatable {
  /// The tag of the release.
  public let tag: String
  /// The version that was released.
  public let version: SemanticVersion
  /// The version that it should have had.
  public let meant: SemanticVersion
  /// The landings whose title says too little, by index into those of the audit, the newest first.
  public let landings: [Int]
}
