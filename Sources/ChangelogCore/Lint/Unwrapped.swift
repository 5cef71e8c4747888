import CommitParser

/// A message without what a forge wrote around its title, and the way back to the places in the whole message.
///
/// `Merged PR 42: feat: x` is judged as `feat: x`: what the team wrote counts, and is not skipped for its wrapper.
struct Unwrapped {
  /// The message whose header is the pull request's title.
  let message: CommitMessage
  /// What stands before the title on its line.
  private let prefix: String
  /// How many lines stand above the title's.
  private let linesAbove: Int

  /// Takes a message apart; nil when no forge wrapped it, or only around a merge.
  init?(_ message: CommitMessage) {
    // Most headers are none of these.
    guard let first = message.headerLine.utf8.first, "MP".utf8.contains(first) else { return nil }
    let landed = message.landedTitle
    switch landed.shape {
    case .azure, .bitbucketDataCenter:
      let header = message.headerLine
      guard let colon = header.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let title = header.utf8[colon...].dropFirst().drop {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
      }
      prefix = String(header[..<title.startIndex])
      linesAbove = 0
      self.message = CommitMessage(String(message.text.utf8.dropFirst(prefix.utf8.count)) ?? "")
    case .bitbucketCloud where landed.line > 1:
      prefix = ""
      linesAbove = landed.line - 1
      let lines = message.lines
      self.message = CommitMessage(String(message.text[lines[linesAbove].startIndex...]))
    case .bitbucketCloud, .plain, .numberSign, .exclamationMark, .gitHubMerge, .giteaMerge, .gitLabMerge,
      .gitLabSquash:
      return nil
    }
  }

  /// The finding at its place in the whole message.
  func restored(_ finding: Finding) -> Finding {
    let shift = finding.line == 1 ? prefix.count : 0
    return Finding(
      line: finding.line + linesAbove,
      columns: finding.columns.map { $0.lowerBound + shift..<$0.upperBound + shift }, finding.sentence,
      correction: finding.correction.map(restored), mendingIn: finding.place, atMost: finding.ceiling)
  }

  private func restored(_ correction: Correction) -> Correction {
    var lines = correction.replacement
    if correction.lines.contains(1), !lines.isEmpty { lines[0] = prefix + lines[0] }
    return Correction(
      lines: correction.lines.lowerBound + linesAbove..<correction.lines.upperBound + linesAbove, with: lines,
      isSafe: correction.isSafe)
  }
}
