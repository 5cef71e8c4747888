import Foundation
import TestSupport

@testable import ChangelogCore

/// A pull request that really landed: what its branch held, and the message that GitHub wrote.
struct LandedPullRequest: Decodable {
  struct Commit: Decodable {
    let message: String
    let author: String
    let email: String
    let parents: Int
  }

  struct Landed: Decodable {
    let message: String
    let author: String
    let email: String
    /// Seconds since 1970.
    let committed: Int
  }

  let repository: String
  let number: Int
  let landed: Landed
  let commits: [Commit]

  /// The pull requests of a repository of the corpus.
  static func all(of name: String) throws -> [LandedPullRequest] {
    guard let folder = Corpus.folder else { throw CocoaError(.fileNoSuchFile) }
    let text = try String(contentsOfFile: "\(folder)/landings/\(name).jsonl", encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(Self.self, from: Data($0.utf8)) }
  }

  /// What GitHub wrote, with LF and without line ends at the end, which changed over the years.
  var message: String { String(landed.message.withLineFeeds[...].withoutSpaceAtEnd) }

  /// The pull request before it landed.
  ///
  /// Its title is that of the landed header: the corpus has no other, and where the commit's line was taken it is not
  /// looked at.
  var request: PullRequest {
    let header = message.prefix { $0 != "\n" }
    let suffix = " (#\(number))"
    return PullRequest(
      title: String(header.hasSuffix(suffix) ? header.dropLast(suffix.count) : header), number: number,
      commits: commits.map {
        BranchCommit(
          author: Person(name: $0.author, email: $0.email), message: $0.message, parentCount: $0.parents)
      })
  }

  /// Whether GitHub wrote it in today's form, which began on 2023-01-30.
  var isRecent: Bool { landed.committed >= 1_675_036_800 }

  /// Whether a message is the one that landed, byte for byte but for the addresses of co-authors.
  func landed(as prediction: LandedMessage) -> Bool {
    message.withoutAddresses == prediction.text.withoutAddresses
  }

  /// Whether the same people are named below.
  func names(as prediction: LandedMessage) -> Bool {
    Parts(message).names == Parts(prediction.text).names
  }

  /// Whether all but the people is what landed.
  func landedButForPeople(as prediction: LandedMessage) -> Bool {
    Parts(message).text == Parts(prediction.text).text
  }

  /// A message without what GitHub adds below it, and the names of those whom it names there.
  private struct Parts {
    let text: String
    let names: Set<String>

    init(_ message: String) {
      var lines = message.split(separator: "\n", omittingEmptySubsequences: false)
      var names: Set<String> = []
      func isAdded(_ line: Substring) -> Bool {
        line.value(of: "co-authored-by") != nil || line.value(of: "signed-off-by") != nil
          || line == "---------" || line.isEmpty
      }
      while let last = lines.last, isAdded(last) {
        if let value = last.value(of: "co-authored-by") {
          names.insert(Person(trailer: value)?.name ?? String(value))
        }
        lines.removeLast()
      }
      text = lines.joined(separator: "\n")
      self.names = names
    }
  }
}

extension String {
  /// The text with co-authors by name alone: their addresses are those of accounts.
  fileprivate var withoutAddresses: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.value(of: "co-authored-by").flatMap(Person.init(trailer:)).map { "Co-authored-by: \($0.name)" }
        ?? String(line)
    }.joined(separator: "\n")
  }
}
