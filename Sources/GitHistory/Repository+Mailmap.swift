public import ChangelogCore

extension Repository {
  /// The proper names that the repository and the user's configuration know.
  ///
  /// Read in git's order, later ones win: `.mailmap` of the work tree or, in a bare repository, of HEAD; the blob that
  /// `mailmap.blob` names; the file that `mailmap.file` names. What is not there or no plain file is passed over.
  /// - Source: git-config(1), `mailmap.file`; `read_mailmap` in `mailmap.c` of git.
  public func mailmap() throws(GitError) -> Mailmap {
    var texts: [[UInt8]?] = []
    if let work = folders.work {
      // A symbolic link in a stranger's repository must not make us read what lies elsewhere.
      texts.append(
        FileSystem.contents(of: work + ".mailmap", limit: Self.largestMailmap, followingLinks: false))
    }
    if let name = setting("mailmap.blob") ?? (folders.work == nil ? "HEAD:.mailmap" : nil) {
      texts.append(try contents(ofBlob: name))
    }
    if let file = setting("mailmap.file").flatMap({ FileSystem.expandingHome(in: $0, home: home) }) {
      let path = file.hasPrefix("/") ? file : (folders.work ?? folders.git) + file
      texts.append(FileSystem.contents(of: path, limit: Self.largestMailmap))
    }
    var mailmap = Mailmap()
    for text in texts.compactMap(\.self) { mailmap.add(String(decoding: text, as: UTF8.self)) }
    return mailmap
  }

  /// No mailmap is larger than this, in bytes.
  private static var largestMailmap: Int { 16 << 20 }

  /// The file that `REVISION:PATH` or an id names; nil when there is none.
  private func contents(ofBlob name: String) throws(GitError) -> [UInt8]? {
    do throws(GitError) {
      guard let colon = name.firstIndex(of: ":") else {
        return try CommitID(hex: name).flatMap { id throws(GitError) in
          try blob(id, limit: Self.largestMailmap)
        }
      }
      let commit = try commit(named: String(name[..<colon]))
      return try contents(
        of: String(name[colon...].dropFirst()), at: commit, limit: Self.largestMailmap)
    } catch  where [.unknownRevision, .noCommits, .notAFile, .missing].contains(error.kind) {
      return nil
    }
  }
}
