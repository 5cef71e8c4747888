/// What a message takes back, as it names it: commits by their ids, pull requests by their numbers, or a header.
public struct Revert: Sendable, Equatable {
  /// What the text that is taken back is known by, where a message quotes it.
  public enum Quotation: Sendable, Equatable {
    /// The whole title: `feat: add paging`, without the number of its pull request.
    case title(String)
    /// The title's beginning: a forge cut the rest.
    case beginning(String)
    /// What follows the type: `revert(api): add paging` may mean `feat(api): add paging`.
    case scopeAndSubject(String)
  }

  /// The ids that `This reverts commit …` names, or a footer `Refs`: 7 to 40 digits in lower case.
  public let commits: [String]
  /// The id behind `reversing changes made to`, up to which a merge is taken back; nil when none stands there.
  public let mergeBase: String?
  /// The numbers of pull requests that `Reverts owner/name#12` or `revert #12` names.
  public let pullRequests: [Int]
  /// The number behind the quoted title, of a pull request or an issue; nil when none stands there.
  public let quotedNumber: Int?
  /// What it quotes; nil when it quotes nothing.
  public let quotation: Quotation?
  /// Whether taking back is all that it does, by its header: `Revert "…"`, `Reapply "…"`, `revert: …`, `fix: revert #12`.
  public let isWhole: Bool
  /// Whether the header says so beyond doubt; else it only does if what it names is there: `fix: revert add paging (#12)`.
  public let isCertain: Bool
  /// Whether what it quotes comes back: git's `Reapply "…"`, though its sentence names the revert that is taken back.
  public let isReapply: Bool
}

extension CommitMessage {
  /// What the message takes back; nil for one that says of nothing that it does.
  ///
  /// - Source: the sentences of git-revert(1) and of the buttons of GitHub and GitLab; the type `revert` and its footer
  ///   `Refs` of Conventional Commits 1.0.0, FAQ.
  public var revert: Revert? {
    let title = RevertTitle(landedTitle.text)
    // Below a list of commits a sentence is about a commit of the branch.
    var sentences = RevertSentences(title == nil && body?.hasPrefix("* ") == true ? [] : lines)
    if title != nil {
      for footer in footers where ["refs", "ref", "reverts"].contains(footer.token.lowercased()) {
        sentences.addIDs(of: footer.value[...])
      }
    }
    guard title != nil || !sentences.commits.isEmpty else { return nil }
    return Revert(
      commits: sentences.commits, mergeBase: sentences.mergeBase,
      pullRequests: title.map { sentences.pullRequests + $0.pullRequests } ?? [],
      quotedNumber: title?.quotedNumber, quotation: title?.quotation, isWhole: title != nil,
      isCertain: title?.isCertain ?? false, isReapply: title?.isReapply ?? false)
  }

  /// What a message's text takes back, read without the rest where the title says nothing of the kind.
  ///
  /// - Parameter marks: What a glance at the text told.
  public static func revert(in text: String, _ marks: MessageMarks) -> Revert? {
    guard marks.contains(.revertBelow) || RevertTitle(landedTitle(in: text).title) != nil else { return nil }
    return CommitMessage(text).revert
  }
}
