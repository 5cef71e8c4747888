import CommitParser

/// The commits of a pull request as forges look at them when they make one message of them.
struct SquashedCommits {
  /// A commit, with its message as forges repeat it.
  struct Commit {
    /// Its place among the commits of the pull request, from 0.
    let index: Int
    /// Whether it joins branches.
    let isMerge: Bool
    /// Its message without carriage returns at line ends, and without white space at either end.
    let message: Substring
    /// How many lines of the commit's message stand above, being blank.
    let linesAbove: Int

    /// The first line; git's own subject may be longer.
    var firstLine: Substring { message.prefix { $0 != "\n" } }

    /// What a line is made of, counted in lines of the message from 0.
    func source(ofLine line: Int) -> LandedMessage.Source { .commit(index, line: linesAbove + line + 1) }
  }

  /// The commits in the branch's order, merges included.
  let all: [Commit]
  /// The commits that are no merges.
  let own: [Commit]
  /// Those who wrote the commits, merges included.
  let authors: [Person]
  /// Who opened the pull request; where nobody knows, who wrote its first commit.
  let author: Person?

  /// Looks at the commits of a pull request; there are none where nobody knows them.
  init(of request: PullRequest) {
    let commits = request.commits ?? []
    all = commits.enumerated().map { Commit($0.element, at: $0.offset) }
    own = all.filter { !$0.isMerge }
    authors = commits.map(\.author)
    author = request.author ?? commits.first { !$0.isMerge }?.author ?? authors.first
  }

  /// The only commit, merges of the base branch aside; nil where there are several or none.
  var single: Commit? { own.count == 1 ? own[0] : nil }
}

extension SquashedCommits.Commit {
  fileprivate init(_ commit: BranchCommit, at index: Int) {
    let regular = commit.message.withLineFeeds
    let above = regular.prefix(while: \.isWhitespace)
    self.init(
      index: index, isMerge: commit.isMerge, message: regular.dropFirst(above.count).withoutSpaceAtEnd,
      linesAbove: above.count { $0 == "\n" })
  }
}

extension String {
  /// The text with LF where a line ends with CR LF.
  var withLineFeeds: String { utf8.contains(0x0D) ? replacing("\r\n", with: "\n") : self }
}

extension Substring {
  /// Whether it has nothing but white space.
  var isWhite: Bool { allSatisfy(\.isWhitespace) }

  /// The text without white space at its end.
  var withoutSpaceAtEnd: Substring {
    guard let last = utf8.last, !(0x21...0x7E).contains(last) else { return self }
    return lastIndex { !$0.isWhitespace }.map { self[...$0] } ?? ""
  }
}
