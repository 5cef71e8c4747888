import ChangelogCore
import Testing

struct ReferencesEmptyTests {
  @Test(arguments: [
    "fix: x of #1", "fix: x\n\nsee GH-2", "fix: x\n\nRefs: ABC-3", "fix: x\n\nhttps://a.b/c/d/issues/4",
  ])
  func `a reference anywhere passes`(text: String) throws {
    #expect(try findings("references-empty", in: text) == [])
  }

  @Test(arguments: ["fix: x", "fix: x (#12)", "fix: x\n\n`#1`"])
  func `a message without one is reported, whatever number the forge added`(text: String) throws {
    #expect(
      try findings("references-empty", in: text)
        == [Finding("message mentions no issue; expected a reference such as '#12'")])
  }

  @Test(arguments: ["fix: ref-1", "fix: x\n\n(REF-12)", "fix: x\n\nticket:3", "fix: x\n\nRefs: #5"])
  func `prefixes may be named, whatever their case`(text: String) throws {
    #expect(try findings("references-empty", ["prefixes": ["REF-", "ticket:", "#"]], in: text) == [])
  }

  @Test(arguments: ["fix: #1", "fix: xref-1", "fix: REF-a", "fix: REF-", "fix: ABC-1"])
  func `with prefixes nothing else counts`(text: String) throws {
    #expect(
      try findings("references-empty", ["prefixes": "REF-"], in: text)
        == [Finding("message mentions no issue; expected a reference such as 'REF-12'")])
  }

  @Test func `when always a reference is reported on its line`() throws {
    #expect(
      try findings("references-empty", ["when": "always"], in: "fix: x\n\nbody\n\nRefs: #1")
        == [Finding(line: 5, "message mentions an issue; expected none")])
    #expect(try findings("references-empty", ["when": "always"], in: "fix: x") == [])
  }
}
