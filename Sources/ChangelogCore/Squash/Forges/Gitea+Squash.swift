extension Gitea {
  /// - Source: The documentation of merge message templates of Gitea and Forgejo, and the outcomes that their own tests
  ///   of squash messages state.
  static func prediction(for request: PullRequest, under settings: SquashSettings) -> Prediction {
    let bodies: [SquashSettings.Body] =
      switch settings.body {
      case .commits: [.commits]
      case .description: [.description]
      case .blank, .template, nil: [.description, .commits]
      }
    var outcomes: [Prediction.Outcome] = []
    for body in bodies {
      for server in Server.allCases {
        let message = GiteaSquash(request, settings, body: body, server: server).message
        guard !outcomes.contains(where: { $0.message.text == message.text }) else { continue }
        let isFirst = outcomes.isEmpty
        outcomes.append(
          Prediction.Outcome(
            message, !isFirst ? .possible : bodies.count == 1 ? .probable : .assumed,
            if: (bodies.count > 1 ? body.clause + " and " : "") + server.rawValue))
      }
    }
    if outcomes.count == 1 {
      outcomes = [Prediction.Outcome(outcomes[0].message, outcomes[0].certainty)]
    }
    return Prediction(
      outcomes[0], others: Array(outcomes.dropFirst()),
      doubts: [Prediction.editable] + GiteaSquash.doubts(about: request, settings))
  }

  /// The programs that write messages in different ways; the raw value is a clause.
  enum Server: String, CaseIterable {
    /// Writes dashes above co-authors and commits as a list.
    case gitea126 = "the server runs Gitea 1.26 or later"
    /// Writes neither.
    case olderGitea = "the server runs Gitea before 1.26, or Forgejo"
    /// Reads a template in another way.
    case forgejo = "the server runs Forgejo"
  }
}

extension SquashSettings.Body {
  fileprivate var clause: String {
    self == .commits ? "the server lists the messages of commits" : "the server writes the description"
  }
}
