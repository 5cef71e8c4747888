extension VersionFileFormat {
  /// The two places in which npm's lock file repeats the version of package.json; older files have only the first.
  static let npmLock = VersionFileFormat(
    name: "npm-lock", fileNames: ["package-lock.json", "npm-shrinkwrap.json"]
  ) { file throws(VersionFileError) in
    let version = ValuePath(keys: "version")
    let places = [
      try file.optionalPlace(at: version, as: .json),
      try file.optionalPlace(at: ValuePath(keys: "packages", "", "version"), as: .json),
    ].compactMap(\.self)
    guard !places.isEmpty else { throw .noVersion(file: file.path, key: version.description) }
    return places
  }
}
