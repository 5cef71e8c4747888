/// What is known of a history besides its commits and tags.
public struct ChangelogFacts: Sendable {
  /// The proper names of people.
  public var people = Mailmap()
  /// What is said in place of messages.
  public var overrides = Overrides()
  /// Whether people are shown, for looking for them takes time.
  public var namesPeople = false
  /// Whether those are shown whose first change is in a release, which takes the whole history.
  public var findsNewContributors = false
  /// The labels of pull requests, by their numbers, where somebody asked the forge.
  public var labels: [Int: [String]] = [:]
  /// The accounts that opened pull requests, by their numbers, where somebody asked the forge.
  public var logins: [Int: String] = [:]
  /// The commits that touch some files, for each list of patterns that a rule of the policy has.
  public var touching: [(paths: PathPatterns, commits: Set<CommitID>)] = []
  /// The patch ids of commits that could be the same change, by ``CommitRelations/suspects``.
  public var patchIDs: [CommitID: String] = [:]

  /// Nothing is known.
  public init() {}

  /// The labels of the pull request that an entry came by.
  func labels(of entry: Entry) -> [String] { entry.pullRequest.flatMap { labels[$0] } ?? [] }

  /// Whether two commits are one change by their patches; nil where that is not known.
  func areSamePatch(_ one: CommitID, _ other: CommitID) -> Bool? {
    guard let patch = patchIDs[one], let otherPatch = patchIDs[other] else { return nil }
    return patch == otherPatch
  }

  /// Whether a commit touches one of some files.
  func touches(_ commit: CommitID, _ paths: PathPatterns) -> Bool {
    touching.first { $0.paths == paths }?.commits.contains(commit) ?? false
  }
}
