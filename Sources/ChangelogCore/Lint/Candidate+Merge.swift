import CommitParser

extension Candidate {
  /// Whether the header is one that git or a forge writes for a merge.
  ///
  /// `Merge the parser into core` is not: a branch's name has no blanks. Asked only where nobody knows the parents.
  /// - Source: git 2.39, `fmt_merge_msg_title` in fmt-merge-msg.c.
  var isMergeByItsHeader: Bool {
    let header = message.headerLine
    // Most headers are none of these.
    guard let first = header.utf8.first, "MmA".utf8.contains(first) else { return false }
    switch message.landedTitle.shape {
    case .gitHubMerge, .giteaMerge, .gitLabMerge: return true
    case .bitbucketCloud where message.landedTitle.line == 1: return true
    case .plain, .numberSign, .exclamationMark, .azure, .bitbucketDataCenter, .bitbucketCloud, .gitLabSquash:
      break
    }
    let words = header.split(separator: " ", maxSplits: 4)
    guard words.count > 1 else { return false }
    switch words[0] {
    case "Merge", "merge":
      switch words[1] {
      case "branch", "branches", "tag", "tags", "commit", "commits", "remote-tracking":
        return words.count > 2 && words.dropFirst(2).contains { $0.first == "'" || words[1] == "branch" }
      case "pull" where words.count > 3 && words[2] == "request": return words[3].first == "#"
      default: return header.mergesOneNameIntoAnother
      }
    case "Merged", "Auto-merged": return header.mergesOneNameIntoAnother
    case "Automatic": return words[1] == "merge"
    default: return false
    }
  }
}

extension String {
  /// Is `Verb name into name`, with no blanks in either name.
  fileprivate var mergesOneNameIntoAnother: Bool {
    let words = split(separator: " ", omittingEmptySubsequences: false)
    return words.count == 4 && (words[2] == "into" || words[2] == "in") && !words[1].isEmpty
      && !words[3].isEmpty
  }
}
