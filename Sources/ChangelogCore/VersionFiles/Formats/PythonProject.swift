extension VersionFileFormat {
  /// `project.version` of a pyproject.toml, else the `tool.poetry.version` of Poetry.
  static let python = VersionFileFormat(name: "python", fileNames: ["pyproject.toml"]) {
    file throws(VersionFileError) in
    let version = ValuePath(keys: "project", "version")
    if let place = try file.optionalPlace(at: version, as: .toml) { return [place] }
    let poetry = ValuePath(keys: "tool", "poetry", "version")
    if let place = try file.optionalPlace(at: poetry, as: .toml) { return [place] }
    if try file.hasDynamicVersion {
      throw .elsewhere(
        file: file.path, source: "the build ('dynamic')", mending: "name the file that holds it")
    }
    throw .noVersion(file: file.path, key: version.description)
  }
}

extension VersionFile {
  /// Whether `project.dynamic` lists the version, which the build then finds by itself.
  fileprivate var hasDynamicVersion: Bool {
    get throws(VersionFileError) {
      let dynamic = try ValueSyntax.toml.value(at: ValuePath(keys: "project", "dynamic"), in: self)
      guard case .other(_, let range)? = dynamic else { return false }
      let list = bytes[range]
      return list.contains("\"version\"".utf8) || list.contains("'version'".utf8)
    }
  }
}
