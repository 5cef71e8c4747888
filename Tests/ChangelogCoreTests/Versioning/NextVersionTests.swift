import Testing

@testable import ChangelogCore

struct NextVersionTests {
  /// 2026-03-05.
  private let day = CalendarDay(secondsSince1970: 1_772_668_800)
  private let commit = CommitID(high: 0, middle: 0, low: 1)

  private func unreleased(
    after last: String?, _ bump: Bump, wish: String? = nil, prereleases: [String] = [], since: Bump? = nil
  ) throws -> Unreleased {
    Unreleased(
      after: try last.map { Unreleased.Last(tag: "v\($0)", version: try #require(SemanticVersion($0))) },
      bump: bump, wish: wish.map { Unreleased.Wish(text: $0, commit: commit) },
      prereleases: try prereleases.map { try #require(SemanticVersion($0)) }, bumpSincePrerelease: since)
  }

  private func next(
    _ unreleased: Unreleased, _ request: VersionRequest = VersionRequest(),
    under rules: VersionRules = VersionRules(), taken: [String] = []
  ) throws(NextVersionError) -> NextVersion {
    try NextVersion(
      after: unreleased, as: request, under: rules, taken: taken.compactMap { SemanticVersion($0) }, on: day)
  }

  private func text(_ next: NextVersion) -> String {
    "\(next.version.map(\.description) ?? "none") \(next.isNew ? "new" : "old")"
  }

  @Test(
    arguments: [
      ("1.2.3", Bump.patch, "1.2.4 new"), ("1.2.3", .minor, "1.3.0 new"), ("1.2.3", .major, "2.0.0 new"),
      ("1.2.3", .none, "1.2.3 old"), (nil, .patch, "0.1.0 new"), (nil, .major, "0.1.0 new"),
      (nil, .none, "none old"), ("0.1.0", .major, "0.2.0 new"),
    ] as [(String?, Bump, String)])
  func `the changes since the last release decide`(last: String?, bump: Bump, expected: String) throws {
    #expect(text(try next(unreleased(after: last, bump))) == expected)
  }

  @Test func `the rules name the first version and what 0.x means`() throws {
    let rules = VersionRules(zero: .major, initial: SemanticVersion(1, 0, 0))
    #expect(text(try next(unreleased(after: nil, .patch), under: rules)) == "1.0.0 new")
    #expect(text(try next(unreleased(after: "0.1.0", .major), under: rules)) == "1.0.0 new")
    #expect(
      text(try next(unreleased(after: "0.1.0", .minor), under: VersionRules(zero: .shift))) == "0.1.1 new")
  }

  @Test(arguments: [
    ([], [], Bump.major, "2.0.0-rc.1 new"),
    (["2.0.0-rc.1"], ["2.0.0-rc.1"], .major, "2.0.0-rc.2 new"),
    // Another channel, and tags that lie on other branches.
    (["2.0.0-beta.3"], ["2.0.0-beta.3"], .major, "2.0.0-rc.1 new"),
    ([], ["2.0.0-rc.7", "2.0.0-rc.10", "1.9.0-rc.20", "2.0.0-rc.x", "2.0.0-rc"], .major, "2.0.0-rc.11 new"),
    // What was 1.3.0-rc.1 has become a breaking change, and the other way round.
    (["1.3.0-rc.1"], ["1.3.0-rc.1"], .major, "2.0.0-rc.1 new"),
    (["2.0.0-rc.1"], ["2.0.0-rc.1"], .minor, "2.0.0-rc.2 new"),
  ])
  func `prereleases are counted by channel`(
    prereleases: [String], taken: [String], bump: Bump, expected: String
  ) throws {
    let state = try unreleased(after: "1.2.3", bump, prereleases: prereleases)
    #expect(text(try next(state, VersionRequest(channel: "rc"), taken: taken)) == expected)
  }

  @Test func `a prerelease that nothing came after is not made again, but becomes the final version`() throws
  {
    let state = try unreleased(
      after: "1.2.3", .minor, prereleases: ["1.3.0-rc.2", "1.3.0-rc.1"], since: Bump.none)
    #expect(text(try next(state, VersionRequest(channel: "rc"))) == "1.3.0-rc.2 old")
    #expect(text(try next(state)) == "1.3.0 new")
    #expect(text(try next(state, VersionRequest(channel: "beta"))) == "1.3.0-beta.1 new")
    #expect(
      text(try next(state, VersionRequest(channel: "rc", bump: .minor), taken: ["1.3.0-rc.2"]))
        == "1.3.0-rc.3 new")
  }

  @Test func `the final version is no lower than what prereleases announced`() throws {
    let state = try unreleased(after: "1.2.3", .patch, prereleases: ["2.0.0-rc.1"])
    let next = try next(state)
    #expect(next.version == SemanticVersion(2, 0, 0))
    #expect(next.reason == .prerelease(try #require(SemanticVersion("2.0.0-rc.1"))))
  }

  @Test func `build metadata is added`() throws {
    let state = try unreleased(after: "1.2.3", .patch)
    #expect(text(try next(state, VersionRequest(build: ["7", "a"]))) == "1.2.4+7.a new")
    #expect(text(try next(state, VersionRequest(channel: "rc", build: ["7"]))) == "1.2.4-rc.1+7 new")
  }

  @Test func `a commit may ask for a version, and whoever runs the program has the last word`() throws {
    let state = try unreleased(after: "1.2.3", .none, wish: "v3.0.0")
    #expect(text(try next(state)) == "3.0.0 new")
    #expect(try next(state).reason == .wish(commit))
    #expect(text(try next(state, VersionRequest(bump: .minor))) == "1.3.0 new")
    #expect(text(try next(state, VersionRequest(version: SemanticVersion(4, 0, 0)))) == "4.0.0 new")
    #expect(text(try next(unreleased(after: nil, .none), VersionRequest(bump: .major))) == "0.1.0 new")
  }

  @Test func `a release of what it is built of is a reason for a patch`() throws {
    var state = try unreleased(after: "1.2.3", .none)
    state.releasedDependencies = ["core"]
    #expect(text(try next(state)) == "1.2.4 new")
    #expect(try next(state).reason == .dependencies(["core"]))
    state.bump = .minor
    #expect(text(try next(state)) == "1.3.0 new")
    #expect(try next(state).reason == .changes)
  }

  @Test func `versions of other schemes count on in their own way`() throws {
    let python = VersionRules(scheme: .pep440)
    let state = try unreleased(after: "1.2.3", .minor)
    #expect(text(try next(state, VersionRequest(channel: "beta"), under: python)) == "1.3.0b1 new")
    #expect(text(try next(state, VersionRequest(channel: "dev"), under: python)) == "1.3.0.dev1 new")
    let calendar = VersionRules(scheme: .calendar(try #require(CalendarFormat("YYYY.0M.MICRO"))))
    #expect(text(try next(state, under: calendar)) == "2026.03.0 new")
    #expect(text(try next(state, VersionRequest(channel: "rc"), under: calendar)) == "2026.03.0-rc.1 new")
  }

  private func error(
    _ unreleased: Unreleased, _ request: VersionRequest = VersionRequest(),
    under rules: VersionRules = VersionRules(), taken: [String] = []
  ) -> String {
    do {
      return text(try next(unreleased, request, under: rules, taken: taken))
    } catch {
      return "\(error)"
    }
  }

  @Test func `what cannot be released is refused with a way out`() throws {
    #expect(
      error(try unreleased(after: "1.2.3", .patch, wish: "1.0.0"))
        == "1.0.0, which commit 0000000 asks for by 'Release-As', is not higher than the last release, 1.2.3; "
        + "ask for a higher one with '--release-as'")
    #expect(
      error(try unreleased(after: "1.2.3", .patch, wish: "next"))
        == "commit 0000000 says 'Release-As: next', which is no version; expected one such as '1.2.0', "
        + "or ask for another with '--release-as'")
    let line = VersionRequest(line: MaintenanceLine(branch: "1.x"))
    #expect(
      error(try unreleased(after: "1.2.3", .major), line)
        == "2.0.0 does not belong on branch '1.x', which holds versions from 1.0.0 to below 2.0.0; "
        + "release it from another branch, or ask for less with '--bump'")
    #expect(error(try unreleased(after: "1.2.3", .minor), line) == "1.3.0 new")
    #expect(
      error(try unreleased(after: "1.2.3", .minor), taken: ["1.3.0"])
        == "1.3.0 is tagged already, here or on another branch; ask for another version with '--bump' or "
        + "'--release-as'")
    #expect(
      error(try unreleased(after: "1.2.3", .minor), VersionRequest(channel: "rc.1"))
        == "'rc.1' cannot name prereleases; expected letters, digits and hyphens, such as 'rc'")
    #expect(
      error(
        try unreleased(after: "1.2.3", .minor), VersionRequest(channel: "x"),
        under: VersionRules(scheme: .pep440))
        == "'x' is no prerelease of PEP 440; expected one of a, b, rc and dev")
    let daily = VersionScheme.calendar(try #require(CalendarFormat("YYYY.MM.DD")))
    #expect(
      error(try unreleased(after: "2026.3.5", .minor), under: VersionRules(scheme: daily))
        == "no version of 'YYYY.MM.DD' may follow 2026.3.5 today; add MICRO to 'versions.scheme', "
        + "or release on another day")
  }
}
