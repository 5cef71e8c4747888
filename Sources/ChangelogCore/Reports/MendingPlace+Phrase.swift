extension MendingPlace {
  /// The place in words: `line 3 of the description`.
  var phrase: String {
    switch self {
    case .title: "the title of the pull request"
    case .description(nil): "the description of the pull request"
    case .description(let line?): "line \(line) of the description"
    case .commit(let id, let line):
      (line.map { "line \($0) of " } ?? "") + (id.map { "commit \($0.abbreviated)" } ?? "the commit")
    case .setting(let name): "the settings of the repository, \(name)"
    case .merge: "the dialog of the merge"
    }
  }
}

extension Diagnostic {
  /// What was found, and where it is mended if that is not the message itself.
  var fullSentence: String {
    finding.sentence + (place.map { "; mend it in \($0.phrase)" } ?? "")
  }
}
