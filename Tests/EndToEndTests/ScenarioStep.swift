import Foundation
import TestSupport

/// A line of a scenario's `history.txt`, with the indented lines below it.
struct ScenarioStep {
  let word: String
  let rest: String
  /// The lines below, without their indentation.
  let below: [String]

  /// The steps of a file; blank lines and lines that begin with `//` are for its readers.
  static func steps(of text: String) -> [ScenarioStep] {
    var steps: [ScenarioStep] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  "), let last = steps.popLast() {
        steps.append(
          ScenarioStep(word: last.word, rest: last.rest, below: last.below + [String(line.dropFirst(2))]))
      } else if !line.isEmpty, !line.hasPrefix("//") {
        let word = line.prefix { $0 != " " }
        steps.append(
          ScenarioStep(word: String(word), rest: String(line.dropFirst(word.count + 1)), below: []))
      }
    }
    return steps
  }

  private var message: String { ([rest] + below).joined(separator: "\n") + "\n" }

  func run(in repository: TemporaryRepository) throws {
    switch word {
    case "commit": try repository.commit(message)
    case "commit-crlf":
      try repository.commit(
        message.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
    case "commit-latin1":
      let bytes = message.data(using: .isoLatin1) ?? Data()
      try repository.commit(bytes: bytes, encoding: "ISO-8859-1")
    case "write":
      let path = rest.prefix { $0 != " " }
      let url = URL(filePath: repository.path).appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("\(rest.dropFirst(path.count + 1))\n".utf8).write(to: url)
      try repository.git(["add", String(path)])
    case "merge":
      let words = rest.split(separator: " ").map(String.init)
      let branches = words.filter { !$0.hasPrefix("--") }
      let text = below.isEmpty ? "Merge \(branches.joined(separator: ", "))" : below.joined(separator: "\n")
      repository.clock += 60
      try repository.git(
        ["merge", "-q", "--no-ff", "-s", branches.count > 1 ? "octopus" : "ours", "-m", text] + words)
    case "revert":
      let (subject, id) = try (
        repository.git("log -1 --format=%s \(rest)"), repository.git("rev-parse \(rest)")
      )
      try repository.commit("Revert \"\(subject)\"\n\nThis reverts commit \(id).\n")
    case "revert-merge":
      let (subject, id, base) = try (
        repository.git("log -1 --format=%s \(rest)"), repository.git("rev-parse \(rest)"),
        repository.git("rev-parse \(rest)^1")
      )
      try repository.commit(
        "Revert \"\(subject)\"\n\nThis reverts commit \(id), reversing\nchanges made to \(base).\n")
    case "note":
      try repository.git([
        "notes", "--ref=changelog", "add", "-m", ([rest] + below).joined(separator: "\n"), "HEAD",
      ])
    case "author":
      let words = rest.split(separator: "<")
      repository.author = (words[0].trimmingCharacters(in: .whitespaces), String(words[1].dropLast()))
    case "clock":
      let day = try Date("\(rest)T00:00:00Z", strategy: .iso8601)
      repository.clock = Int(day.timeIntervalSince1970)
    default: try repository.git(rest.isEmpty ? word : "\(word) \(rest)")
    }
  }
}
