import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct GitDateTests {
  @Test(arguments: [
    "2005-04-07T22:13:13Z", "2005-04-07T22:13:13+02:00", "2005-04-07 22:13:13.5 +0200", "2005-04-07T22:13+02",
    "Thu, 07 Apr 2005 22:13:13 +0200", "7 Apr 2005 22:13:13 -0330", "Thu Apr 7 22:13:13 2005 +0200",
    "@0 +0000",
    "@1700000000 +0130", "1700000000 -0330", "2005.04.07 22:13:13 +0000", "04/07/2005 22:13:13 -0100",
    "07.04.2005 22:13:13 +1400", "1970-01-01T00:00:00Z", "2005-04-07T22:13:13", "1700000000", "@1700000000",
  ])
  func `a date is read as git reads it`(_ text: String) throws {
    let source = try TemporaryRepository()
    let written = try source.git(["var", "GIT_AUTHOR_IDENT"], environment: ["GIT_AUTHOR_DATE": text])
    let date = try #require(GitDate(text))
    #expect("A U Thor <author@example.org> \(date.text)" == written)
  }

  @Test(arguments: [
    "now", "yesterday", "2005-04-07", "1234567", "@-5 +0000", "1969-01-01T00:00:00Z", "@", "", "@1 0130",
    "2005-04-07T22:13:13+25:00", "@99999999999999999999 +0000", "2005-04-07T22:13:13 XYZ",
    "@1700000000 +0160",
  ])
  func `what is no date is refused`(_ text: String) {
    #expect(GitDate(text) == nil)
  }

  @Test func `a zone is written in hours and minutes`() {
    #expect(GitDate(seconds: 5, zone: -210).text == "5 -0330")
    #expect(GitDate(seconds: 5, zone: 845).text == "5 +1405")
    #expect(GitDate(seconds: 0, zone: -5).text == "0 -0005")
  }

  @Test func `now is now`() {
    #expect(abs(Double(GitDate.now.seconds) - Date().timeIntervalSince1970) < 60)
    #expect(GitDate.now.zone == TimeZone.current.secondsFromGMT() / 60)
  }
}
