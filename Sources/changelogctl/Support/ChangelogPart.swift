import ChangelogCore

/// One changelog of those that a run prints: of the whole project, of some paths, or of a component.
struct ChangelogPart {
  /// The policy by which it is cut.
  let policy: Policy
  /// The files that it is about; nil for all of them.
  let paths: PathPatterns?
  /// The file that holds it, from the top of the repository; nil when it has none.
  let file: String?
  /// Where it stands among several; nil for one that stands alone.
  let place: ComponentPlace?

  /// What is shown of the history, newest first.
  struct Shown {
    let timeline: ReleaseTimeline
    let model: any ReleaseModel
    let view: ChangelogView
    var slices: [ReleaseSlice]
  }
}
