import CommitParser

/// The scope names what the commit changes.
struct ScopeMatchesPaths: Rule {
  static let id = "scope-matches-paths"
  static let page = RulePage(
    "the scope names a part that the commit changes",
    reason: """
      A scope that points elsewhere puts the change under the wrong name in the changelog. A scope fits if any changed path \
      has a folder of its name, or a file of its name whatever its ending. Under `paths` a scope may have patterns of its \
      own, in which `*` stands for any text, slashes too: `paths: { api: ['server/*'], deps: ['*lock*'] }`. Of several \
      scopes, as in `api,web`, each has to fit. Where the changes are not known nothing is reported.
      """,
    passing: ["fix(api): close the file"], failing: [])

  static var needsChangedPaths: Bool { true }

  private let globs: [String: [Glob]]

  init(options: inout RuleOptions) {
    let groups = options.groups("paths", "Scopes, and patterns of the paths that belong to each")
    globs = Dictionary(groups.map { ($0.name, $0.members.map(Glob.init)) }) { $0 + $1 }
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let paths = candidate.changedPaths, let first = paths.first,
      case .success(let header) = candidate.message.header, let scope = header.scope,
      let column = header.scopeColumn
    else { return [] }
    var findings: [Finding] = []
    for part in scope.split(omittingEmptySubsequences: true, whereSeparator: { ",/\\".contains($0) }) {
      let name = part.drop { $0 == " " }.prefix { $0 != " " }
      guard !name.isEmpty, !fits(String(name), paths), !fits(scope, paths) else { continue }
      let start = column + scope.distance(from: scope.startIndex, to: name.startIndex)
      findings.append(
        Finding(
          columns: start..<start + name.count,
          "scope \(name.inQuotes) names no part of what the commit changes, such as \(first.inQuotes)"))
    }
    return findings
  }

  private func fits(_ scope: String, _ paths: [String]) -> Bool {
    if let globs = globs[scope] {
      return paths.contains { path in globs.contains { $0.matches(path) } }
    }
    let scope = scope.lowercased()
    return paths.contains { path in
      let parts = path.lowercased().split(separator: "/")
      return parts.contains { $0 == scope || $0.prefix { $0 != "." } == scope }
    }
  }
}
