import ChangelogCore
import GitHistory

extension Workspace {
  /// The facts with what the forge tells about pull requests.
  ///
  /// Nothing here stops a changelog: what cannot be had is warned of once, and stays unknown.
  func enriched(
    _ facts: ChangelogFacts, about numbers: [Int], under policy: Policy, apiURL: String?
  ) -> ChangelogFacts {
    guard !numbers.isEmpty else { return facts }
    var facts = facts
    do {
      var lookup = try cardLookup(under: policy, apiURL: apiURL)
      var progress = Progress("asking for pull requests")
      let (cards, remark) = lookup.cards(of: numbers) { progress.show($0) }
      progress.clear()
      facts.labels = cards.mapValues(\.labels)
      facts.logins = cards.compactMapValues(\.login)
      if let remark { warn(about: remark) }
    } catch {
      warn(about: error.description)
    }
    return facts
  }

  private func cardLookup(under policy: Policy, apiURL: String?) throws(SystemError) -> CardLookup {
    let attempt = "cannot ask for pull requests"
    guard let forge = policy.project.forge ?? forge else {
      throw SystemError(
        attempt, because: "the forge is not known; expected 'project.forge' in \(PolicyFile.name)")
    }
    guard let project else {
      throw SystemError(
        attempt, because: "the project is not known; expected 'project.url' in \(PolicyFile.name)")
    }
    var transport = Transport()
    // A changelog without labels is better than one that comes late.
    transport.connectTimeout = 5
    transport.timeout = 10
    transport.attempts = 2
    transport.patience = 5
    let api = try ForgeAPI(forge: forge, apiURL: apiURL, in: .current, transport: transport)
    try api.checkServer(ofPage: policy.project.url ?? repository.originURL, attempt)
    return CardLookup(
      api: api, project: project,
      cache: CardCache(in: repository.commonFolder, source: api.url + " " + project))
  }

  private func warn(about remark: String) {
    StandardError.print(
      "changelogctl: warning: \(remark); what nobody tells of pull requests is left out\n")
  }
}
