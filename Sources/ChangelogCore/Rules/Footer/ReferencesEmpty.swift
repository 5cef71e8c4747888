import CommitParser

/// A message mentions an issue.
struct ReferencesEmpty: Rule {
  static let id = "references-empty"
  static let page = RulePage(
    "the message mentions an issue",
    reason: """
      For teams where every change has an issue. `#12`, `owner/name#12`, `GH-12`, `!12`, keys such as `ABC-123` and the \
      addresses of issues count, in the header, the body or a footer; code, and the number of the pull request that a \
      forge puts behind the title, do not. The option `prefixes` names what may stand before the number instead, in upper \
      or lower case. With `when: always` there must be none.
      """,
    passing: ["fix: close the file\n\nCloses #12", "fix: close the file of ABC-123"],
    failing: ["fix: close the file", "fix: close the file (#12)"])

  private let condition: Condition
  private let prefixes: [String]

  init(options: inout RuleOptions) {
    condition = options.when(default: .never)
    prefixes = options.texts(
      "prefixes", default: [], canBeEmpty: true,
      "What stands before an issue's number; by default what forges know")
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let line = line(in: candidate.message)
    switch (condition, line) {
    case (.never, nil):
      let example = (prefixes.first ?? "#") + "12"
      return [Finding("message mentions no issue; expected a reference such as \(example.inQuotes)")]
    case (.always, let line?): return [Finding(line: line, "message mentions an issue; expected none")]
    case (.never, _), (.always, nil): return []
    }
  }

  /// The line of the first reference that counts; nil when there is none.
  private func line(in message: CommitMessage) -> Int? {
    let references = message.references
    guard !prefixes.isEmpty else { return references.first?.line }
    let prefixes = prefixes.map { $0.lowercased() }
    if let known = references.first(where: { prefixes.contains($0.prefix.lowercased()) }) {
      return known.line
    }
    let others = prefixes.filter { $0 != "#" && $0 != "!" }
    guard !others.isEmpty else { return nil }
    let place = message.lines.firstIndex { line in
      let line = Array(line.lowercased().utf8)
      return others.contains { line.mentions($0) }
    }
    return place.map { $0 + 1 }
  }
}

extension [UInt8] {
  /// Whether a prefix begins a word that goes on with a digit.
  fileprivate func mentions(_ prefix: String) -> Bool {
    let prefix = Array(prefix.utf8)
    guard let first = prefix.first else { return false }
    return indices.contains { start in
      self[start] == first && self[start...].starts(with: prefix)
        && (start == 0 || !self[start - 1].isWordByte || !first.isWordByte)
        && start + prefix.count < count && (0x30...0x39).contains(self[start + prefix.count])
    }
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20) || self == 0x5F || self >= 0x80
  }
}
