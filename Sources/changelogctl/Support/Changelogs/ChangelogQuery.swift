import ChangelogCore

/// Which changelogs are made, and of what.
struct ChangelogQuery {
  /// The changelogs, at least one.
  var parts: [ChangelogPart]
  /// What they show of the history.
  var selection = Selection.everything
  /// Their style.
  let style: ChangelogStyle
  /// Where links lead; nil for none.
  let links: ProjectLinks?
  /// Whether commits count that can't be listed.
  var needsAll = false
  /// Whether files of the work tree are made, with all that the policy puts beside the changelog.
  var fillsFiles = false
  /// Whether a part without a release is shown as an empty one.
  var skipsUnreleased = false
  /// Whether a shallow clone is no reason to give up.
  var allowsShallow = false
  /// Whether the forge is asked about pull requests.
  var enriches = false
  /// The address of the forge's API; nil for its own.
  var apiURL: String?
  /// A release that is about to be made; nil for the history as it is.
  var planned: PlannedRelease?
}
