import CommitParser

/// What a message tells release tools and CI is what they will do.
struct ReleaseDirective: Rule {
  static let id = "release-directive"
  static let page = RulePage(
    "directives for release tools are well-formed, and none keeps CI from running",
    reason: """
      `Release-As: 2.0.0` counts as a footer at the end, with a version; elsewhere, as in the middle of a squash, it is \
      ignored. `BEGIN_COMMIT_OVERRIDE` and `BEGIN_NESTED_COMMIT` need their `END_…`. And `[skip ci]`, `[ci skip]`, \
      `[no ci]`, `[skip actions]` or `[actions skip]` anywhere in a landed message keep CI from running on the main branch: \
      often a commit of the branch brought it along. This last part looks at landed messages alone, so that a release's own \
      commit may say it.
      """,
    passing: [
      "feat: add paging (#12)\n\nRelease-As: 2.0.0", "chore(release): 2.0.0 [skip ci]",
      "fix: count (#12)\n\nBEGIN_COMMIT_OVERRIDE\nfix: count from one\nEND_COMMIT_OVERRIDE",
    ],
    failing: [
      "feat: add paging (#12)\n\nRelease-As: next", "feat: a (#12)\n\nRelease-As: 2.0.0\n\n* fix: b",
      "fix: count (#12)\n\nBEGIN_COMMIT_OVERRIDE\nfix: count from one", "feat: add paging [skip ci] (#12)",
    ])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    var findings: [Finding] = []
    if candidate.isLanded {
      // One is enough to keep CI from running.
      let marks = message.lines.lazy.enumerated().compactMap { skip(in: $0.element, number: $0.offset + 1) }
      findings += marks.first.map { [$0] } ?? []
    }
    guard message.hasTextBelowHeader else { return findings }
    let lines = message.linesBelowHeader
    let footers = Set(message.footers.map(\.line))
    findings += lines.filter { !$0.isVerbatim }.compactMap { releaseAs(in: $0, footers: footers) }
    for name in ["COMMIT_OVERRIDE", "NESTED_COMMIT"] { findings += unpaired(name, in: lines) }
    return findings.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(
      \.element)
  }

  private func skip(in line: Substring, number: Int) -> Finding? {
    guard let mark = line.skipMark else { return nil }
    let start = line[..<mark.startIndex].count + 1
    let before = line[..<mark.startIndex]
    let after = line[mark.endIndex...]
    let rest = before.isWhite ? "\(before)\(after.drop { $0 == " " })" : "\(before.withoutSpaceAtEnd)\(after)"
    return Finding(
      line: number, columns: start..<start + mark.count,
      "\(mark.inQuotes) in a landed message keeps CI from running on the branch; expected none",
      correction: rest[...].isWhite ? nil : Correction(line: number, with: String(rest), isSafe: false))
  }

  private func releaseAs(in line: MessageLine, footers: Set<Int>) -> Finding? {
    let token = "release-as:"
    guard let byte = line.text.utf8.first, byte | 0x20 == UInt8(ascii: "r"),
      line.text.prefix(token.count).lowercased() == token
    else { return nil }
    let value = line.text.dropFirst(token.count).withoutSpace
    let columns = 1..<line.text.count + 1
    let version = value.first == "v" ? value.dropFirst() : value
    guard SemanticVersion(version) != nil else {
      return Finding(
        line: line.number, columns: columns,
        "\(value.inQuotes) after 'Release-As:' is no version; expected one such as '2.0.0'")
    }
    guard !footers.contains(line.number) else { return nil }
    return Finding(
      line: line.number, columns: columns,
      "'Release-As: \(value.shown(upTo: 40))' is no footer where it stands, and is ignored; expected it at the end of the message"
    )
  }

  /// Blocks that begin and don't end, or end without a beginning.
  private func unpaired(_ name: String, in lines: [MessageLine]) -> [Finding] {
    var findings: [Finding] = []
    var open: MessageLine?
    for line in lines where line.text.utf8.contains(UInt8(ascii: "_")) {
      let text = line.text.withoutSpace
      if text == "BEGIN_\(name)" {
        if let open { findings.append(unpaired(open, "END_\(name)")) }
        open = line
      } else if text == "END_\(name)" {
        if open == nil { findings.append(unpaired(line, "BEGIN_\(name)")) }
        open = nil
      }
    }
    return findings + (open.map { [unpaired($0, "END_\(name)")] } ?? [])
  }

  private func unpaired(_ line: MessageLine, _ other: String) -> Finding {
    let text = line.text.withoutSpace
    return Finding(
      line: line.number, columns: 1..<line.text.count + 1,
      "\(text.inQuotes) stands alone; expected '\(other)' \(other.hasPrefix("END") ? "below" : "above") it")
  }
}

extension Substring {
  /// The words in brackets because of which GitHub, and others with it, runs no CI; nil where there are none.
  fileprivate var skipMark: Substring? {
    var rest = self
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "[")) {
      rest = self[start...]
      let mark = rest.prefix(14)
      if let end = mark.firstIndex(of: "]") {
        let words = mark[...end]
        if ["[skip ci]", "[ci skip]", "[no ci]", "[skip actions]", "[actions skip]"].contains(
          words.lowercased())
        {
          return words
        }
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
