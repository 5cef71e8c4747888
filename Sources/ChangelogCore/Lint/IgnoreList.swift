import CommitParser
public import PatternMatching

/// Which messages are not judged; what is skipped is reported as skipped.
public struct IgnoreList: Sendable, Equatable {
  /// One line of the list.
  public enum Entry: Sendable, Equatable {
    /// A kind of message.
    case kind(IgnoreClass)
    /// Messages for which everything that is set matches: the author's name or address against a glob, the header and
    /// the body against patterns.
    case match(author: Glob?, header: Pattern?, body: Pattern?)
  }

  /// The lines of the list.
  public let entries: [Entry]

  /// What holds without a policy: messages that git and release tools write.
  public static let `default` = IgnoreList([.kind(.merge), .kind(.revert), .kind(.release)])

  /// Lists what to skip.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// The first line of the list that holds for a message; nil when it is to be judged.
  public func entry(for candidate: Candidate) -> Entry? { entries.first { $0.holds(for: candidate) } }
}

extension IgnoreList.Entry {
  fileprivate func holds(for candidate: Candidate) -> Bool {
    switch self {
    case .kind(let kind): return kind.contains(candidate)
    case .match(let author, let header, let body):
      if let author {
        guard let person = candidate.author, author.matches(person.name) || author.matches(person.email)
        else { return false }
      }
      if let header, !header.matches(candidate.message.headerLine) { return false }
      return body?.matches(candidate.message.body ?? "") ?? true
    }
  }

  /// Why the message is skipped, for people.
  var reason: String {
    switch self {
    case .kind(let kind): return kind.reason
    case .match(let author, let header, let body):
      let parts = [(author != nil, "author"), (header != nil, "header"), (body != nil, "body")]
      return "the policy ignores its \(parts.filter(\.0).map(\.1).joined(separator: " and "))"
    }
  }
}

extension IgnoreList {
  init(reading reader: inout PolicyReader, over base: IgnoreList) {
    entries = reader.list("ignore", default: base.entries, canBeEmpty: true) { node throws(PolicyError) in
      try Entry(node)
    }
  }
}

extension IgnoreList.Entry {
  fileprivate init(_ node: PolicyNode) throws(PolicyError) {
    guard case .mapping = node.content else {
      self = .kind(try node.choice())
      return
    }
    var reader = PolicyReader(node)
    let author = reader.value("author", default: nil) { node throws(PolicyError) -> Glob? in
      Glob(try node.text())
    }
    let header = reader.value("header", default: nil) { node throws(PolicyError) -> Pattern? in
      try node.pattern()
    }
    let body = reader.value("body", default: nil) { node throws(PolicyError) -> Pattern? in
      try node.pattern()
    }
    if let error = reader.finish().first { throw error }
    guard author != nil || header != nil || body != nil else { throw node.expected("author, header or body") }
    self = .match(author: author, header: header, body: body)
  }
}
