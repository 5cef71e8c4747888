import Testing

@testable import ChangelogCore

struct AuditTests {
  /// Three releases; the fix of the last one hides a feature.
  private var history: AuditedHistory {
    var history = AuditedHistory()
    history.add("chore: begin", at: 1_000_000)
    history.add("feat(api): add paging (#1)")
    history.add("1.0.0")
    history.merge(
      ["fix: one", "wip", "fix: two"], into: 2, as: "Merge pull request #2 from ada/a\n\nfix: both", age: 600)
    history.add("add a page")
    let tagged = history.add("fix: close it (#3)\n\n* fix: close it\n\n* feat: open it")
    history.add("feat: wait (#4)", at: 40 * 86_400)
    history.tags = [("v1.0.0", 2), ("v1.0.1", tagged)]
    return history
  }

  @Test func `lines are those of the changelog, those of merged commits among them`() throws {
    let audit = try history.audit()
    #expect(audit.landings.map(\.lineCount) == [1, 1, 0, 2, 0, 1, 0])
    #expect(
      audit.landings.map(\.release) == [nil, "v1.0.1", "v1.0.1", "v1.0.1", "v1.0.0", "v1.0.0", "v1.0.0"])
  }

  @Test func `the tally counts`() throws {
    let tally = try history.audit().tally
    #expect(tally.landingCount == 7)
    #expect(tally.kinds == [.squash: 3, .merge: 1, .direct: 1, .release: 1, .initial: 1])
    #expect(tally.skippedCount == 2)
    #expect((tally.judgedCount, tally.passedCount) == (5, 4))
    #expect((tally.changeCount, tally.listedCount, tally.lineCount, tally.lostCount) == (5, 4, 5, 2))
    #expect(tally.losses == [.unparsed: 1, .understated: 1])
    #expect(tally.passPercentage == 80)
    #expect(tally.passShare == "80.0%")
    #expect(tally.listedShare == "80.0%")
    #expect(tally.adding(tally).lineCount == 10)
    #expect(tally.adding(AuditTally([])) == tally)
    #expect(AuditTally([]).passPercentage == nil)
  }

  @Test func `a release has another version where a body says more than its title`() throws {
    let versions = try history.audit().versions
    #expect(versions.map(\.tag) == ["v1.0.1"])
    #expect(versions[0].meant.description == "1.1.0")
    #expect(versions[0].landings == [1])
  }

  @Test func `a version that was chosen by other means is left alone`() throws {
    var history = history
    history.tags[1].name = "v1.4.0"
    #expect(try history.audit().versions == [])
  }

  @Test func `where something else asks for the version already, it is not another one`() throws {
    var history = AuditedHistory()
    history.add("feat: begin")
    history.add("feat: one (#1)")
    history.add("fix: close it (#2)\n\n* fix: close it\n\n* feat: open it")
    history.tags = [("v1.0.0", 0), ("v1.1.0", 2)]
    #expect(try history.audit().versions == [])
  }

  @Test func `merges and times are summed up`() throws {
    let audit = try history.audit()
    #expect(audit.merges == MergeTally(audit.landings))
    #expect(
      (audit.merges.count, audit.merges.commitCount, audit.merges.lineCount, audit.merges.titleLineCount)
        == (1, 3, 2, 1))
    // Written ten minutes before it was committed, and merged three minutes after that.
    #expect(audit.leadTimes == Spread([780]))
    #expect(audit.commitCounts == Spread([3]))
  }

  @Test func `a series of commits counts once`() throws {
    var history = AuditedHistory()
    history.add("chore: begin", at: 1_000)
    for age: Int64 in [900, 100, 0] {
      history.add("fix: \(age)", at: 2_000, age: age, by: AuditedHistory.ada)
    }
    let audit = try history.audit()
    #expect(audit.leadTimes == Spread([900]))
    #expect(audit.commitCounts == Spread([3]))
  }

  @Test func `groups name the landings behind their figures`() throws {
    let audit = try history.audit()
    let months = audit.groups(by: .month)
    #expect(months.map(\.name) == ["1970-01", "1970-02"])
    #expect(months.map(\.landings) == [[1, 2, 3, 4, 5, 6], [0]])
    #expect(months[0].tally == AuditTally(audit.landings[1...]))
    // Neither releases nor the initial commit are changes.
    let types = audit.groups(by: .type)
    #expect(types.map(\.name) == ["feat", "fix", ""])
    #expect(types.map(\.landings) == [[0, 5], [1, 3], [2]])
    #expect(audit.groups(by: .scope).map(\.name) == ["", "api"])
    #expect(audit.groups(by: .component) == [])
  }

  @Test func `a landing stands in the group of each component that it touches`() throws {
    func paths(_ text: String) -> PolicyNode { PolicyNode([("paths", PolicyNode(text))]) }
    let components = PolicyNode([("web", paths("web/**")), ("api", paths("api/**"))])
    let policy = try PolicyNode([("components", components)]).policy()
    var history = AuditedHistory()
    history.add("chore: begin")
    history.merge(["fix: one", "fix: two"], into: 0, as: "Merge branch 'a'")
    history.add("feat: three (#3)")
    let audit = try history.audit(under: policy, touching: [1: 0, 2: 1])
    #expect(audit.landings.map(\.components) == [[], ["web", "api"], []])
    #expect(audit.groups(by: .component).map(\.name) == ["", "api", "web"])
  }

  @Test func `a clock that was wrong does not turn the period round`() throws {
    var history = AuditedHistory()
    history.add("chore: begin", at: 5 * 86_400)
    history.add("fix: one", at: 86_400)
    history.add("fix: two", at: 3 * 86_400)
    let period = try #require(try history.audit().period)
    #expect("\(period)" == "(first: 1970-01-02, last: 1970-01-06)")
  }

  @Test func `the worst rules come first`() throws {
    var history = history
    history.add("Add another page")
    history.add("fix: with a dot . (#5)  ")
    let rules = try history.audit().rules
    #expect(rules.first?.rule == "header-format")
    #expect(rules.first?.landings == [1, 4])
    #expect(rules.map(\.severity) == rules.map(\.severity).sorted(by: >))
  }

  @Test func `a period leaves the rest out, but the releases stay those of the history`() throws {
    let audit = try history.audit(from: .day(CalendarDay(secondsSince1970: 40 * 86_400)))
    #expect(audit.landings.map(\.header) == ["feat: wait (#4)"])
    #expect(audit.landings[0].lineCount == 1)
  }
}

struct SpreadTests {
  @Test(
    arguments: [
      ([], nil, nil), ([7], 7, 7), ([1, 2], 1, 2), ([3, 1, 2], 2, 3), (Array(1...10), 5, 9),
      (Array(1...11), 6, 10),
    ] as [([Int64], Int64?, Int64?)])
  func `the ninth has nine of ten at or below it`(_ figures: [Int64], _ median: Int64?, _ ninth: Int64?) {
    let spread = Spread(figures)
    #expect(spread?.median == median)
    #expect(spread?.ninth == ninth)
    #expect(spread?.count == (figures.isEmpty ? nil : figures.count))
  }
}
