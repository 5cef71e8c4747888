/// Whether every tag that people would take for a release is taken for one.
enum TagNames: HealthCheck {
  static let id = "tag-names"
  static let summary = "every tag that looks like a release is taken as one"

  static func findings(in facts: HealthFacts) -> [HealthFinding] {
    let history = facts.policy.history
    let policies = [history] + facts.parts.map(\.policy.history)
    let released = Set(facts.tags.compactMap { history.version(in: $0.name) })
    var names: [String] = []
    var patterns: [TagPattern] = []
    for tag in facts.tags
    where tag.isReached && !policies.contains(where: { $0.version(in: tag.name) != nil }) {
      // A version that has a tag of the right name, too, loses nothing.
      guard
        let (pattern, version) = TagPattern.likely(
          for: tag.name, writing: facts.policy.versions.rules.scheme),
        !released.contains(version), !version.isPrerelease || history.prereleases == .separate
      else { continue }
      names.append(tag.name)
      if !patterns.contains(pattern) { patterns.append(pattern) }
    }
    guard !names.isEmpty else { return [] }
    let line = (history.tags + patterns).map { "'\($0)'" }.joined(separator: ", ")
    let list = HealthFinding.list(names)
    let (sentence, them) =
      names.count == 1
      ? ("tag \(list) looks like a release, but 'history.tags' does not take it for one", "it")
      : ("tags \(list) look like releases, but 'history.tags' does not take them for some", "them")
    return [
      HealthFinding(
        sentence, remedy: .words("set 'history.tags: [\(line)]' in the policy, or delete \(them)"))
    ]
  }
}
