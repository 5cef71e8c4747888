import ArgumentParser
import ChangelogCore

/// Which part of the repository a changelog is about.
struct ChangelogScope: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only what touches this component of the policy, by its own releases.", valueName: "name"))
  var component: String?

  @Flag(help: "One changelog for each component of the policy.")
  var allComponents = false

  @Option(
    name: .customLong("path"), parsing: .singleValue,
    help: ArgumentHelp(
      "Only what touches these paths, as in .gitignore; several add up, and '!' takes away.",
      valueName: "glob"))
  var paths: [String] = []

  func validate() throws {
    guard [component != nil, allComponents, !paths.isEmpty].count(where: \.self) < 2 else {
      throw ValidationError("give one of --component, --all-components and --path")
    }
    for path in paths {
      do throws(PathPatternError) {
        _ = try PathPattern(path)
      } catch {
        throw ValidationError("\(path.inQuotes) is no pattern of paths: \(error)")
      }
    }
  }

  /// The changelogs to print, at least one.
  func parts(under policy: Policy) throws -> [ChangelogPart] {
    if let component {
      return [ChangelogPart(of: try policy.component(named: component), under: policy)]
    }
    guard allComponents else {
      let patterns = try paths.map { try PathPattern($0) }
      return [ChangelogPart(under: policy, paths: patterns.isEmpty ? nil : PathPatterns(patterns))]
    }
    let components = policy.components
    guard !components.isEmpty else { throw UnknownName("component", "", known: []) }
    return components.enumerated().map { number, component in
      ChangelogPart(
        of: component, under: policy,
        place: ComponentPlace(
          name: component.name, isFirst: number == 0, isLast: number == components.count - 1))
    }
  }
}
