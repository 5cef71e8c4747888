internal import CommitParser

/// The changelog as JSON, one release a line inside a list.
///
/// `docs/model.md` describes it. New keys may come without notice; a change that breaks readers raises `version`.
struct ChangelogJSON: ChangelogWriter {
  private let links: ProjectLinks?
  private let place: ComponentPlace?
  private var hasReleases = false

  /// Addresses are null without links.
  init(links: ProjectLinks?, place: ComponentPlace? = nil) {
    self.links = links
    self.place = place
  }

  func begin(_ output: inout String) {
    if place?.isFirst ?? true { output += "{\"version\": 1, " }
    if let place {
      output += place.isFirst ? "\"components\": [\n" : ",\n"
      output += "{\"name\": \(JSONText.string(place.name)), "
    }
    output += "\"releases\": ["
  }

  mutating func append(_ release: Release, to output: inout String) {
    output += hasReleases ? ",\n" : "\n"
    hasReleases = true
    output += JSONText.object([
      ("tag", JSONText.string(release.tag)),
      ("version", JSONText.string(release.version?.description)),
      ("aliases", JSONText.list(release.aliases.map { JSONText.string($0) })),
      ("date", JSONText.string(release.day?.description)),
      ("previous", JSONText.string(release.previousTag)),
      ("url", JSONText.string(links?.url(ofRelease: release))),
      ("bump", JSONText.string(release.bump.rawValue)),
      ("commits", String(release.commitCount)),
      ("breaking", JSONText.list(release.breaking.map(entry))),
      ("sections", JSONText.list(release.sections.map(section))),
      ("newContributors", release.newContributors.map { JSONText.list($0.map(newContributor)) } ?? "null"),
    ])
  }

  func end(_ output: inout String) {
    output += "\n]}"
    if let place, place.isLast { output += "\n]}" }
    if place?.isLast ?? true { output += "\n" }
  }

  private func section(_ section: Section) -> String {
    JSONText.object([
      ("title", JSONText.string(section.title)),
      ("entries", JSONText.list(section.entries.map(entry))),
    ])
  }

  private func entry(_ entry: Entry) -> String {
    JSONText.object([
      ("commit", JSONText.string(entry.commit.description)),
      ("url", JSONText.string(links?.url(ofCommit: entry.commit))),
      ("type", JSONText.string(entry.type)),
      ("scope", JSONText.string(entry.scope)),
      ("subject", JSONText.string(entry.subject)),
      ("pullRequest", entry.pullRequest.map { String($0) } ?? "null"),
      ("breaking", JSONText.list(entry.breaking.map { JSONText.string($0) })),
      ("note", JSONText.string(entry.note)),
      ("alsoIn", JSONText.list(entry.alsoIn.map { JSONText.string($0) })),
      ("undoes", JSONText.string(entry.undoes)),
      ("joined", JSONText.list(entry.joined.map { JSONText.object(members(of: $0)) })),
      ("references", JSONText.list(entry.references.map(reference))),
      (
        "author",
        JSONText.object([
          ("name", JSONText.string(entry.author.name)), ("email", JSONText.string(entry.author.email)),
        ])
      ), ("authors", JSONText.list(entry.authors.map { JSONText.object(members(of: $0)) })),
    ])
  }

  private func newContributor(_ new: NewContributor) -> String {
    JSONText.object(members(of: new.contributor) + members(of: new.mark))
  }

  private func members(of contributor: Contributor) -> [(key: String, value: String)] {
    [
      ("name", JSONText.string(contributor.person.name)),
      ("email", JSONText.string(contributor.person.email)), ("login", JSONText.string(contributor.login)),
    ]
  }

  private func members(of mark: Entry.Mark) -> [(key: String, value: String)] {
    [
      ("commit", JSONText.string(mark.commit.description)),
      ("pullRequest", mark.pullRequest.map { String($0) } ?? "null"),
    ]
  }

  private func reference(_ reference: Reference) -> String {
    JSONText.object([
      ("action", JSONText.string(reference.action)), ("repository", JSONText.string(reference.repository)),
      ("prefix", JSONText.string(reference.prefix)), ("issue", JSONText.string(reference.issue)),
    ])
  }
}
