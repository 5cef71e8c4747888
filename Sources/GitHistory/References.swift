internal import Clibgit2

/// A pass over references by pattern.
enum References {
  /// Calls a closure with the full name and the handle of each reference that matches, in no particular order.
  ///
  /// Broken references are skipped, as git does with a warning.
  static func forEach(
    _ pattern: String, in repository: OpaquePointer,
    _ body: (String, OpaquePointer) throws(GitError) -> Void
  ) throws(GitError) {
    var iterator: OpaquePointer?
    guard git_reference_iterator_glob_new(&iterator, repository, pattern) == 0, let iterator else {
      throw broken(pattern)
    }
    defer { git_reference_iterator_free(iterator) }
    while true {
      var reference: OpaquePointer?
      let code = git_reference_next(&reference, iterator)
      guard code != GIT_ITEROVER.rawValue else { return }
      guard code == 0, let reference else { throw broken(pattern) }
      defer { git_reference_free(reference) }
      try body(String(cString: git_reference_name(reference)), reference)
    }
  }

  private static func broken(_ pattern: String) -> GitError {
    .last(
      "cannot read the references '\(pattern)'",
      hint: "run 'git fsck' to see what is damaged, or clone again")
  }
}
