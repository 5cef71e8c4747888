extension ReleasePlan {
  /// The plan for people, one step a line and the notes below.
  public var text: String {
    let steps = steps.map { word, text in
      word + String(repeating: " ", count: max(1, 9 - word.count)) + VisibleText.showing(text) + "\n"
    }
    return steps.joined() + "\n" + notes
  }

  private var steps: [(word: String, text: String)] {
    let name = component.map { "\($0) " } ?? ""
    var steps = [("release", "\(name)\(version): \(reason)")]
    for file in files {
      let remark = file.hasOtherChanges ? ", with what is changed there already" : ""
      let versions = file.versions.filter { $0 != version.description }.joined(separator: ", ")
      let change =
        !file.isChanged
        ? "as it is" : file.versions.isEmpty ? "its section" : "from \(versions) to \(version)"
      steps.append(("write", "\(file.path): \(change)\(remark)"))
    }
    switch target {
    case .newCommit(let title):
      steps.append(("commit", "\(title)\(signsCommit ? ", signed" : ""), on \(branch)"))
    case .commit(let id): steps.append(("commit", "none: \(id.abbreviated) is tagged"))
    case .pullRequest(let branch, let title):
      steps.append(("commit", "\(title)\(signsCommit ? ", signed" : ""), on new branch \(branch)"))
      steps.append(("tag", "none before it has landed: then run 'changelogctl release --tag-merged'"))
      steps.append(("push", remote.map { "\(branch) to \($0)" } ?? "nothing (--push)"))
      return steps
    }
    steps.append(("tag", "\(tag), annotated\(signsTag ? ", signed" : "")"))
    steps.append(("push", remote.map { "\(branch) and \(tag) to \($0)" } ?? "nothing (--push)"))
    return steps
  }

  /// The plan for programs, as one JSON object.
  public var json: String {
    let files = files.map {
      JSONText.object([
        ("path", JSONText.string($0.path)),
        ("versions", JSONText.list($0.versions.map { JSONText.string($0) })),
        ("isChanged", "\($0.isChanged)"), ("hasOtherChanges", "\($0.hasOtherChanges)"),
      ])
    }
    let (commit, title, newBranch): (String?, String?, String?) =
      switch target {
      case .newCommit(let title): (nil, title, nil)
      case .commit(let id): (id.description, nil, nil)
      case .pullRequest(let branch, let title): (nil, title, branch)
      }
    return JSONText.object([
      ("component", JSONText.string(component)), ("version", JSONText.string(version.description)),
      ("tag", JSONText.string(tag)), ("previous", JSONText.string(previousTag)),
      ("reason", JSONText.string(reason)), ("branch", JSONText.string(branch)),
      ("files", JSONText.list(files)), ("title", JSONText.string(title)), ("commit", JSONText.string(commit)),
      ("newBranch", JSONText.string(newBranch)), ("signsCommit", "\(signsCommit)"),
      ("signsTag", "\(signsTag)"),
      ("remote", JSONText.string(remote)), ("notes", JSONText.string(notes)),
      ("message", JSONText.string(message)),
    ])
  }
}
