import ArgumentParser
import ChangelogCore
import GitHistory

/// Prints the changelog.
struct ChangelogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changelog",
    abstract: "Print the changelog of features and fixes.",
    discussion: "Without a selection it is everything: what is unreleased, then every release, newest first.")

  /// How the changelog is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json
  }

  @Argument(help: ArgumentHelp("Only what B reaches and A does not, by release.", valueName: "A..B"))
  var range: String?

  @Flag(help: "Only what no release has yet.")
  var unreleased = false

  @Flag(help: "Only the last release.")
  var latest = false

  @Option(help: ArgumentHelp("Only the release of this version or tag.", valueName: "version"))
  var at: String?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to this file instead, replacing it.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("How to write it.", valueName: "format"))
  var format = Format.markdown

  @Option(help: ArgumentHelp("The style, instead of the policy's: \(styleNames).", valueName: "style"))
  var style: String?

  @Flag(help: "Go on with what a shallow clone has, and warn.")
  var allowShallow = false

  @OptionGroup var options: PolicyOptions

  private static let styleNames = ChangelogStyle.all.map(\.name).joined(separator: ", ")

  func validate() throws {
    guard [range != nil, unreleased, latest, at != nil].count(where: \.self) < 2 else {
      throw ValidationError("give one of A..B, --unreleased, --latest and --at")
    }
    guard range.map({ RevisionRange($0) != nil }) ?? true else {
      throw ValidationError("\((range ?? "").inQuotes) is no range; expected A..B")
    }
    guard style.map({ ChangelogStyle.named($0) != nil }) ?? true else {
      throw ValidationError("there is no style \((style ?? "").inQuotes); expected one of \(Self.styleNames)")
    }
  }

  func run() throws {
    let workspace = try Workspace(options)
    let style = ChangelogStyle.named(style ?? workspace.policy.changelog.style) ?? .default
    let policy = workspace.policy.styled(style)
    let (timeline, view) = try workspace.timeline(of: selection, under: policy)
    let links = ProjectLinks(
      remote: policy.project.url ?? workspace.repository.originURL, forge: policy.project.forge)
    let context = ChangelogContext(links: links, policy: policy.changelog, isWhole: view == .everything)
    let model = timeline.model(for: style, under: policy, links: links, collation: Text.collation)
    let slices = try slices(of: view, in: model)
    var target = try OutputTarget(output)
    let writer = format == .json ? context.makeJSONWriter() : style.makeWriter(context)
    // Only who shows people has to know their proper names.
    let people =
      try format == .json || policy.changelog.show.authors ? workspace.repository.mailmap() : Mailmap()
    let hasContent = try model.write(slices, under: policy, naming: people, with: writer) {
      try target.append($0)
    }
    if !hasContent { StandardError.print("changelogctl: there is nothing to list\n") }
    // A file that is there is better than an empty one.
    let isWorthwhile = hasContent || format == .json || view == .everything
    try isWorthwhile ? target.finish() : target.discard()
  }

  private func slices(of view: ChangelogView, in model: any ReleaseModel) throws(ViewError)
    -> [ReleaseSlice]
  {
    do throws(ViewError) {
      return try model.slices(of: view)
    } catch {
      guard allowShallow, case .shallow = error else { throw error }
      StandardError.print(
        "changelogctl: warning: this clone is shallow, and commits that it lacks are not listed\n")
      return try model.incompleteSlices(of: view)
    }
  }

  private var selection: Selection {
    if let range = range.flatMap(RevisionRange.init) { return .range(range) }
    if let at { return .release(at) }
    return latest ? .latest : unreleased ? .unreleased : .everything
  }
}
