import CommitParser

/// A first policy for a repository, by what its history shows.
public struct PolicyProposal: Sendable, Equatable {
  /// The text of the policy file, with comments.
  public let text: String

  /// Looks at a repository.
  ///
  /// - Parameters:
  ///   - messages: The messages of its newest commits.
  ///   - tags: The names of its tags.
  ///   - remote: The address of the remote `origin`, if there is one.
  ///   - settings: Files with settings of other tools.
  public init(messages: [String], tags: [String], remote: String?, settings: [String] = []) {
    let messages = messages.map(CommitMessage.init)
    let parts = [
      Self.opening(settings), Self.project(remote), Self.types(messages), Self.scopes(messages),
      Self.squash(messages),
      Self.history(tags),
    ]
    text = parts.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private static func opening(_ settings: [String]) -> [String] {
    [
      "# yaml-language-server: $schema=.changelog.schema.json",
      "# Editors complete and check this file by that schema. To make it:",
      "#   changelogctl config schema > .changelog.schema.json",
    ]
      + settings.map { "# To carry the settings of \($0) over: changelogctl config migrate --from \($0)" }
      + ["version: 1", "extends: conventional"]
  }

  private static func project(_ remote: String?) -> [String] {
    guard let remote, let page = ProjectPage(remote: remote) else {
      return [
        "# project:", "#   url: https://host/owner/name  # for links; there is no remote 'origin' to tell it",
      ]
    }
    guard let forge = ForgeCatalog.forge(of: page.host) else {
      let names = ForgeName.allCases.map(\.rawValue).joined(separator: " | ")
      return ["# project:", "#   forge: \(names)  # for links; '\(page.host)' does not tell it"]
    }
    return ["# Links lead to \(page.url) on \(forge.name.rawValue), as the remote 'origin' says."]
  }

  /// The types that history uses and that the conventional ones lack.
  private static func types(_ messages: [CommitMessage]) -> [String] {
    let known = PolicyPreset.conventional.policy.types
    let counts = messages.compactMap { try? $0.landedHeader.get().type }.counted()
    let total = counts.reduce(0) { $0 + $1.count }
    let others = counts.filter {
      $0.count >= max(3, total / 100) && known[$0.word.lowercased()] == nil && CommitTypes.canName($0.word)
    }
    guard !others.isEmpty else { return [] }
    return [
      "types:  # besides feat, fix, docs and so on; a title instead of none lists them in the changelog"
    ]
      + others.map { "  \($0.word.inYAML): none  # in \($0.count) of the newest \(messages.count) commits" }
  }

  /// The scopes that history uses, as a suggestion.
  private static func scopes(_ messages: [CommitMessage]) -> [String] {
    let often = messages.compactMap { try? $0.landedHeader.get().scope }.counted()
      .filter { $0.count >= 3 && $0.word.unicodeScalars.allSatisfy(\.isText) }.prefix(20)
    guard !often.isEmpty else { return [] }
    return ["# scopes:  # without this, any", "#   allow: \(often.map(\.word).inYAML)"]
  }

  private static func squash(_ messages: [CommitMessage]) -> [String] {
    let squashed = messages.count { message in
      switch message.landedTitle.shape {
      case .numberSign, .exclamationMark, .gitLabSquash: true
      default: false
      }
    }
    guard squashed * 2 > messages.count else { return [] }
    return [
      "squash:", "  require: true  # \(squashed) of the newest \(messages.count) commits are squash merges",
    ]
  }

  /// The pattern of most tags that hold a version.
  private static func history(_ tags: [String]) -> [String] {
    let patterns = tags.compactMap(TagPattern.init(likelyOf:)).map(\.description).counted()
    guard let most = patterns.first else {
      return ["# history:", "#   tags: 'v{version}'  # there are no tags yet"]
    }
    guard most.word != TagPattern.default.description else { return [] }
    return ["history:", "  tags: \(most.word.inYAML)  # as \(most.count) of \(tags.count) tags are named"]
  }
}

extension TagPattern {
  /// The pattern that a tag's name has when everything from some digit on is its version; nil when there is none.
  fileprivate init?(likelyOf tag: String) {
    var previous: UInt8?
    for index in tag.utf8.indices {
      let byte = tag.utf8[index]
      defer { previous = byte }
      guard byte.isDigit, previous.map({ !$0.isDigit && $0 != UInt8(ascii: ".") }) ?? true,
        SemanticVersion(tag[index...]) != nil
      else { continue }
      guard let pattern = try? TagPattern(tag[..<index] + "{version}") else { return nil }
      self = pattern
      return
    }
    return nil
  }
}

extension [String] {
  /// Each word with how often it is there, most first, then by name.
  fileprivate func counted() -> [(word: String, count: Int)] {
    Dictionary(grouping: self) { $0 }.map { (word: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.word) < ($0.count, $1.word) }
  }
}
