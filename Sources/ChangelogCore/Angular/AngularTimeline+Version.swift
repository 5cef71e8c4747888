extension AngularTimeline {
  /// The version that semantic-release would give a release.
  ///
  /// - Parameter bump: How far its commits move the version; with `none` there would be no release.
  func version(of slice: ReleaseSlice, moved bump: Bump) -> SemanticVersion? {
    guard bump != .none else { return nil }
    guard let own = slice.release?.tag, own.version.isPrerelease else {
      return next(bump, after: slice.previous?.tag)
    }
    let channel = own.version.channel
    guard let last = slice.previous?.tag.version else {
      return SemanticVersion(1, 0, 0).prerelease(channel, 1)
    }
    let highest = tags.highest(from: tags.tip(of: own), before: own)?.version ?? last
    let renewed = highest.applying(bump, zeroRule: .major).prerelease(channel, 1)
    guard last.isPrerelease else { return last.applying(bump, zeroRule: .major).prerelease(channel, 1) }
    guard let count = last.prerelease.last.flatMap({ Int($0) }) else { return renewed }
    // The largest number stays, for a strange tag must not stop the program.
    let counted = SemanticVersion(last.major, last.minor, last.patch)
      .prerelease(channel, count == .max ? count : count + 1)
    return max(counted ?? last, renewed ?? last)
  }

  func next(_ bump: Bump, after last: ReleaseTag?) -> SemanticVersion {
    last?.version.applying(bump, zeroRule: .major) ?? SemanticVersion(1, 0, 0)
  }
}

extension SemanticVersion {
  /// The first identifier of a prerelease, by which a channel's versions are told; empty for a normal version.
  var channel: String { prerelease.first ?? "" }

  fileprivate func prerelease(_ channel: String, _ number: Int) -> SemanticVersion? {
    SemanticVersion("\(major).\(minor).\(patch)-\(channel).\(number)")
  }
}
