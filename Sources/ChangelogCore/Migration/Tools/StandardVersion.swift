/// standard-version and its successors, which read `.versionrc`.
///
/// - Source: the specification of the configuration of conventional-changelog, 2.2.
enum StandardVersion: MigrationTool {
  static let files = [
    MigrationFile([".versionrc"], as: .jsonOrYAML), MigrationFile([".versionrc.json"], as: .json),
    MigrationFile([".versionrc.js", ".versionrc.cjs", ".versionrc.mjs"], as: .javaScript),
    MigrationFile(["package.json"], as: .json, at: ["standard-version"]),
    MigrationFile(["package.json"], as: .json, at: ["commit-and-tag-version"]),
  ]

  static func carry(_ settings: PolicyNode, into draft: inout MigrationDraft) {
    let start = settings.position
    var reader = MigrationReader(settings)
    reader.skip(
      "$schema", "silent", "preMajor", "noVerify", "verify", "sign", "firstRelease", "gitTagFallback",
      "npmPublishHint")
    let types = ConventionalTypes.read(&reader, "types", &draft) ?? ConventionalTypes.usual(at: start)
    for type in types { draft.types.list(type.type, at: type.position) }
    let prefix = reader.value("tagPrefix") { node throws(PolicyError) in
      guard case .scalar(let text, _) = node.content else { throw node.expected("text") }
      return (text, node.position)
    }
    draft.set("history", "tags", to: .text((prefix?.0 ?? "v") + "{version}", at: prefix?.1 ?? start))
    for key in ["issueUrlFormat", "commitUrlFormat", "compareUrlFormat", "userUrlFormat"] {
      reader.refuse(key, "links are made for the forge of `project`")
    }
    reader.finish(into: &draft)
  }
}
