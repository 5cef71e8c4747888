extension VersionFileFormat {
  /// `version` at the top of a JSON file: package.json, composer.json, deno.json, manifest.json and others.
  static let json = VersionFileFormat(name: "json", endings: [".json", ".jsonc"]) {
    file throws(VersionFileError) in
    [try file.place(at: ValuePath(keys: "version"), as: .json)]
  }
}
