/// What a release is made of, and which commits decide how far it moves the version.
public struct ReleaseExplanation: Sendable {
  /// The release.
  public let release: Release
  /// The commits that move the version as far as the release does, the oldest first; empty when none moves it.
  public let deciding: [(commit: CommitID, header: String)]

  /// What there is to say, as pairs of a word and a text for people.
  public var lines: [(word: String, text: String)] {
    let name = release.version?.description ?? "unreleased"
    var lines = [("release", name + (release.tag.map { " (tag \($0.inQuotes))" } ?? ""))]
    if !release.aliases.isEmpty { lines.append(("aliases", release.aliases.joined(separator: ", "))) }
    if let day = release.day { lines.append(("date", "\(day)")) }
    lines.append(("follows", release.previousTag ?? "nothing: it is the first"))
    lines.append(("commits", "\(release.commitCount), which no release before reaches"))
    lines += release.sections.map { ("section", "\($0.title.inQuotes): \($0.entries.count)") }
    if !release.breaking.isEmpty { lines.append(("breaking", "\(release.breaking.count)")) }
    lines.append(("bump", release.bump.rawValue))
    return lines + deciding.map { ("because", "\($0.commit.abbreviated) \($0.header)") }
  }

  /// The explanation as a JSON object.
  public var json: String {
    JSONText.object([
      ("tag", JSONText.string(release.tag)), ("version", JSONText.string(release.version?.description)),
      ("aliases", JSONText.list(release.aliases.map { JSONText.string($0) })),
      ("date", JSONText.string(release.day?.description)), ("previous", JSONText.string(release.previousTag)),
      ("commits", String(release.commitCount)),
      (
        "sections",
        JSONText.list(
          release.sections.map {
            JSONText.object([("title", JSONText.string($0.title)), ("entries", String($0.entries.count))])
          })
      ),
      ("breaking", String(release.breaking.count)), ("bump", JSONText.string(release.bump.rawValue)),
      (
        "deciding",
        JSONText.list(
          deciding.map {
            JSONText.object([
              ("commit", JSONText.string($0.commit.description)), ("header", JSONText.string($0.header)),
            ])
          })
      ),
    ])
  }
}

extension ResolvedTimeline {
  /// What the release of a slice is made of.
  ///
  /// - Parameter model: The model that the changelog is written from.
  public func explanation(of slice: ReleaseSlice, as model: any ReleaseModel) -> ReleaseExplanation {
    let release = model.release(slice)
    let deciding = slice.commits.filter { commit in
      release.bump != .none && changes(of: commit).contains { $0.bump == release.bump }
    }
    return ReleaseExplanation(
      release: release,
      deciding: deciding.map { commit in
        let own = timeline.history.commits[commit]
        return (own.id, String(own.message.prefix { !$0.isNewline }))
      })
  }
}
