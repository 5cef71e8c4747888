import Testing

/// A title that a stranger chose to make a job run something, or say something.
struct HostileTitle: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String

  private init(_ description: String, _ text: String) {
    testDescription = description
    self.text = text
  }

  static let all = [
    HostileTitle("quotes", #"feat: add '"paging"' "'; touch pwned; '" \"; touch pwned; \""#),
    HostileTitle("a command in backticks", "feat: add `touch pwned` paging"),
    HostileTitle("a command in a substitution", "feat: add $(touch pwned) ${IFS} paging"),
    HostileTitle("an expression of a workflow", "feat: add ${{ github.token }} $[[ inputs.image ]] paging"),
    HostileTitle("a variable of Azure", "feat: add $(System.AccessToken) paging"),
    HostileTitle("an option", "--output=pwned"),
    HostileTitle("a further line with a command to the log", "feat: add paging\n::error::pwned"),
    HostileTitle("a command to Azure's log", "feat: add ##vso[task.setvariable variable=x]pwned paging"),
    HostileTitle("an output of its own", "feat: add paging\nEOF\nvalid=true\nvalid<<EOF\ntrue\nEOF"),
    HostileTitle("HTML", "feat: add <img src=x onerror=pwned> <!-- paging"),
    HostileTitle("300 emoji", "feat: add " + String(repeating: "👩‍👩‍👧", count: 300)),
    HostileTitle("marks from right to left", "feat: add \u{202E}paging\u{202C} \u{2066}x\u{2069} שלום"),
    HostileTitle("an escape to the terminal", "feat: add \u{1B}[31mpaging\u{1B}[0m"),
    HostileTitle("percent signs", "feat: add %0A::error::pwned %s %d paging"),
  ]

  /// The lines of a log that the reader of GitHub's, or of Azure's, obeys.
  static func commands(in log: String) -> [String] {
    log.split(whereSeparator: \.isNewline).map(String.init).filter { line in
      line.drop { $0.isWhitespace }.hasPrefix("::") || line.contains("##[") || line.contains("##vso[")
    }
  }
}
