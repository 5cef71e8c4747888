extension ChangelogContext {
  /// Appends what stands behind an entry's text: pull request, commit, author.
  func appendMarks(of entry: Entry, to output: inout String) {
    if show.pullRequest, let number = entry.pullRequest {
      let mark = (links?.pullRequestSign ?? "#") + String(number)
      output += " (" + linked(mark, links?.url(ofPullRequest: number)) + ")"
    }
    if show.commit {
      output += " (" + linked(String(entry.commit.abbreviated), links?.url(ofCommit: entry.commit)) + ")"
    }
    if show.authors, !entry.author.name.isEmpty {
      output += " by " + MarkdownText.escaped(entry.author.name)
    }
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
