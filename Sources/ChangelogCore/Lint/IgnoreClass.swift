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
    case .merge: (candidate.parentCount ?? 0) > 1 || candidate.isMergeByItsHeader
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
    // Most messages have no digit where a version could begin.
    guard headerLine.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let header = try? landedHeader.get()
    guard header == nil || (header?.type == "chore" && header?.hasBreakingMark == false) else { return false }
    var text = (header?.subject ?? landedTitle.title).trimming { $0 == " " || $0 == "\t" }
    let marks = ["skip ci", "ci skip", "skip-ci", "ci-skip"].flatMap { ["[\($0)]", "(\($0))"] }
    if let mark = marks.first(where: { text.lowercased().hasSuffix($0) }) {
      text = text.dropLast(mark.count).trimming { $0 == " " || $0 == "\t" }
    }
    return SemanticVersion(text.first == "v" ? text.dropFirst() : text) != nil
  }
}

extension StringProtocol where SubSequence == Substring {
  fileprivate func trimming(_ belongs: (Character) -> Bool) -> Substring {
    let start = drop(while: belongs)
    guard let last = start.lastIndex(where: { !belongs($0) }) else { return start.prefix(0) }
    return start[...last]
  }
}

extension Person {
  /// Whether the name or the address ends as programs' do: `renovate[bot]`, `Release Bot`, `ci-bot@example.org`.
  fileprivate var isBot: Bool {
    let user = email.prefix { $0 != "@" }
    return [name[...], user].contains { text in
      let text = text.lowercased()
      return ["[bot]", "-bot", "_bot", " bot"].contains { text.hasSuffix($0) }
    }
  }
}
