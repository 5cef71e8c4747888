import Testing

@testable import ChangelogCore

struct CalendarFormatTests {
  /// 2026-03-05.
  private let day = CalendarDay(secondsSince1970: 1_772_668_800)

  @Test(arguments: ["YYYY.MM", "YY.0M.MICRO", "YYYY.MINOR.MICRO", "0Y.WW.MICRO", "YYYY.0M.0D"])
  func `formats are read as they are written`(text: String) throws {
    #expect(try #require(CalendarFormat(text)).description == text)
  }

  @Test(arguments: [
    "", "YYYY", "MM.YYYY", "YYYY.MICRO.MM", "YYYY.MM.DD.MICRO", "YYYY.MM.MM", "yyyy.mm", "YYYY-MM",
    "YYYY..MM",
    "YYYY.MAJOR",
  ])
  func `other texts are no formats`(text: String) {
    #expect(CalendarFormat(text) == nil)
  }

  @Test(
    arguments: [
      ("YYYY.MM.MICRO", nil, Bump.patch, "2026.3.0"), ("YYYY.0M.MICRO", "2026.02.4", .minor, "2026.03.0"),
      ("YYYY.0M.MICRO", "2026.03.0", .major, "2026.03.1"), ("YY.MM.MICRO", "26.3.9", .patch, "26.3.10"),
      ("YYYY.MINOR.MICRO", "2026.1.3", .patch, "2026.1.4"),
      ("YYYY.MINOR.MICRO", "2026.1.3", .minor, "2026.2.0"),
      ("YYYY.MINOR.MICRO", "2025.7.3", .patch, "2026.0.0"),
      ("YYYY.WW.MICRO", "2026.9.1", .patch, "2026.10.0"),
      ("YYYY.MM.DD", "2026.3.4", .patch, "2026.3.5"), ("YYYY.MM", "1.4.0", .patch, "2026.3"),
      // The clock stands before the last release.
      ("YYYY.MM.MICRO", "2026.4.1", .patch, "2026.4.2"),
    ] as [(String, String?, Bump, String)])
  func `the next version is that of the day, or the next of the same day`(
    format: String, last: String?, bump: Bump, next: String
  ) throws {
    let scheme = VersionScheme.calendar(try #require(CalendarFormat(format)))
    let last = try last.map { try #require(scheme.version($0)) }
    #expect(VersionRules(scheme: scheme).version(after: last, moved: bump, on: day)?.description == next)
  }

  @Test func `without a counter a day has one version`() throws {
    let format = try #require(CalendarFormat("YYYY.MM.DD"))
    #expect(format.version(after: SemanticVersion(2026, 3, 5), moved: .patch, on: day) == nil)
  }

  @Test func `only what the format would write is read`() throws {
    let format = try #require(CalendarFormat("YYYY.0M.MICRO"))
    #expect(format.version("2026.03.1-rc.2+5")?.prerelease == ["rc", "2"])
    #expect(format.version("2026.03.1-rc.2+5")?.description == "2026.03.1-rc.2+5")
    for text in ["2026.3.1", "26.03.1", "2026.03", "2026.03.01", "2026.03.1.2", "2026.03.x"] {
      #expect(format.version(text) == nil, "\(text)")
    }
  }

  @Test func `weeks count from the first of January`() {
    #expect(CalendarDay(secondsSince1970: 1_767_225_600).weekOfYear == 1)
    #expect(CalendarDay(secondsSince1970: 1_767_225_600 + 7 * 86_400).weekOfYear == 2)
    // The last day of the leap year 2028.
    #expect(CalendarDay(secondsSince1970: 1_861_833_600).description == "2028-12-31")
    #expect(CalendarDay(secondsSince1970: 1_861_833_600).weekOfYear == 53)
  }
}
