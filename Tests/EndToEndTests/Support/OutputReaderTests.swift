import Testing

@testable import changelogctl

struct OutputReaderTests {
  @Test(arguments: [
    (false, [:], false), (true, [:], true), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
    (false, ["CLICOLOR_FORCE": "1"], true), (false, ["CLICOLOR_FORCE": "0"], false),
    (true, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false), (true, ["TERM": "dumb"], false),
    (true, ["TERM": "dumb", "CLICOLOR_FORCE": "1"], true), (true, ["CLICOLOR": "0"], false),
  ])
  func `colours are for terminals, unless the environment says otherwise`(
    isTerminal: Bool, variables: [String: String], isColored: Bool
  ) {
    #expect(OutputReader(isTerminal: isTerminal) { variables[$0] }.isColored == isColored)
  }

  @Test(arguments: [(nil, "text"), ("true", "github"), ("false", "text"), ("", "text")])
  func `a GitHub workflow reads annotations`(value: String?, format: String) {
    let reader = OutputReader(isTerminal: false) { $0 == "GITHUB_ACTIONS" ? value : nil }
    #expect(reader.format == format)
  }
}
