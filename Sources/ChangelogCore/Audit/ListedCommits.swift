/// Which release has each commit of a history, and how many lines of the changelog each commit made.
struct ListedCommits {
  private let model: any ReleaseModel
  private let slices: [ReleaseSlice]
  /// The slice of each commit, by index into the history; -1 where none has it.
  private var owners: [Int32]
  private var lineCounts: [CommitID: Int] = [:]

  /// Reads all releases.
  init(_ model: any ReleaseModel, _ slices: [ReleaseSlice]) {
    self.model = model
    self.slices = slices
    owners = Array(repeating: -1, count: model.history.commits.count)
    for (number, slice) in slices.enumerated() {
      for commit in slice.commits { owners[commit] = Int32(number) }
      let release = model.release(slice)
      for entry in release.sections.flatMap(\.entries) { add(entry) }
      for entry in release.breaking where lineCounts[entry.commit] == nil { add(entry) }
    }
  }

  private mutating func add(_ entry: Entry) {
    for mark in entry.marks { lineCounts[mark.commit, default: 0] += 1 }
  }

  /// The lines that a commit made.
  func lineCount(of commit: Int) -> Int { lineCounts[model.history.commits[commit].id] ?? 0 }

  /// The slice that has a commit; nil where none has it.
  func slice(of commit: Int) -> ReleaseSlice? { owners[commit] < 0 ? nil : slices[Int(owners[commit])] }

  /// The releases whose version would have been another one, had the titles of some landings said what their bodies say.
  ///
  /// A release counts whose version is the one that the titles ask for; others were chosen by other means.
  /// - Parameter landings: The landings with their commits, by index into the history.
  func versionLosses(among landings: [(commit: Int, landing: AuditedLanding)], under policy: Policy)
    -> [VersionLoss]
  {
    var understated: [Int32: [Int]] = [:]
    for (index, landing) in landings.enumerated()
    where landing.landing.saidBump < landing.landing.meantBump && owners[landing.commit] >= 0 {
      understated[owners[landing.commit], default: []].append(index)
    }
    return understated.sorted { $0.key < $1.key }.compactMap { owner, indices in
      let slice = slices[Int(owner)]
      guard let tag = slice.release?.tag, let previous = slice.previous?.tag.version else { return nil }
      let guilty = Set(indices.map { model.history.commits[landings[$0].commit].id })
      let release = model.release(slice)
      let others = (release.sections.flatMap(\.entries) + release.breaking).filter {
        !guilty.contains($0.commit)
      }
      .map { $0.isBreaking ? Bump.major : policy.types[$0.type]?.bump ?? .none }
      let said = (others + indices.map { landings[$0].landing.saidBump }).max() ?? .none
      let meant = max(said, indices.map { landings[$0].landing.meantBump }.max() ?? .none)
      let day = CalendarDay(secondsSince1970: model.history.commits[tag.commit].time)
      let rules = policy.versions.rules
      guard let saidVersion = rules.version(after: previous, moved: said, on: day),
        let meantVersion = rules.version(after: previous, moved: meant, on: day),
        saidVersion.hasSamePrecedence(as: tag.version), !meantVersion.hasSamePrecedence(as: saidVersion)
      else { return nil }
      return VersionLoss(tag: tag.name, version: tag.version, meant: meantVersion, landings: indices)
    }
  }
}
