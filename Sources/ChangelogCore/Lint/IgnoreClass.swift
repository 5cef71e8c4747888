import CommitParser

/// A kind of message that programs write.
public enum IgnoreClass: String, Sendable, CaseIterable {
  /// Merge commits, by their parents or by what git and the forges write.
  case merge
  /// What `git revert` and the forges' buttons write: `Revert "feat: x"`, `Reapply "feat: x"`.
  case revert
  /// What `git commit --fixup` and `--squash` write, for `git rebase --autosquash`.
  case autosquash
  /// Commits that carry a version and nothing else: `1.2.0`, `chore(release): 1.2.0`.
  case release
  /// Commits by programs, told by their author: `dependabot[bot]`.
  case bot

  /// Whether a message is of the kind.
  func contains(_ candidate: Candidate) -> Bool {
    switch self {
    case .merge: candidate.parentCount.map { $0 > 1 } ?? candidate.isMergeByItsHeader
    case .revert: candidate.message.isRevertOfHeader
    case .autosquash: candidate.message.autosquashMark != nil
    case .release: candidate.message.isVersionAlone
    case .bot: candidate.author?.isBot ?? false
    }
  }

  /// Why a message of the kind is skipped, for people.
  var reason: String {
    switch self {
    case .merge: "a merge, whose message git or the forge wrote"
    case .revert: "a revert, whose message git or the forge wrote"
    case .autosquash: "to be squashed by a rebase"
    case .release: "a release, whose message is its version"
    case .bot: "written by a bot"
    }
  }
}

extension CommitMessage {
  /// `Revert "…"` or `Reapply "…"`, with the number that a forge adds; the quoted header may have been cut.
  fileprivate var isRevertOfHeader: Bool {
    let header = headerLine.utf8
    guard header.starts(with: "Revert \"".utf8) || header.starts(with: "Reapply \"".utf8) else {
      return false
    }
    let title = landedTitle.title
    return title.hasSuffix("\"") || title.hasSuffix("…") || title.hasSuffix("...")
  }

  /// A version, after `chore:` or `chore(x):` if anything, and before the mark that keeps CI from running.
  fileprivate var isVersionAlone: Bool {
    // Most messages end here, before the number that a forge adds is looked for.
    guard headerLine[...].afterRelease != nil, var text = landedTitle.title[...].afterRelease else {
      return false
    }
    let marks = ["skip ci", "ci skip", "skip-ci", "ci-skip"].flatMap { ["[\($0)]", "(\($0))"] }
    if let mark = marks.first(where: { text.lowercased().hasSuffix($0) }) { text = text.dropLast(mark.count) }
    return SemanticVersion(text.withoutBlanksAtEnd) != nil
  }
}

extension Substring {
  /// What may be a version: the text from its first digit, after `chore:` or `chore(x):`, blanks and a `v` if anything.
  fileprivate var afterRelease: Substring? {
    var rest = utf8[...]
    if rest.starts(with: "chore".utf8) {
      rest = rest.dropFirst(5)
      if rest.first == UInt8(ascii: "(") { rest = rest.drop { $0 != UInt8(ascii: ")") }.dropFirst() }
      guard rest.popFirst() == UInt8(ascii: ":") else { return nil }
    }
    rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    if rest.first == UInt8(ascii: "v") { rest.removeFirst() }
    guard let digit = rest.first, (0x30...0x39).contains(digit) else { return nil }
    return Substring(rest)
  }

  fileprivate var withoutBlanksAtEnd: Substring {
    lastIndex { $0 != " " && $0 != "\t" }.map { self[...$0] } ?? self
  }
}

extension Person {
  /// Whether the name or the address ends as programs' do: `renovate[bot]`, `Release Bot`, `ci-bot@example.org`.
  var isBot: Bool {
    let user = email.prefix { $0 != "@" }
    return [name[...], user].contains { text in
      let text = text.lowercased()
      return ["[bot]", "-bot", "_bot", " bot"].contains { text.hasSuffix($0) }
    }
  }
}
