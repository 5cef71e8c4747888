/// The host of a repository, which shapes links and landed messages.
public enum ForgeName: String, Sendable, CaseIterable {
  /// GitHub, also GitHub Enterprise.
  case github
  /// GitLab, also on its own host.
  case gitlab
  /// Gitea and Forgejo.
  case gitea
  /// Bitbucket Cloud.
  case bitbucket
  /// Bitbucket Data Center, on a host of one's own.
  case bitbucketDataCenter = "bitbucket-data-center"
  /// Azure DevOps.
  case azure
  /// No forge: no links.
  case none
}

/// Where the project lives.
public struct ProjectPolicy: Sendable, Equatable {
  /// The web address of the repository; nil means that of the remote `origin`.
  public let url: String?
  /// The forge; nil means the one that the address tells.
  public let forge: ForgeName?

  /// Names a place; by default everything comes from the repository.
  public init(url: String? = nil, forge: ForgeName? = nil) {
    self.url = url
    self.forge = forge
  }

  init(reading reader: inout PolicyReader, over base: ProjectPolicy) {
    url = reader.value("url", default: base.url) { node throws(PolicyError) in try Self.webAddress(node) }
    forge = reader.value("forge", default: base.forge) { node throws(PolicyError) in
      try node.choice(ForgeName.self)
    }
  }

  /// An address that is safe to put into links: no quotes or blanks that end them, no user name that may be a secret.
  private static func webAddress(_ node: PolicyNode) throws(PolicyError) -> String {
    let text = try node.text()
    guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else {
      throw node.expected("an address that starts with https:// or http://")
    }
    let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    guard !host.isEmpty, !host.hasPrefix(":") else { throw node.expected("an address with a host") }
    guard !host.contains("@") else {
      throw PolicyError("expected an address without a user name", at: node.position)
    }
    guard
      !text.unicodeScalars.contains(where: {
        $0.properties.isWhitespace || "\"'`<>\\".unicodeScalars.contains($0)
      })
    else { throw node.expected("an address without blanks, quotes, angle brackets and backslashes") }
    return text
  }
}
