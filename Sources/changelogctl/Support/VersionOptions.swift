import ArgumentParser
import ChangelogCore

/// What is asked of the next version.
struct VersionOptions: ParsableArguments {
  @Option(
    name: .customLong("pre"),
    help: ArgumentHelp("A prerelease of this channel, such as rc.", valueName: "channel"))
  var channel: String?

  @Option(help: ArgumentHelp("Build metadata, which stands behind a plus sign.", valueName: "identifiers"))
  var build: String?

  /// How far somebody can ask to go.
  enum Step: String, ExpressibleByArgument, CaseIterable {
    case patch, minor, major
  }

  @Option(help: ArgumentHelp("How far to go, whatever the commits say.", valueName: "bump"))
  var bump: Step?

  @Option(help: ArgumentHelp("This very version, whatever the commits say.", valueName: "version"))
  var releaseAs: String?

  /// Whether nothing is asked.
  var isEmpty: Bool { channel == nil && build == nil && bump == nil && releaseAs == nil }

  func validate() throws {
    guard bump == nil || releaseAs == nil else {
      throw ValidationError("give one of --bump and --release-as")
    }
    if let build, SemanticVersion("0.0.0+\(build)") == nil {
      throw ValidationError(
        "\(build.inQuotes) is no build metadata; expected letters, digits and hyphens with points between them"
      )
    }
  }

  /// The request, by the project's way of writing versions.
  func request(in scheme: VersionScheme) throws -> VersionRequest {
    let version = try releaseAs.map { text in
      let bare = text.hasPrefix("v") ? String(text.dropFirst()) : text
      guard let version = scheme.version(bare) else { throw NoVersion(text: text, scheme: scheme) }
      return version
    }
    return VersionRequest(
      channel: channel, build: build.map { $0.split(separator: ".").map(String.init) } ?? [],
      bump: bump.flatMap { Bump(rawValue: $0.rawValue) },
      version: version)
  }
}

/// What was asked for is no version.
private struct NoVersion: Error, CustomStringConvertible {
  let text: String
  let scheme: VersionScheme

  var description: String {
    "\(text.inQuotes) is no version of scheme \(scheme.description.inQuotes); expected one such as \(scheme.example.inQuotes)"
  }
}
