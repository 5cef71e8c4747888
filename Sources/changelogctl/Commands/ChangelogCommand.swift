import ArgumentParser
import ChangelogCore
import GitHistory

/// Prints the changelog.
struct ChangelogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changelog",
    abstract: "Print the changelog of features and fixes, or keep its file current.",
    discussion: "Without a selection it is everything: what is unreleased, then every release, newest first.")

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

  @Flag(help: "Update the file that the policy names; what people wrote in it stays.")
  var write = false

  @Flag(help: "Show what --write would change, and exit with 1 if that is something.")
  var check = false

  @Option(help: ArgumentHelp("How to write it.", valueName: "format"))
  var format = ChangelogFormat.markdown

  @Option(
    help: ArgumentHelp(
      "The style, instead of the policy's: \(styleNames), or the path of a template.", valueName: "style"))
  var style: String?

  @Option(help: ArgumentHelp("What these readers get, by the policy's audiences.", valueName: "name"))
  var audience: String?

  @Flag(help: "Print what a template can use, with values of this repository, and nothing else.")
  var styleHelp = false

  @Flag(
    help: ArgumentHelp(
      "Ask the forge's API for labels and accounts of the pull requests; what it does not tell is left out."))
  var enrich = false

  @Option(
    name: .customLong("api-url"),
    help: ArgumentHelp(
      "The address of the API, where the forge's own is not the right one.", valueName: "url"))
  var apiURL: String?

  @Flag(help: "Go on with what a shallow clone has, and warn.")
  var allowShallow = false

  @OptionGroup var scope: ChangelogScope

  @OptionGroup var options: PolicyOptions

  private static let styleNames = ChangelogStyle.all.map(\.name).joined(separator: ", ")

  func validate() throws {
    guard [range != nil, unreleased, latest, at != nil].count(where: \.self) < 2 else {
      throw ValidationError("give one of A..B, --unreleased, --latest and --at")
    }
    guard !scope.allComponents || at == nil && !styleHelp else {
      throw ValidationError(
        "--\(at == nil ? "style-help" : "at") is about one component; name it with --component")
    }
    guard range.map({ RevisionRange($0) != nil }) ?? true else {
      throw ValidationError("\((range ?? "").inQuotes) is no range; expected A..B")
    }
    guard apiURL == nil || enrich else { throw ValidationError("--api-url needs --enrich") }
    guard !(write && check) else { throw ValidationError("give one of --write and --check") }
    let others = [
      (range != nil, "A..B"), (output != nil, "--output"), (styleHelp, "--style-help"),
      (format != .markdown, "--format \(format)"), (!scope.paths.isEmpty, "--path"),
      (audience != nil, "--audience"),
    ]
    if write || check, let other = others.first(where: \.0)?.1 {
      throw ValidationError("\(write ? "--write" : "--check") does not go with \(other)")
    }
    if let style, ChangelogStyle.named(style) == nil, ChangelogPolicy.templatePath(style) == nil {
      throw ValidationError(
        "there is no style \(style.inQuotes); expected one of \(Self.styleNames), or a path such as ./changelog.mustache"
      )
    }
  }

  func run() throws {
    let workspace = try Workspace(options)
    let name = style ?? workspace.policy.changelog.style
    let template =
      try styleHelp
      ? nil
      : self.style.map { try Template.named($0) }
        ?? Template.named(by: workspace.policy, in: workspace.repository.workFolder)
    let style = ChangelogStyle.named(name) ?? .default
    let styled = workspace.policy.styled(style)
    let policy = try audience.map(styled.addressed) ?? styled
    let parts = try scope.parts(under: policy)
    let links = ProjectLinks(
      remote: policy.project.url ?? workspace.repository.originURL, forge: policy.project.forge)
    // Only who shows people has to know their proper names.
    var facts = try workspace.facts(
      under: policy,
      namesPeople: format == .json || template != nil || styleHelp || policy.changelog.show.authors
        || (write || check) && !policy.outputs.isEmpty,
      findsNewContributors: style.dialect == nil
        && (policy.changelog.show.newContributors || template?.listsNewContributors ?? styleHelp))
    var query = ChangelogQuery(parts: parts, selection: selection, style: style, links: links)
    query.needsAll = format == .json || template != nil || styleHelp || range != nil
    query.fillsFiles = write || check
    query.skipsUnreleased = scope.allComponents
    query.allowsShallow = allowShallow
    query.enriches = enrich
    query.apiURL = apiURL
    let shown = try workspace.shown(query, knowing: &facts)
    if styleHelp {
      let releases = shown[0].slices.lazy.map(shown[0].model.release)
      let sample = releases.first { $0.tag != nil && !$0.isEmpty } ?? releases.first { !$0.isEmpty }
      return try print(TemplateHelp.text(of: sample, links: links))
    }
    guard !write, !check else {
      guard template == nil else { throw WorkTreeFileError.template }
      return try update(try workspace.changelogFiles(query, shown, knowing: facts))
    }
    var target = try OutputTarget(output)
    var hasContent = false
    for (part, shown) in zip(parts, shown) {
      let context = ChangelogContext(
        links: links, policy: policy.changelog, isWhole: shown.view == .everything, place: part.place)
      if let template, format == .markdown {
        let releases = shown.slices.map(shown.model.release)
        hasContent = hasContent || releases.contains { $0.tag != nil || !$0.isEmpty }
        let changelog = TemplateChangelog(releases: releases, isWhole: context.isWhole)
        try target.append((part.place?.title ?? "") + template.text(of: changelog, links: links))
      } else {
        let writer = context.makeWriter(of: format, in: style)
        let isWritten = try shown.model.write(shown.slices, with: writer) { try target.append($0) }
        hasContent = hasContent || isWritten
      }
    }
    if !hasContent { StandardError.print("changelogctl: there is nothing to list\n") }
    // A file that is there is better than an empty one.
    let isWorthwhile = hasContent || format == .json || shown[0].view == .everything
    try isWorthwhile ? target.finish() : target.discard()
    // The system takes back all memory at once; to give up a long history text by text takes a while.
    withExtendedLifetime(shown) { Self.exit() }
  }

  private var selection: Selection {
    if let range = range.flatMap(RevisionRange.init) { return .range(range) }
    if let at { return .release(at) }
    return latest ? .latest : unreleased ? .unreleased : .everything
  }

  /// Writes files, or shows what that would change.
  private func update(_ changes: [FileChange]) throws {
    for change in changes where !check {
      let path = VisibleText.showing(change.file.path)
      if change.isNeeded { try change.file.replace(by: change.bytes) }
      StandardError.print(
        "changelogctl: \(change.isNeeded ? "wrote \(path)" : "\(path) is up to date")\n")
    }
    let stale = changes.filter(\.isNeeded)
    guard check, !stale.isEmpty else { return }
    for change in stale { try StandardOutput.print(change.difference.text(of: change.file.path)) }
    throw ExitCode(1)
  }

  private func print(_ text: String) throws {
    var target = try OutputTarget(output)
    try target.append(text)
    try target.finish()
  }
}
