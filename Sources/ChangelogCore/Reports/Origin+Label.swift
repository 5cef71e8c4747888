import CommitParser

extension Origin {
  /// The short name for people; it can't begin a command in a log.
  var label: String {
    switch self {
    case .commit(let id): String(id.abbreviated)
    case .file(let path): VisibleText.showing(path.hasPrefix(":") ? "./\(path)" : path)
    case .standardInput: "(standard input)"
    case .pullRequest(let number, let condition):
      "pull request" + (number.map { " #\($0)" } ?? "")
        + (condition.map { " if \(VisibleText.showing($0))" } ?? "")
    }
  }

  /// A path that stands for the message where a format wants one.
  var path: String {
    switch self {
    case .commit(let id): "commit/\(id)"
    case .file(let path): path
    case .standardInput: "stdin"
    case .pullRequest(let number, _): "pull-request" + (number.map { "/\($0)" } ?? "")
    }
  }
}

extension Verdict {
  /// The message's origin and its first line, for people.
  var title: String {
    let header = message.headerLine.isEmpty ? "(empty)" : message.headerLine.shown(upTo: 100)
    return "\(origin.label) \(header)"
  }

  /// What sets one of its diagnostics apart from every other one, and stays the same when the wording changes.
  func fingerprint(of index: Int, counting seen: inout [String: Int]) -> String {
    let rule = diagnostics[index].rule
    seen[rule, default: 0] += 1
    return "\(origin.path):\(rule):\(seen[rule, default: 1])"
  }
}
