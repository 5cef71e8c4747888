import CommitParser

/// The text of an entry as semantic-release writes it: nothing is escaped, issues and people are linked.
struct AngularEntry {
  /// The scope; empty for `*`, nil when there is none.
  let scope: String?
  /// The subject with its links; nil when the header has none.
  let subject: String?
  /// The whole header, which stands in for a missing subject.
  let header: String
  /// The mentions that the subject does not link.
  let references: [AngularReference]

  init(_ message: AngularMessage, links: AngularLinks?, _ layout: AngularLayout) {
    scope = message.scope == "*" ? "" : message.scope
    header = message.header
    var linked: Set<String> = []
    subject = message.subject.map { $0.linked(links, layout, issues: &linked) }
    references = message.references.filter {
      !linked.contains(layout.dialect == .angular ? $0.issue : $0.prefix + $0.issue)
    }
  }

  /// The line without its bullet and scope.
  ///
  /// - Parameter commit: What it links; nil to leave that out.
  func text(of commit: CommitID?, links: AngularLinks?, _ layout: AngularLayout) -> String {
    var text = subject.flatMap { $0.isEmpty ? nil : $0 } ?? header
    if let commit {
      let hash = commit.abbreviated
      text += " " + (links.map { "([\(hash)](\($0.url(of: commit))))" } ?? hash)
    }
    guard !references.isEmpty else { return text }
    return text + ", closes"
      + references.map { reference in
        let name = reference.name(layout)
        return " " + (links.map { "[\(name)](\($0.url(of: reference, layout.dialect)))" } ?? name)
      }.joined()
  }
}

extension AngularReference {
  fileprivate func name(_ layout: AngularLayout) -> String {
    (owner.map { $0 + "/" } ?? "") + (repository ?? "") + (layout.dialect == .angular ? "#" : prefix) + issue
  }
}

extension String {
  /// The subject with links: `/#([0-9]+)/`, and `/\B@([a-z0-9](?:-?[a-z0-9/]){0,38})/` unless there is a slash in it.
  fileprivate func linked(_ links: AngularLinks?, _ layout: AngularLayout, issues: inout Set<String>)
    -> String
  {
    guard let links, utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "@") }) else {
      if links == nil, layout.dialect == .conventionalCommits { _ = linkingIssues(layout, &issues) { $0 } }
      return self
    }
    return linkingIssues(layout, &issues) { links.url(ofIssue: $0) }.linkingPeople(links.host)
  }

  private func linkingIssues(
    _ layout: AngularLayout, _ issues: inout Set<String>, url: (String) -> String
  ) -> String {
    var result = ""
    var rest = utf8[...]
    while let sign = rest.firstIndex(of: UInt8(ascii: "#")) {
      result += String(Substring(rest[..<sign]))
      let issue = String(Substring(rest[rest.index(after: sign)...].prefix(while: layout.isIssueByte)))
      rest = rest[rest.index(after: sign)...].dropFirst(issue.utf8.count)
      if issue.isEmpty {
        result += "#"
      } else {
        issues.insert(layout.dialect == .angular ? issue : "#" + issue)
        result += "[#\(issue)](\(url(issue)))"
      }
    }
    return result + String(Substring(rest))
  }

  private func linkingPeople(_ host: String) -> String {
    var result = ""
    var rest = utf8[...]
    while let sign = rest.firstIndex(of: UInt8(ascii: "@")) {
      let before = sign > utf8.startIndex ? utf8[utf8.index(before: sign)] : nil
      result += String(Substring(rest[..<sign]))
      rest = rest[rest.index(after: sign)...]
      let name = before?.isScriptWord == true ? "" : rest.nameOfPerson
      rest = rest.dropFirst(name.utf8.count)
      result += name.isEmpty || name.contains("/") ? "@\(name)" : "[@\(name)](\(host)/\(name))"
    }
    return result + String(Substring(rest))
  }
}

extension Substring.UTF8View {
  /// The name that it begins with; empty when there is none.
  fileprivate var nameOfPerson: String {
    guard let first, first.isNameByte else { return "" }
    var end = index(after: startIndex)
    for _ in 0..<38 {
      var next = end
      if next < endIndex, self[next] == UInt8(ascii: "-") { next = index(after: next) }
      guard next < endIndex, self[next].isNameByte || self[next] == UInt8(ascii: "/") else { break }
      end = index(after: next)
    }
    return String(Substring(self[..<end]))
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool { isDigit || (0x61...0x7A).contains(self) }
  /// An ASCII letter, digit or `_`.
  fileprivate var isScriptWord: Bool {
    isDigit || (0x61...0x7A).contains(self | 0x20) && self < 0x80 || self == UInt8(ascii: "_")
  }
}
