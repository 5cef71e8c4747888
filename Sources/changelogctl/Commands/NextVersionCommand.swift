import ArgumentParser
import ChangelogCore

/// Prints the version that comes next.
struct NextVersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next-version",
    abstract: "Print the version that what is unreleased asks for.",
    discussion: "Where nothing asks for a release it is the last version.")

  /// How the version is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Flag(help: "Tell why, and which commits decide.")
  var why = false

  @Flag(help: "Exit with 1 when there is nothing to release.")
  var requireChange = false

  @Option(help: ArgumentHelp("How to write it.", valueName: "format"))
  var format = Format.text

  @OptionGroup var wish: VersionOptions
  @OptionGroup var scope: ChangelogScope
  @OptionGroup var options: PolicyOptions

  func run() throws {
    let workspace = try Workspace(options)
    let style = ChangelogStyle.named(workspace.policy.changelog.style) ?? .default
    let policy = workspace.policy.styled(style)
    let parts = try scope.parts(under: policy)
    let request = try wish.request(in: parts[0].policy.versions.rules.scheme)
    let releases = try workspace.nextReleases(of: parts, under: policy, in: style, as: request)
    let reports = zip(parts, releases).map { part, release in
      VersionReport(release.next, of: release.pending, under: part.policy, component: part.component?.name)
    }
    switch format {
    case .json where scope.allComponents:
      try StandardOutput.print("[\(reports.map(\.json).joined(separator: ",\n"))]\n")
    case .json: try StandardOutput.print(reports.map(\.json).joined() + "\n")
    case .text: try StandardOutput.print(reports.map(text).joined())
    }
    for report in reports where report.next.version == nil {
      let name = report.component.map { " of component \($0.inQuotes)" } ?? ""
      StandardError.print("changelogctl: there is no version\(name) yet, and nothing to release\n")
    }
    if requireChange, !reports.contains(where: \.next.isNew) { throw ExitCode(1) }
  }

  private func text(of report: VersionReport) -> String {
    let name = scope.allComponents ? (report.component ?? "") + " " : ""
    let version = report.next.version.map { "\(name)\($0)\n" } ?? ""
    return why ? version + report.lines.map { VisibleText.showing($0) + "\n" }.joined() : version
  }
}
