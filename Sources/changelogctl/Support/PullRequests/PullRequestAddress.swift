import ChangelogCore

/// The address of a pull request's page, which tells the forge, the project and the number.
struct PullRequestAddress: Equatable {
  let forge: ForgeName
  /// The project, such as `owner/name`; nil where its path says something else too.
  let project: String?
  let number: Int

  /// Reads `https://host/owner/name/pull/12` and what other forges have in its place; nil for anything else.
  init?(_ url: String) {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let path = url[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }.split(separator: "/").dropFirst()
    for (mark, forge) in Self.marks {
      guard let place = path.lastIndex(of: mark), place + 1 < path.endIndex,
        let number = Int(path[place + 1]),
        number > 0
      else { continue }
      var project = path[..<place]
      if project.last == "-" { project.removeLast() }
      guard !project.isEmpty else { continue }
      self.forge = forge
      // Azure has /organization/project/_git/name, and Bitbucket's servers /projects/P/repos/name.
      let isPlain = forge != .azure && project.first != "projects" && project.first != "users"
      self.project = isPlain ? project.joined(separator: "/") : nil
      self.number = number
      return
    }
    return nil
  }

  /// The word before the number.
  private static let marks: [(Substring, ForgeName)] = [
    ("pull", .github), ("merge_requests", .gitlab), ("pulls", .gitea), ("pull-requests", .bitbucket),
    ("pullrequest", .azure),
  ]
}
