extension ChangelogContext {
  /// Appends what stands behind an entry's text: versions, pull requests, commits, authors.
  func appendMarks(of entry: Entry, to output: inout String) {
    if let version = entry.undoes { output += " (from " + MarkdownText.escaped(version) + ")" }
    if !entry.alsoIn.isEmpty {
      output += " (also in " + entry.alsoIn.map { MarkdownText.escaped($0) }.joined(separator: ", ") + ")"
    }
    let sources = entry.marks
    if show.pullRequest {
      appendList(sources.compactMap(\.pullRequest).map { linked(pullRequest: $0) }, to: &output)
    }
    if show.commit {
      // A pull request leads to its commit; of several updates the last one's is enough.
      let shown = sources.filter { $0.commit == entry.commit || !show.pullRequest || $0.pullRequest == nil }
      appendList(
        shown.map { linked(String($0.commit.abbreviated), links?.url(ofCommit: $0.commit)) }, to: &output)
    }
    if show.authors { appendAuthors(of: entry, to: &output) }
  }

  private func appendAuthors(of entry: Entry, to output: inout String) {
    let names = entry.authors.map(\.name).filter { !$0.isEmpty }.map { MarkdownText.escaped($0) }
    guard let last = names.last else { return }
    let others = names.dropLast().joined(separator: ", ")
    output += " by " + (others.isEmpty ? "" : others + " and ") + last
  }

  /// Appends those whose first change is in a release, as a section of its own.
  func appendNewContributors(of release: Release, to output: inout String, bullet: String) {
    guard show.newContributors, let people = release.newContributors, !people.isEmpty else { return }
    output += "\n### New Contributors\n\n"
    for person in people {
      let name = MarkdownText.escaped(person.contributor.name, startsLine: true)
      output += "\(bullet) \(name) in \(linked(person.mark))\n"
    }
  }

  /// The pull request of a mark, or its commit where there is none.
  private func linked(_ mark: Entry.Mark) -> String {
    let commit = linked(String(mark.commit.abbreviated), links?.url(ofCommit: mark.commit))
    guard let number = mark.pullRequest else { return commit }
    return linked(pullRequest: number) + (isMarked ? " (\(commit))" : "")
  }

  private func linked(pullRequest number: Int) -> String {
    linked((links?.pullRequestSign ?? "#") + String(number), links?.url(ofPullRequest: number))
  }

  /// Appends the remark of an override, as a list within the entry.
  func appendNote(of entry: Entry, to output: inout String, bullet: String) {
    guard let note = entry.note else { return }
    let line = note.split(whereSeparator: \.isNewline).joined(separator: " ")
    output += "  \(bullet) " + MarkdownText.escaped(line, links: links, startsLine: true) + "\n"
  }

  /// Appends marks in parentheses; of very many the last ones.
  private func appendList(_ marks: [String], to output: inout String) {
    guard !marks.isEmpty else { return }
    output += " (" + (marks.count > 12 ? "…, " : "") + marks.suffix(12).joined(separator: ", ") + ")"
  }

  /// Appends the other tags of a release, where there are any.
  func appendAliases(of release: Release, to output: inout String) {
    guard !release.aliases.isEmpty else { return }
    let names = release.aliases.map { MarkdownText.escaped($0) }
    output += "\nAlso tagged " + names.joined(separator: ", ") + ".\n"
  }

  private func linked(_ text: String, _ url: String?) -> String {
    url.map { "[\(text)](\($0))" } ?? text
  }
}

extension ProjectLinks {
  /// The page that shows what a release changed; nil for the first one, or where the forge has none.
  public func url(ofRelease release: Release) -> String? {
    release.previousTag.flatMap { url(comparing: $0, with: release.tag) }
  }
}
