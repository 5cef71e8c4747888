import ChangelogCore
import GitHistory

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes a release step by step; when one fails, those before it are taken back.
///
/// Every step is a single change that is there or not. Wherever it ends, the next run finds a state that it can go on
/// from: files that are as planned but not committed, or a commit without its tag.
struct ReleaseTransaction {
  /// One visible change.
  enum Step: Equatable {
    /// Writes a file, by its place in the list.
    case file(Int)
    /// Tells the index about the files.
    case index
    /// Moves the branch to the commit.
    case branch
    /// Makes the branch of a pull request, or moves it.
    case newBranch
    /// Makes the tag.
    case tag
  }

  let release: PreparedRelease
  /// The commit that is tagged.
  let commit: CommitID
  /// Where the branch is when all is done.
  var tip: CommitID { tree == nil ? release.base : commit }
  /// The tag itself; nil where none is made.
  let tag: CommitID?
  /// What is done, in this order.
  let steps: [Step]
  private let tree: ChangedTree?
  private var done: [Step] = []
  private var oldIndex: [UInt8]?
  /// Where the branch of a pull request was before; nil for a new one.
  private(set) var oldBranch: CommitID?

  /// Makes everything that nobody sees: the files' contents, the commit and the tag, signed where that is asked for.
  init(_ release: PreparedRelease, in repository: borrowing Repository) throws {
    self.release = release
    let plan = release.plan
    switch plan.target {
    case .commit(let id): (commit, tree) = (id, nil)
    case .newCommit(let title), .pullRequest(_, let title):
      let files = release.files.filter(\.isCommitted).map { (path: $0.file.trackedPath, bytes: $0.bytes) }
      let tree = try repository.tree(of: release.base, with: files)
      let draft = CommitDraft(
        tree: tree.id, parents: [release.base], author: release.author, committer: release.committer,
        message: title + "\n")
      let signature =
        plan.signsCommit
        ? try Signer(for: release.committer, in: repository).signature(of: draft.payload) : nil
      commit = try repository.write(draft, signature: signature)
      self.tree = tree
    }
    if case .pullRequest = plan.target {
      tag = nil
      steps = [.newBranch]
      return
    }
    let draft = TagDraft(commit: commit, name: plan.tag, tagger: release.committer, message: plan.message)
    let signature =
      plan.signsTag
      ? try Signer(for: release.committer, in: repository).signature(of: draft.payload) : nil
    tag = try repository.write(draft, signature: signature)
    let files = release.files.indices.filter { release.files[$0].bytes != release.files[$0].file.bytes }
    steps = files.map { .file($0) } + (tree == nil ? [] : [.index, .branch]) + [.tag]
  }

  /// Makes the release, or throws and leaves everything as it was.
  ///
  /// - Parameter check: Called before each step; what it throws ends the release.
  mutating func run(in repository: borrowing Repository, check: (Step) throws -> Void = { _ in }) throws {
    do {
      for step in steps {
        try check(step)
        try perform(step, in: repository)
      }
    } catch {
      takeBack(in: repository)
      throw error
    }
  }

  /// Does one step.
  mutating func perform(_ step: Step, in repository: borrowing Repository) throws {
    switch step {
    case .file(let place): try release.files[place].file.replace(by: release.files[place].bytes)
    case .index:
      oldIndex = try FileReader.bytes(
        of: Self.index(of: repository), shownAs: "the index", limit: WorkTreeFile.limit)
      try repository.refreshIndex(with: tree?.files ?? [])
    case .branch:
      try repository.moveReference(
        "refs/heads/\(release.plan.branch)", from: release.base, to: commit, by: release.committer,
        noting: "commit: \(release.plan.tag)")
    case .newBranch: try makeBranch(in: repository)
    case .tag:
      guard let tag else { return }
      try repository.createReference(
        "refs/tags/\(release.plan.tag)", at: tag, by: release.committer, noting: "release")
    }
    done.append(step)
  }

  /// Takes back what was done, the last step first.
  ///
  /// What cannot be taken back is named, and the rest is still taken back.
  mutating func takeBack(in repository: borrowing Repository) {
    while let step = done.popLast() {
      do {
        try takeBack(step, in: repository)
      } catch {
        StandardError.print(
          "changelogctl: warning: not everything could be put back: \(VisibleText.showing("\(error)"))\n")
      }
    }
  }

  private func takeBack(_ step: Step, in repository: borrowing Repository) throws {
    switch step {
    case .file(let place): try release.files[place].file.restore(over: release.files[place].bytes)
    case .index:
      let path = Self.index(of: repository)
      guard let oldIndex else { return _ = unlink(path) }
      try FileReplacement.write(oldIndex, to: path, mode: FileReplacement.mode(of: path) ?? 0o644)
    case .branch:
      try repository.moveReference(
        "refs/heads/\(release.plan.branch)", from: commit, to: release.base, by: release.committer,
        noting: "reset: the release failed")
    case .newBranch:
      guard case .pullRequest(let branch, _) = release.plan.target else { return }
      guard let oldBranch else { return try repository.deleteReference("refs/heads/\(branch)", ifAt: commit) }
      try repository.moveReference(
        "refs/heads/\(branch)", from: commit, to: oldBranch, by: release.committer,
        noting: "reset: the release failed")
    case .tag:
      guard let tag else { return }
      try repository.deleteReference("refs/tags/\(release.plan.tag)", ifAt: tag)
    }
  }

  /// Makes the branch of a pull request; one of an earlier run is moved.
  private mutating func makeBranch(in repository: borrowing Repository) throws {
    guard case .pullRequest(let branch, let title) = release.plan.target else { return }
    let name = "refs/heads/\(branch)"
    guard let old = try repository.target(of: name) else {
      return try repository.createReference(
        name, at: commit, by: release.committer, noting: "branch: Created from HEAD")
    }
    guard try repository.newestCommits(1, from: old).first?.message.hasPrefix(title + "\n") ?? false else {
      throw ReleaseRefusal.branchIsTaken(branch)
    }
    oldBranch = old
    try repository.moveReference(
      name, from: old, to: commit, by: release.committer, noting: "commit: \(title)")
  }

  private static func index(of repository: borrowing Repository) -> String { repository.gitFolder + "index" }
}
