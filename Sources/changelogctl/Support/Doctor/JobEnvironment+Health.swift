import ChangelogCore

extension JobEnvironment {
  /// Whether the process runs in a CI job.
  var isJob: Bool {
    let says = value(of: "CI").map { !["0", "false"].contains($0.lowercased()) } ?? false
    return says || ["TF_BUILD", "JENKINS_URL"].contains { value(of: $0) != nil }
  }

  /// What an event tells of the repository on its forge; nil where there is none.
  ///
  /// - Parameter event: The path of the event's file; nil for that of the job.
  func hosting(event: String?) throws -> HealthFacts.Hosting? {
    let own = isSet("GITHUB_ACTIONS") || GiteaActions.isHere(self) ? value(of: "GITHUB_EVENT_PATH") : nil
    guard let path = event ?? own else { return nil }
    return try GitHubEvent.hosting(ofEvent: file(path), path: path)
  }
}

extension GitHubEvent {
  /// What any event tells of the repository; nil when it names none.
  static func hosting(ofEvent bytes: [UInt8], path: String) throws -> HealthFacts.Hosting? {
    let payload = try PayloadReader.value(
      GitHubPayload.self, of: bytes, "cannot read \(path.inQuotes(upTo: .max))")
    guard let repository = payload.pullRequest?.base?.repository ?? payload.repository else { return nil }
    return HealthFacts.Hosting(
      forge: payload.forge, settings: repository.settings, methods: repository.methods)
  }
}
