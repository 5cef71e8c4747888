/// What somebody asks of the next version.
public struct VersionRequest: Sendable, Equatable {
  /// The channel of a prerelease, such as `rc`; nil for a normal version.
  public var channel: String?
  /// The identifiers behind the plus sign; empty for none.
  public var build: [String]
  /// How far to go, whatever the commits say; nil for what they say.
  public var bump: Bump?
  /// The very version, whatever the commits say; nil for the next one.
  public var version: SemanticVersion?
  /// The line that it has to stay on; nil for any version.
  public var line: MaintenanceLine?

  /// Whether it asks for more than what comes next by itself.
  public var namesVersion: Bool { bump != nil || version != nil }

  /// Asks for the next version as it comes.
  public init(
    channel: String? = nil, build: [String] = [], bump: Bump? = nil, version: SemanticVersion? = nil,
    line: MaintenanceLine? = nil
  ) {
    self.channel = channel
    self.build = build
    self.bump = bump
    self.version = version
    self.line = line
  }
}
