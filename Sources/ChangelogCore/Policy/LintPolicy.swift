/// How messages are linted where they are typed.
public struct LintPolicy: Sendable, Equatable {
  /// The branches on which the hook refuses a message, `*` standing for any text; nil means everywhere.
  ///
  /// On other branches it only warns: a squash throws their messages away.
  public let hookBranches: [String]?

  /// Names branches; by default the hook is strict everywhere.
  public init(hookBranches: [String]? = nil) {
    self.hookBranches = hookBranches
  }

  init(reading reader: inout PolicyReader, over base: LintPolicy) {
    hookBranches = reader.section("hook") { hook in
      let branches = hook.list("branches", default: base.hookBranches ?? []) { node throws(PolicyError) in
        try node.text()
      }
      return branches.isEmpty ? nil : branches
    }
  }
}
