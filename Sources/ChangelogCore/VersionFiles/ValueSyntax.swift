/// The languages in which a value can be found by its keys.
enum ValueSyntax: CaseIterable {
  case json, yaml, toml

  /// The language of a file, by how its name ends; nil when it is none of them.
  init?(ofFile path: String) {
    let syntax = Self.allCases.first { $0.endings.contains { VersionFile.name(of: path).hasSuffix($0) } }
    guard let syntax else { return nil }
    self = syntax
  }

  /// How names of files end.
  var endings: [String] {
    switch self {
    case .json: [".json", ".jsonc"]
    case .yaml: [".yaml", ".yml"]
    case .toml: [".toml"]
    }
  }

  /// What stands at a path of a file; nil when nothing does.
  func value(at path: ValuePath, in file: VersionFile) throws(VersionFileError) -> FoundValue? {
    let values =
      switch self {
      case .json: try JSONScanner.values(at: path, in: file)
      case .yaml: try YAMLScanner.values(at: path, in: file)
      case .toml: try TOMLScanner.values(at: path, in: file)
      }
    guard values.count < 2 else { throw .manyVersions(file: file.path, key: path.description) }
    return values.first
  }
}

extension VersionFile {
  /// The version at a path, by the language that the file's name tells.
  func place(at path: ValuePath) throws(VersionFileError) -> VersionPlace {
    guard let syntax = ValueSyntax(ofFile: self.path) else {
      throw .noVersion(file: self.path, key: path.description)
    }
    return try place(at: path, as: syntax)
  }

  /// The version at a path.
  func place(at path: ValuePath, as syntax: ValueSyntax) throws(VersionFileError) -> VersionPlace {
    guard let place = try optionalPlace(at: path, as: syntax) else {
      throw .noVersion(file: self.path, key: path.description)
    }
    return place
  }

  /// The version at a path; nil where nothing stands.
  func optionalPlace(at path: ValuePath, as syntax: ValueSyntax) throws(VersionFileError) -> VersionPlace? {
    switch try syntax.value(at: path, in: self) {
    case nil: return nil
    case .text(let place)?: return place
    case .other(let kind, _)?: throw .noText(file: self.path, key: path.description, kind: kind)
    }
  }
}
