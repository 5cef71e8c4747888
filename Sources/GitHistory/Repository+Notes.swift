public import ChangelogCore
internal import Clibgit2

extension Repository {
  /// The notes of commits under a reference such as `refs/notes/changelog`; none where there is no such reference.
  ///
  /// Bytes that are not UTF-8 become U+FFFD.
  /// - Parameter limit: The most bytes that are read of a note; a longer one is an error.
  public func notes(_ reference: String, limit: Int) throws(GitError) -> [CommitID: String] {
    var oid = git_oid()
    guard git_reference_name_to_id(&oid, handle, reference) == 0 else { return [:] }
    var notes: [CommitID: String] = [:]
    // Git spreads many notes over folders named by the first digits of the ids.
    var open = [(tree: try tree(of: CommitID(oid)), digits: "")]
    while let (tree, digits) = open.popLast() {
      let bytes = try objects.read(tree) { (type, bytes) throws(GitError) in
        guard type == GIT_OBJECT_TREE else { throw .corrupt(tree, "a folder was expected there") }
        return Array(bytes)
      }
      var cursor = try TreeCursor(tree, bytes)
      while let entry = cursor.entry {
        let digits = digits + String(decoding: cursor.name, as: UTF8.self)
        if entry.isTree {
          if digits.utf8.count < 40 { open.append((entry.id, digits)) }
        } else if let commit = CommitID(hex: digits) {
          notes[commit] = try note(entry.id, of: commit, limit: limit)
        }
        try cursor.advance()
      }
    }
    return notes
  }

  private func note(_ id: CommitID, of commit: CommitID, limit: Int) throws(GitError) -> String {
    guard let bytes = try blob(id, limit: limit) else {
      throw GitError(
        .notAFile,
        "the note of commit \(commit.abbreviated) is larger than \(limit) bytes, the most that is read")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a note of a commit, in place of one that is there, in the name of whom git would commit as.
  ///
  /// - Throws: ``GitError`` when git's configuration names nobody, or the note cannot be written.
  public func setNote(_ text: String, of commit: CommitID, in reference: String) throws(GitError) {
    let committer = try identity(of: .committer)
    var signature: UnsafeMutablePointer<git_signature>?
    let date = committer.date
    guard git_signature_new(&signature, committer.name, committer.email, date.seconds, Int32(date.zone)) == 0,
      let signature
    else { throw .last("cannot sign a note") }
    defer { git_signature_free(signature) }
    var (note, target) = (git_oid(), commit.oid)
    guard git_note_create(&note, handle, reference, signature, signature, &target, text, 1) == 0 else {
      throw .last("cannot write the note of commit \(commit.abbreviated)")
    }
  }
}
