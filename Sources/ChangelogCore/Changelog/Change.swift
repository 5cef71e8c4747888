/// What one conventional change means under a policy: an entry, or a step of the version alone.
struct Change: Sendable {
  /// The section that lists it; nil when none does.
  var section: String?
  /// How far it moves the version.
  var bump: Bump
  /// Nil for a change that is not listed.
  var entry: Entry?

  /// Whether it stands in a section or among what breaks.
  var isListed: Bool { entry != nil }
}
