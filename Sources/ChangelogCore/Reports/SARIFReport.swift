extension ReportFormat {
  /// The format of code scanners.
  ///
  /// - Source: SARIF 2.1.0 with errata 01. A commit's message stands for an artifact `commit/ID`, because readers such as
  ///   GitHub's want a path for every result; the logical location names the commit itself.
  public static let sarif = ReportFormat(name: "sarif") { result, context in
    let used = Set(result.verdicts.lazy.flatMap { $0.diagnostics.lazy.map(\.rule) })
    let known = RuleCatalog.all.filter { used.contains($0.id) }
    let indices = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1.id, $0) })
    let version = context.programVersion.map { [("version", JSONText.string($0))] } ?? []
    let driver = JSONText.object(
      [("name", JSONText.string("changelogctl"))] + version
        + [("rules", JSONText.list(known.map { "\n" + $0.sarif }))])
    let notes = result.verdicts.compactMap(\.sarifNotification)
    let invocation = JSONText.object([
      ("executionSuccessful", "true"), ("toolExecutionNotifications", JSONText.list(notes)),
    ])
    let run = JSONText.object([
      ("tool", JSONText.object([("driver", driver)])),
      ("columnKind", JSONText.string("unicodeCodePoints")),
      ("invocations", JSONText.list([invocation])),
      ("results", JSONText.list(result.verdicts.flatMap { $0.sarifResults(indices) })),
    ])
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    return JSONText.object([
      ("$schema", "\"\(schema)\""), ("version", "\"2.1.0\""), ("runs", JSONText.list([run])),
    ]) + "\n"
  }
}

/// A message object; braces and links in it mean nothing but themselves.
private func messageObject(_ text: String) -> String {
  let plain = VisibleText.showing(text).replacing(scalar: "{", with: "{{").replacing(scalar: "}", with: "}}")
    .withoutLinks
  return JSONText.object([("text", JSONText.string(plain))])
}

extension String {
  /// The text in which no bracket ends the text of a link.
  fileprivate var withoutLinks: String {
    let parts = unicodeScalars.split(separator: "]", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      text + (part.first == "(" ? "\\]" : "]") + String(part)
    }
  }
}

extension Rule {
  fileprivate static var sarif: String {
    let help = JSONText.object([
      ("text", JSONText.string(page.reason)), ("markdown", JSONText.string(page.reason)),
    ])
    return JSONText.object([
      ("id", JSONText.string(id)),
      ("shortDescription", JSONText.object([("text", JSONText.string(page.summary))])),
      ("fullDescription", JSONText.object([("text", JSONText.string(page.reason))])),
      ("help", help),
    ])
  }
}

extension Verdict {
  /// Says why the message was skipped; nil when it was not.
  fileprivate var sarifNotification: String? {
    skipped.map {
      JSONText.object([
        ("level", "\"note\""), ("message", messageObject("\(title): skipped, \($0)")),
        ("locations", JSONText.list([sarifLocation(JSONText.object([("startLine", "1")]))])),
      ])
    }
  }

  fileprivate func sarifResults(_ indices: [String: Int]) -> [String] {
    var lines = ShownMessage(of: self)
    var seen: [String: Int] = [:]
    return diagnostics.indices.map { index in
      let diagnostic = diagnostics[index]
      let fingerprint = fingerprint(of: index, counting: &seen)
      let ruleIndex = indices[diagnostic.rule].map { [("ruleIndex", "\($0)")] } ?? []
      let fixes = diagnostic.finding.correction.map { [("fixes", JSONText.list([sarifFix($0)]))] } ?? []
      return "\n"
        + JSONText.object(
          [("ruleId", JSONText.string(diagnostic.rule))] + ruleIndex + [
            ("level", JSONText.string(diagnostic.severity.rawValue)),
            ("message", messageObject("\(title): \(diagnostic.fullSentence)")),
            ("locations", JSONText.list([sarifLocation(diagnostic.finding.sarifRegion(in: &lines))])),
            (
              "partialFingerprints",
              JSONText.object([("changelogctl/v1", JSONText.string(fingerprint))])
            ),
          ] + fixes)
    }
  }

  private var sarifArtifact: String {
    JSONText.object([("uri", JSONText.string(PercentEncoding.component(origin.path)))])
  }

  private func sarifLocation(_ region: String) -> String {
    let place = JSONText.object([("artifactLocation", sarifArtifact), ("region", region)])
    guard case .commit(let id) = origin else { return JSONText.object([("physicalLocation", place)]) }
    let commit = JSONText.object([
      ("name", JSONText.string(String(id.abbreviated))),
      ("fullyQualifiedName", JSONText.string(id.description)),
      ("kind", JSONText.string("commit")),
    ])
    return JSONText.object([("physicalLocation", place), ("logicalLocations", JSONText.list([commit]))])
  }

  private func sarifFix(_ correction: Correction) -> String {
    let lines = correction.lines
    // Without an end column a region goes to the end of its line, which stays ended as it was.
    let isReplaced = !lines.isEmpty && !correction.replacement.isEmpty
    let region =
      isReplaced
      ? [("startLine", "\(lines.lowerBound)"), ("startColumn", "1"), ("endLine", "\(lines.upperBound - 1)")]
      : [
        ("startLine", "\(lines.lowerBound)"), ("startColumn", "1"), ("endLine", "\(lines.upperBound)"),
        ("endColumn", "1"),
      ]
    let text = correction.replacement.map { $0 + "\n" }.joined()
    let inserted = JSONText.object([("text", JSONText.string(isReplaced ? String(text.dropLast()) : text))])
    let replacement = JSONText.object([
      ("deletedRegion", JSONText.object(region)), ("insertedContent", inserted),
    ])
    let change = JSONText.object([
      ("artifactLocation", sarifArtifact), ("replacements", JSONText.list([replacement])),
    ])
    return JSONText.object([("artifactChanges", JSONText.list([change]))])
  }
}

extension Finding {
  fileprivate func sarifRegion(in message: inout ShownMessage) -> String {
    let shown = message.line(line)
    var members = [("startLine", "\(max(1, line))")]
    if let columns, let scalars = shown?.scalarColumns(of: columns) {
      members += [("startColumn", "\(scalars.lowerBound)"), ("endColumn", "\(scalars.upperBound)")]
    }
    if let text = shown?.text(of: columns), !text.isEmpty {
      members.append(("snippet", JSONText.object([("text", JSONText.string(text))])))
    }
    return JSONText.object(members)
  }
}
