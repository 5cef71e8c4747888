import CommitParser
import PatternMatching

extension EntryRule {
  /// Whether the rule decides about an entry.
  ///
  /// - Parameter facts: What is known of labels and paths; what nobody knows matches no condition.
  func decides(about entry: Entry, by commit: Commit, knowing facts: ChangelogFacts) -> Bool {
    let when = conditions
    guard when.types.isEmpty || when.types.contains(entry.type) else { return false }
    guard when.scopes.isEmpty || entry.scope.map({ when.scopes.match($0) }) ?? false else { return false }
    guard when.subject?.matches(entry.subject) ?? true else { return false }
    guard
      when.authors.isEmpty || when.authors.match(commit.author.name)
        || when.authors.match(commit.author.email)
    else { return false }
    guard when.labels.isEmpty || facts.labels(of: entry).contains(where: when.labels.match) else {
      return false
    }
    guard when.paths.map({ facts.touches(commit.id, $0) }) ?? true else { return false }
    return when.footers.isEmpty
      || CommitMessage(commit.message).footers.contains { footer in
        when.footers.match(footer.token + footer.separator.rawValue + footer.value)
      }
  }
}

extension [Glob] {
  fileprivate func match(_ text: String) -> Bool { contains { $0.matches(text) } }
}
