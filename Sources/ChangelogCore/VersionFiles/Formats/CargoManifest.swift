extension VersionFileFormat {
  /// `package.version` of a Cargo.toml, else the `workspace.package.version` that its members take over.
  static let cargo = VersionFileFormat(name: "cargo", fileNames: ["Cargo.toml"]) {
    file throws(VersionFileError) in
    let version = ValuePath(keys: "package", "version")
    let own = try ValueSyntax.toml.value(at: version, in: file)
    if case .text(let place)? = own { return [place] }
    let shared = ValuePath(keys: "workspace", "package", "version")
    if let place = try file.optionalPlace(at: shared, as: .toml) { return [place] }
    switch own {
    case .other("a table", _)?:
      throw .elsewhere(
        file: file.path, source: "the workspace", mending: "name the workspace's own Cargo.toml")
    case .other(let kind, _)?: throw .noText(file: file.path, key: version.description, kind: kind)
    case .text?, nil: throw .noVersion(file: file.path, key: version.description)
    }
  }
}
