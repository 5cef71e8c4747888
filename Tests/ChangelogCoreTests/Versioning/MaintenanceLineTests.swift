import Testing

@testable import ChangelogCore

struct MaintenanceLineTests {
  @Test(arguments: [
    ("1.x", "1.0.0", "2.0.0"), ("1.2.x", "1.2.0", "1.3.0"), ("v3.x", "3.0.0", "4.0.0"),
    ("release/0.4.x", "0.4.0", "0.5.0"),
  ])
  func `a branch tells its line by its name`(branch: String, start: String, end: String) throws {
    let line = try #require(MaintenanceLine(branch: branch))
    #expect("\(line.start) \(line.end)" == "\(start) \(end)")
    #expect(line.contains(try #require(SemanticVersion(start))))
    #expect(line.contains(try #require(SemanticVersion("\(start)-rc.1"))))
    #expect(!line.contains(try #require(SemanticVersion(end))))
  }

  @Test(arguments: ["main", "x", ".x", "1.2.3.x", "1.x/fix", "a.x", "1.2", ""])
  func `other branches have none`(branch: String) {
    #expect(MaintenanceLine(branch: branch) == nil)
  }
}
