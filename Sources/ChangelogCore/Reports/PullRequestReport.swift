/// All that is said about a pull request: what lands, what is wrong with it, and what it adds to the changelog.
public struct PullRequestReport: Sendable {
  /// What lands, and the diagnostics.
  public let check: PullRequestCheck
  /// What the likeliest message adds to the changelog.
  public let effect: LandingEffect
  /// The lines that it adds, in the policy's style; empty when there are none.
  public let lines: String
  /// The next version without it and with it; nil where there is no release yet, or the clone does not show the last one.
  public let versions: VersionStep?
  /// A clean message to merge with.
  public let composed: String

  /// Gathers what is to be said.
  public init(
    _ check: PullRequestCheck, effect: LandingEffect, lines: String, versions: VersionStep?, composed: String
  ) {
    self.check = check
    self.effect = effect
    self.lines = lines
    self.versions = versions
    self.composed = composed
  }

  /// How the message was predicted, as a sentence without a full stop.
  var basis: String {
    let settings =
      "title: \(check.settings.title?.rawValue ?? "unknown"), body: \(check.settings.body?.rawValue ?? "unknown")"
    return switch check.prediction.likeliest.certainty {
    case .certain: "certain: it is written already"
    case .probable: "probable: \(check.forge.title) is set to \(settings)"
    case .assumed, .possible:
      "assumed: nothing tells how \(check.forge.title) is set (\(settings)); 'squash' in the policy can"
    }
  }

  /// The bump and what decides it: `minor: feat`.
  var bump: String { effect.bump.rawValue + (effect.reason.map { ": \($0)" } ?? "") }

  /// What becomes of the version, as a sentence without a full stop.
  var version: String {
    guard let versions else { return "bump \(bump)" }
    return "version \(versions.before) → \(versions.after) (\(bump))"
  }
}
