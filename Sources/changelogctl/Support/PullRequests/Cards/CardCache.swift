import ChangelogCore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The cards of a project that were asked for before, in a file of the git directory.
struct CardCache {
  /// No file is larger than this, in bytes.
  static let limit = 4 << 20
  /// More pull requests than these, the newest ones, are not kept.
  static let countLimit = 10_000
  /// After how many seconds one that had not landed yet is asked for again.
  static let patience = 24 * 60 * 60

  /// What the file holds.
  private struct Content: Codable {
    var version = 1
    /// The address of the API and the project, for a remote may change.
    let source: String
    var cards: [Int: Entry]
  }

  /// A card and when it was asked for, in seconds since 1970.
  private struct Entry: Codable {
    let card: PullRequestCard
    let time: Int
  }

  private let path: String
  private var content: Content

  /// Reads the file; one that is missing, damaged or another project's is as good as empty.
  ///
  /// - Parameter folder: The git directory that all worktrees share, with a slash at its end.
  init(in folder: String, source: String) {
    path = folder + "changelogctl/pull-requests.json"
    content = Content(source: source, cards: [:])
    // Whatever is wrong with it, the file is written anew.
    guard let bytes = try? FileReader.bytes(of: path, shownAs: path, limit: Self.limit),
      let known = try? JSONDecoder().decode(Content.self, from: Data(bytes)),
      known.version == content.version, known.source == source
    else { return }
    content = known
  }

  /// The card of a number; nil where it has to be asked for.
  func card(of number: Int, now: Int) -> PullRequestCard? {
    guard let entry = content.cards[number] else { return nil }
    // Whoever wrote the file may have written any time.
    let (age, isOverflow) = now.subtractingReportingOverflow(entry.time)
    return entry.card.isMerged || !isOverflow && (0..<Self.patience).contains(age) ? entry.card : nil
  }

  /// Remembers a card.
  mutating func set(_ card: PullRequestCard, of number: Int, now: Int) {
    content.cards[number] = Entry(card: card, time: now)
  }

  /// Writes the file, the old or the new one at any moment.
  mutating func write() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var count = min(content.cards.count, Self.countLimit)
    var bytes: [UInt8]
    repeat {
      let kept = Set(content.cards.keys.sorted(by: >).prefix(count))
      content.cards = content.cards.filter { kept.contains($0.key) }
      bytes = Array(try encoder.encode(content))
      count /= 2
    } while bytes.count > Self.limit
    // When the folder is there, or cannot be made, the file itself tells.
    mkdir(PolicyFile.parent(of: path), 0o777)
    try FileReplacement.write(bytes, to: path, mode: 0o644)
  }
}
