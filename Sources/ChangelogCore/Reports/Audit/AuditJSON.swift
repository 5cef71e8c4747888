extension AuditFormat {
  /// For programs: the sums, the groups and all landings; `docs/audit.md` describes it.
  public static let json = AuditFormat(name: "json") { _ in AuditJSON() }
}

/// Writes audits as one JSON object.
private struct AuditJSON: AuditWriter {
  private var count = 0
  private var total = AuditTally([])

  func begin(_ output: inout String) { output += "{\"version\": 1, \"repositories\": [" }

  mutating func append(_ audit: Audit, to output: inout String) {
    total = total.adding(audit.tally)
    add(
      [
        ("repository", JSONText.string(audit.repository)), ("branch", JSONText.string(audit.branch)),
        ("error", "null"), ("tally", audit.tally.json), ("merges", audit.merges.json),
        ("leadSeconds", audit.leadTimes.json), ("commitsPerLanding", audit.commitCounts.json),
        ("answer", JSONText.list(audit.answer.map { JSONText.string($0) })),
        (
          "groups",
          JSONText.object(
            AuditGrouping.allCases.map { grouping in
              (grouping.rawValue, JSONText.list(audit.groups(by: grouping).map { $0.json(in: audit) }))
            })
        ), ("rules", JSONText.list(audit.rules.map { $0.json(in: audit) })),
        ("versions", JSONText.list(audit.versions.map { $0.json(in: audit) })),
      ],
      landings: audit.landings.map { "\n" + AuditRecord(of: $0, in: audit).json }.joined(separator: ","),
      to: &output)
  }

  mutating func append(unread repository: String, because reason: String, to output: inout String) {
    add([("repository", JSONText.string(repository)), ("error", JSONText.string(reason))], to: &output)
  }

  func end(_ output: inout String) { output += "\n], \"total\": \(total.json)}\n" }

  private mutating func add(
    _ members: [(key: String, value: String)], landings: String = "", to output: inout String
  ) {
    output += (count == 0 ? "\n" : ",\n") + JSONText.object(members + [("landings", "[\(landings)]")])
    count += 1
  }
}

extension AuditTally {
  fileprivate var json: String {
    JSONText.object([
      ("landings", "\(landingCount)"),
      (
        "kinds",
        JSONText.object(LandingKind.allCases.map { ($0.rawValue, "\(count(of: $0))") })
      ), ("judged", "\(judgedCount)"), ("passed", "\(passedCount)"), ("changes", "\(changeCount)"),
      ("listed", "\(listedCount)"), ("lines", "\(lineCount)"), ("lost", "\(lostCount)"),
      ("losses", JSONText.object(LandingLoss.allCases.map { ($0.rawValue, "\(losses[$0] ?? 0)") })),
    ])
  }
}

extension MergeTally {
  fileprivate var json: String {
    JSONText.object([
      ("count", "\(count)"), ("commits", "\(commitCount)"), ("lines", "\(lineCount)"),
      ("titleLines", "\(titleLineCount)"),
    ])
  }
}

extension Spread? {
  fileprivate var json: String {
    map {
      JSONText.object([("count", "\($0.count)"), ("median", "\($0.median)"), ("ninth", "\($0.ninth)")])
    } ?? "null"
  }
}

extension Audit {
  fileprivate func ids(of landings: [Int]) -> String {
    JSONText.list(landings.map { JSONText.string(self.landings[$0].landed.commit.id.description) })
  }
}

extension AuditGroup {
  fileprivate func json(in audit: Audit) -> String {
    JSONText.object([
      ("name", JSONText.string(name)), ("tally", tally.json), ("commits", audit.ids(of: landings)),
    ])
  }
}

extension AuditedRule {
  fileprivate func json(in audit: Audit) -> String {
    JSONText.object([
      ("rule", JSONText.string(rule)), ("severity", JSONText.string(severity.rawValue)),
      ("commits", audit.ids(of: landings)),
    ])
  }
}

extension VersionLoss {
  fileprivate func json(in audit: Audit) -> String {
    JSONText.object([
      ("tag", JSONText.string(tag)), ("version", JSONText.string(version.description)),
      ("meant", JSONText.string(meant.description)), ("commits", audit.ids(of: landings)),
    ])
  }
}
