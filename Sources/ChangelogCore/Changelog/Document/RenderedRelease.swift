/// A release as a style writes it, to be put into a changelog file.
public struct RenderedRelease: Sendable, Equatable {
  /// The commit and the pull request behind an entry, by which it is known again however its text was edited.
  public struct Reference: Sendable, Hashable {
    /// The commit.
    public let commit: CommitID
    /// The number of the pull request; nil when there is none.
    public let pullRequest: Int?

    /// Names a commit and its pull request.
    public init(commit: CommitID, pullRequest: Int?) {
      self.commit = commit
      self.pullRequest = pullRequest
    }
  }

  /// The tag; nil for what has none yet.
  public let tag: String?
  /// The version in the heading; nil for "Unreleased".
  public let version: SemanticVersion?
  /// Its section in the file; empty when there is nothing to write.
  public let text: String
  /// The same lines with commit and pull request beside each entry.
  public let markedText: String
  /// Definitions of links that stand at the end of the file.
  public let definitions: [String]
  /// What may be behind its entries.
  public let references: [Reference]
  /// The commits of which an override says what they are, whatever the file says.
  public let overridden: [Reference]
  /// What we may have written for it earlier: lines that only stand in these are ours to remove.
  public let formerTexts: [String]

  /// Makes a rendering of its parts.
  public init(
    tag: String?, version: SemanticVersion?, text: String, markedText: String? = nil,
    definitions: [String] = [], references: [Reference] = [], overridden: [Reference] = [],
    formerTexts: [String] = []
  ) {
    self.tag = tag
    self.version = version
    self.text = text
    self.markedText = markedText ?? text
    self.definitions = definitions
    self.references = references
    self.overridden = overridden
    self.formerTexts = formerTexts
  }

  /// Where the file has it.
  var name: ReleaseHeading.Name { version.map { .version($0) } ?? .unreleased }
}

extension ReleaseModel {
  /// Slices as a style writes each of them.
  public func rendered(
    _ slices: [ReleaseSlice], in style: ChangelogStyle, under policy: Policy, links: ProjectLinks?
  ) -> [RenderedRelease] {
    var marked = policy.changelog
    marked.show = ChangelogPolicy.Show(
      commit: true, pullRequest: true, authors: marked.show.authors, compare: marked.show.compare,
      newContributors: marked.show.newContributors)
    return slices.enumerated().map { place, slice in
      let release = release(slice)
      let (text, definitions) = style.rendering(of: release, policy.changelog, links)
      // Only what is new was written while it was still growing.
      let former = formerReleases(of: slice, isGrowing: place < 2)
      return RenderedRelease(
        tag: slice.release?.tag.name, version: release.version, text: text,
        markedText: marked == policy.changelog && !marked.show.newContributors
          ? nil : style.rendering(of: release, marked, links, isMarked: true).text,
        definitions: definitions,
        references: release.marks.map { .init(commit: $0.commit, pullRequest: $0.pullRequest) },
        overridden: overriddenMarks(of: slice).map { .init(commit: $0.commit, pullRequest: $0.pullRequest) },
        formerTexts: former.map { style.rendering(of: $0, policy.changelog, links).text })
    }
  }
}

extension Release {
  /// Where all that is told of it came from.
  fileprivate var marks: [Entry.Mark] {
    (breaking + sections.flatMap(\.entries)).flatMap(\.marks) + (newContributors?.map(\.mark) ?? [])
  }
}

extension ChangelogStyle {
  /// A release as a section, and the definitions of its links.
  func rendering(
    of release: Release, _ policy: ChangelogPolicy, _ links: ProjectLinks?, isMarked: Bool = false
  ) -> (text: String, definitions: [String]) {
    var context = ChangelogContext(links: links, policy: policy, isWhole: false)
    context.isMarked = isMarked
    var writer = makeWriter(context)
    var text = ""
    writer.begin(&text)
    writer.append(release, to: &text)
    var end = ""
    writer.end(&end)
    return (text, end.split(separator: "\n").map(String.init))
  }
}
