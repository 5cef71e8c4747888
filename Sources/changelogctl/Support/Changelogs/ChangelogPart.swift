import ChangelogCore

/// One changelog of those that a run prints: of the whole project, of some paths, or of a component.
struct ChangelogPart {
  /// The policy by which it is cut.
  var policy: Policy
  /// The component; nil for the whole project or some paths.
  let component: ComponentPolicy?
  /// The files that it is about; nil for all of them.
  let paths: PathPatterns?
  /// The file that holds it, from the top of the repository; nil when it has none.
  let file: String?
  /// Where it stands among several; nil for one that stands alone.
  let place: ComponentPlace?

  /// The whole project, or some of its paths.
  init(under policy: Policy, paths: PathPatterns? = nil) {
    self.policy = policy
    self.paths = paths
    component = nil
    file = policy.changelog.file
    place = nil
  }

  /// A component by the whole project's policy.
  init(of component: ComponentPolicy, under policy: Policy, place: ComponentPlace? = nil) {
    self.policy = policy.narrowed(to: component)
    self.component = component
    self.place = place
    paths = component.paths
    file = component.file
  }

  /// What is shown of the history, newest first.
  struct Shown {
    let timeline: ReleaseTimeline
    let model: any ReleaseModel
    let view: ChangelogView
    var slices: [ReleaseSlice]
  }
}
