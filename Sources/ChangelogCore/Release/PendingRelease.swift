import CommitParser

/// The release that would be made now: its commits, and what decides about its version.
public struct PendingRelease {
  /// The history as the policy cuts it.
  public let model: any ReleaseModel
  /// What is not released, as far as it belongs to the release.
  public let slice: ReleaseSlice
  /// Everything that is not released.
  public let all: ReleaseSlice
  /// What decides about the version.
  public var unreleased: Unreleased

  /// Looks at what is not released.
  ///
  /// - Parameters:
  ///   - slice: The commits that belong to the release: all that are unreleased, or those that touch a component.
  ///   - all: Everything that is unreleased.
  public init(_ model: any ReleaseModel, _ slice: ReleaseSlice, of all: ReleaseSlice, under policy: Policy) {
    self.model = model
    self.slice = slice
    self.all = all
    let history = model.history
    let prereleases = history.prereleases(in: all, under: policy.history)
    let passed = history.graph.reachable(from: prereleases.first.map { [$0.commit] } ?? [])
    let since = ReleaseSlice(
      release: nil, previous: slice.previous, commits: slice.commits.filter { !passed[$0] })
    unreleased = Unreleased(
      after: slice.previous.map { Unreleased.Last(tag: $0.tag.name, version: $0.tag.version) },
      bump: model.release(slice).bump, wish: history.wish(in: slice), prereleases: prereleases.map(\.version),
      bumpSincePrerelease: prereleases.isEmpty ? nil : model.release(since).bump)
  }

  /// The commits that move the version as far as the whole release does, oldest first; none where nothing does.
  public var deciders: [Commit] {
    guard unreleased.bump != .none else { return [] }
    return slice.commits.filter { commit in
      let alone = ReleaseSlice(release: nil, previous: slice.previous, commits: [commit])
      return model.release(alone).bump == unreleased.bump
    }.map { model.history.commits[$0] }
  }
}

extension History {
  /// The prereleases among commits, the newest first.
  fileprivate func prereleases(in slice: ReleaseSlice, under policy: HistoryPolicy) -> [ReleaseTag] {
    let places = Dictionary(uniqueKeysWithValues: slice.commits.enumerated().map { ($1, $0) })
    let tags = tags.compactMap { tag in
      policy.version(in: tag.name).map { ReleaseTag(name: tag.name, version: $0, commit: tag.commit) }
    }
    return tags.filter { $0.version.isPrerelease && places[$0.commit] != nil }.sorted {
      (places[$1.commit] ?? 0, $1.version) < (places[$0.commit] ?? 0, $0.version)
    }
  }

  /// The newest wish for a version among commits.
  fileprivate func wish(in slice: ReleaseSlice) -> Unreleased.Wish? {
    slice.commits.reversed().lazy.compactMap { number -> Unreleased.Wish? in
      let commit = commits[number]
      // Few messages are worth being read for it.
      guard commit.message.mayWish else { return nil }
      let footer = CommitMessage(commit.message).footers.last { $0.token.lowercased() == "release-as" }
      return footer.map { Unreleased.Wish(text: $0.value, commit: commit.id) }
    }.first
  }
}

extension String {
  /// Whether `elease-` stands in it; the standard library's search takes many times as long.
  fileprivate var mayWish: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.indices.contains {
        bytes[$0] == UInt8(ascii: "-") && bytes[..<$0].suffix(6).elementsEqual("elease".utf8)
      }
    } ?? true
  }
}
