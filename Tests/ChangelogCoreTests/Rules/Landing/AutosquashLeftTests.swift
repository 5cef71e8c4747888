import ChangelogCore
import Testing

struct AutosquashLeftTests {
  @Test(arguments: ["fix: x", " fixup! fix: x", "fixup!fix: x", "fixup: x", "Fixup! x", ""])
  func `other messages pass`(text: String) throws {
    #expect(try findings("autosquash-left", in: text) == [])
  }

  @Test(arguments: [("fixup! fix: x", "fixup!"), ("squash! x", "squash!"), ("amend!", "amend!")])
  func `a mark is reported`(text: String, mark: String) throws {
    #expect(
      try findings("autosquash-left", in: text)
        == [
          Finding(
            columns: 1..<mark.count + 1,
            "commit marked '\(mark)' was not squashed; expected 'git rebase --autosquash' to have done so")
        ])
  }
}
