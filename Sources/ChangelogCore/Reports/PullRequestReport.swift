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
    let settings = check.settings
    let known = [
      settings.title.map { "title: \($0.rawValue)" }, settings.body.map { "body: \($0.rawValue)" },
    ].compactMap(\.self).joined(separator: ", ")
    let forge = check.forge.title
    return switch check.prediction.likeliest.certainty {
    case .certain: "certain: it is written already"
    case .probable:
      "probable: " + (known.isEmpty ? "\(forge) has no other way" : "\(forge) is set to \(known)")
    case .assumed, .possible:
      "assumed: nothing tells how \(forge) is set" + (known.isEmpty ? "" : " besides \(known)")
        + "; 'squash' in the policy can"
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
