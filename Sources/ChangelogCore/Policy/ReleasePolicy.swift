/// How a release is made.
public struct ReleasePolicy: Sendable, Equatable {
  /// The message of a release's commit.
  public let commit: ReleaseMessage
  /// The branch of a release pull request.
  public let branch: ReleaseMessage
  /// Whether its commit and its tag are signed.
  public let sign: SigningChoice

  /// Chooses how a release is made.
  public init(
    commit: ReleaseMessage = .commit, branch: ReleaseMessage = .branch, sign: SigningChoice = .auto
  ) {
    self.commit = commit
    self.branch = branch
    self.sign = sign
  }

  init(reading reader: inout PolicyReader, over base: ReleasePolicy) {
    commit = reader.value("commit", default: base.commit) { node throws(PolicyError) in
      try node.releaseMessage()
    }
    branch = reader.value("branch", default: base.branch) { node throws(PolicyError) in
      let message = try node.releaseMessage()
      guard (try? TagPattern(message.description)) != nil else {
        throw node.expected("the name of a branch, such as 'release/{version}'")
      }
      return message
    }
    sign = reader.value("sign", default: base.sign) { node throws(PolicyError) in try node.choice() }
  }
}

extension PolicyNode {
  fileprivate func releaseMessage() throws(PolicyError) -> ReleaseMessage {
    guard let message = ReleaseMessage(try text()) else {
      throw expected("one line with '{version}' in it once, such as 'chore(release): {version}'")
    }
    return message
  }
}
