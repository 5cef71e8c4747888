/// A file that holds the project's version, and how it is found in there.
public struct VersionFilePolicy: Sendable, Equatable {
  /// How the version is found.
  public enum Finder: Sendable, Equatable {
    /// As files of this kind have it.
    case format(VersionFileFormat)
    /// By its keys, in JSON, YAML or TOML.
    case key(ValuePath)
    /// By the text round it, at every occurrence.
    case pattern(VersionPattern)
  }

  /// The path from the top of the repository.
  public let path: String
  /// How the version is found; nil where the file's name tells, else a marker in the file.
  public let finder: Finder?

  /// Names a file.
  public init(path: String, finder: Finder? = nil) {
    self.path = path
    self.finder = finder
  }

  /// Where the version stands in the file, from top to bottom; never empty.
  ///
  /// - Throws: ``VersionFileError`` where it stands nowhere, or where that would be a guess.
  public func places(in bytes: [UInt8]) throws(VersionFileError) -> [VersionPlace] {
    let file = VersionFile(path: path, bytes: bytes)
    let places =
      switch finder {
      case .format(let format): try format.places(file)
      case .key(let key): [try file.place(at: key)]
      case .pattern(let pattern): try file.places(of: pattern)
      case nil: try (VersionFileFormat.of(path) ?? .marker).places(file)
      }
    return places.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The versions that stand in the file, from top to bottom, each once.
  ///
  /// - Throws: As ``places(in:)``.
  public func versions(in bytes: [UInt8]) throws(VersionFileError) -> [String] {
    try places(in: bytes).map(\.text).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The file with another version; every byte that is no part of the version stays.
  ///
  /// What stood round the version stays as well: quotes, or none of them, and a `v` before it. In YAML a version
  /// without quotes that has one dot at most, such as 2024.10, is read as a number by others.
  /// - Throws: As ``places(in:)``, or when the version has characters that stand in none.
  public func updating(_ bytes: [UInt8], to version: String) throws(VersionFileError) -> [UInt8] {
    let places = try places(in: bytes).filter { $0.text != version }
    guard places.isEmpty || VersionText.isWritable(version) else { throw .unwritable(version: version) }
    var updated: [UInt8] = []
    var end = 0
    for place in places {
      updated += bytes[end..<place.range.lowerBound]
      updated += version.utf8
      end = place.range.upperBound
    }
    return updated + bytes[end...]
  }
}

extension VersionFile {
  fileprivate func places(of pattern: VersionPattern) throws(VersionFileError) -> [VersionPlace] {
    let versions = pattern.versions(in: bytes)
    guard !versions.isEmpty else { throw .noMatch(file: path, pattern: pattern.source) }
    return versions.map { VersionPlace($0, in: bytes) }
  }
}
