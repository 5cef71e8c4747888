extension VersionFileFormat {
  /// `<version>` directly under `<project>` in a pom.xml.
  static let maven = VersionFileFormat(name: "maven", fileNames: ["pom.xml"]) {
    file throws(VersionFileError) in
    let values = try XMLScanner.values(in: ["project", "version"], of: file)
    guard values.count < 2 else { throw .manyVersions(file: file.path, key: "version") }
    switch values.first {
    case .text(let place)?:
      guard let property = place.text.property else { return [place] }
      throw .elsewhere(
        file: file.path, source: "the property \(property.inQuotes)",
        mending: "say the pattern \("<\(property)>{version}</\(property)>".inQuotes) for it")
    case .other(let kind, _)?: throw .noText(file: file.path, key: "version", kind: kind)
    case nil:
      guard try XMLScanner.values(in: ["project", "parent"], of: file).isEmpty else {
        throw .elsewhere(file: file.path, source: "its parent", mending: "name the parent's pom.xml")
      }
      throw .noVersion(file: file.path, key: "version")
    }
  }
}

extension String {
  /// The name of the first property that Maven would put in; nil where it puts none in.
  fileprivate var property: Substring? {
    guard let start = firstRange(of: "${") else { return nil }
    return self[start.upperBound...].prefix { $0 != "}" }
  }
}
