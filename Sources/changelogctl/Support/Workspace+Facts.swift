import ChangelogCore
import CommitParser
import GitHistory

extension Workspace {
  /// The reference of the notes that override commits.
  static let notes = "refs/notes/changelog"

  /// What is known of the history besides its commits and tags.
  ///
  /// - Parameters:
  ///   - namesPeople: Whether people are shown, so that their proper names matter.
  ///   - findsNewContributors: Whether those are shown whose first change is in a release.
  func facts(under policy: Policy, namesPeople: Bool, findsNewContributors: Bool = false) throws
    -> ChangelogFacts
  {
    var facts = ChangelogFacts()
    facts.namesPeople = namesPeople
    facts.findsNewContributors = findsNewContributors
    if namesPeople || findsNewContributors { facts.people = try repository.mailmap() }
    facts.overrides = try overrides(under: policy)
    return facts
  }

  /// What commits have to do with each other; patches are compared where nothing else tells.
  ///
  /// - Parameter facts: What is known; the patches are added.
  func relations(
    of timeline: ReleaseTimeline, under policy: Policy, knowing facts: inout ChangelogFacts
  ) -> CommitRelations {
    let relations = CommitRelations(of: timeline, under: policy, knowing: facts)
    guard !relations.suspects.isEmpty else { return relations }
    facts.patchIDs = repository.patchIDs(of: relations.suspects.prefix(Self.mostPatches))
    return facts.patchIDs.isEmpty ? relations : CommitRelations(of: timeline, under: policy, knowing: facts)
  }

  /// A history with more suspects gives all its commits few times, and patches tell little.
  private static var mostPatches: Int { 1_000 }

  /// What the file of overrides and the notes say.
  func overrides(under policy: Policy) throws -> Overrides {
    var overrides =
      try OverridesFile(policy, in: repository.workFolder)?.overrides(types: policy.types) ?? Overrides()
    for (commit, text) in try repository.notes(Self.notes, limit: OverridesFile.limit) {
      overrides.set(try override(inNote: text, of: commit, types: policy.types), inNoteOf: commit)
    }
    return overrides
  }

  /// A note is the parts of an override, or messages that stand in place of the commit's own.
  func override(inNote text: String, of commit: CommitID, types: CommitTypes) throws -> Override {
    let name = "note of \(commit.abbreviated)"
    let word = text.drop(while: \.isWhitespace).prefix { $0.isLetter }
    guard Override.parts.contains(String(word)) else {
      let position = PolicyPosition(file: name, line: 1, column: 1)
      return try Override(noteText: text, at: position, types: types)
    }
    return try Override(noteTree: YAMLDocument.tree(of: Array(text.utf8), file: name), types: types)
  }
}
