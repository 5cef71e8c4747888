import CommitParser

/// The overrides of a history: those of the file, those in notes; blocks stand in the messages themselves.
///
/// What a file says by commit goes before what it says by pull request, that before a note, and a note before a block.
public struct Overrides: Sendable, Equatable {
  /// Those of the file by commit, by 7 to 40 digits of its id in lower case; grouped by the first seven as a number.
  private var commits: [UInt32: [String: Override]] = [:]
  /// Those of the file by the number of a pull request.
  private var pullRequests: [Int: Override] = [:]
  /// Those in notes.
  private var notes: [CommitID: Override] = [:]

  /// No overrides.
  public init() {}

  /// Whether there are none but those in messages.
  public var isEmpty: Bool { commits.isEmpty && pullRequests.isEmpty && notes.isEmpty }

  /// Says something of the commit whose id begins with 7 to 40 digits in lower case.
  public mutating func set(_ override: Override, ofCommit digits: String) {
    commits[UInt32(digits.prefix(7), radix: 16) ?? 0, default: [:]][digits] = override
  }

  /// Says something of every commit of a pull request.
  public mutating func set(_ override: Override, ofPullRequest number: Int) {
    pullRequests[number] = override
  }

  /// Says something of a commit in a note.
  public mutating func set(_ override: Override, inNoteOf commit: CommitID) { notes[commit] = override }

  /// What the file says of a commit or a pull request by that very key; nil when it says nothing.
  public func override(of subject: OverrideSubject) -> Override? {
    switch subject {
    case .commit(let digits): commits[UInt32(digits.prefix(7), radix: 16) ?? 0]?[digits]
    case .pullRequest(let number): pullRequests[number]
    }
  }

  /// What is said of a commit; nil when nothing is.
  func override(of commit: Commit) -> Override? {
    guard !isEmpty || commit.glance.marks.contains(.override) else { return nil }
    var found = Override()
    if let near = commits[commit.id.start] {
      let id = commit.id.description
      // The more digits, the surer it is that this very commit is meant.
      for digits in near.keys.sorted(by: { $0.utf8.count > $1.utf8.count }) where id.hasPrefix(digits) {
        found = near[digits].map(found.completed) ?? found
      }
    }
    if !pullRequests.isEmpty, let number = CommitMessage.landedTitle(in: commit.message).number {
      found = pullRequests[number].map(found.completed) ?? found
    }
    found = notes[commit.id].map(found.completed) ?? found
    if commit.glance.marks.contains(.override), let messages = CommitMessage(commit.message).replacements {
      var block = Override()
      block.replace = Override.Part(messages, from: .block)
      found = found.completed(by: block)
    }
    return found.isEmpty ? nil : found
  }

  /// The commit once for each message that it counts with, what breaks being said in a footer; none when it is hidden.
  func spelledOut(_ commit: Commit) -> [Commit] {
    guard let override = override(of: commit) else {
      return [commit]
    }
    guard override.hide == nil else { return [] }
    var messages = (override.replace?.value ?? [commit.message]) + (override.add?.value ?? [])
    if let breaking = override.breaking?.value, !messages.isEmpty {
      messages[0] += "\n\nBREAKING CHANGE: " + breaking
    }
    return messages.map { Commit(id: commit.id, time: commit.time, author: commit.author, message: $0) }
  }
}
