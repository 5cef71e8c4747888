extension VersionFileFormat {
  /// `version` at the top of a pubspec.yaml, a Chart.yaml or a galaxy.yml.
  ///
  /// A build number such as `+45` in a pubspec.yaml is part of the version, and is replaced with it.
  static let yaml = VersionFileFormat(
    name: "yaml", fileNames: ["pubspec.yaml", "Chart.yaml", "galaxy.yml"]
  ) { file throws(VersionFileError) in [try file.place(at: ValuePath(keys: "version"), as: .yaml)] }
}
