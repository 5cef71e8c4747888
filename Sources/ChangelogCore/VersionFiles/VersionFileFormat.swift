/// A kind of file that says where its version stands; `static` members, one file each in `Formats/`.
public struct VersionFileFormat: Sendable {
  /// The word for the policy's `format`.
  public let name: String
  /// The names of files that have it without being told.
  private let fileNames: [String]
  /// How names of files end that have it, too.
  private let endings: [String]
  /// Where the version stands; never empty.
  let places: @Sendable (VersionFile) throws(VersionFileError) -> [VersionPlace]

  /// Names a kind of file.
  init(
    name: String, fileNames: [String] = [], endings: [String] = [],
    places: @escaping @Sendable (VersionFile) throws(VersionFileError) -> [VersionPlace]
  ) {
    self.name = name
    self.fileNames = fileNames
    self.endings = endings
    self.places = places
  }

  /// The formats there are; of several that a name fits, the first one counts.
  public static let all: [VersionFileFormat] = [
    .npmLock, .json, .cargo, .python, .maven, .yaml, .plain, .marker,
  ]

  /// The format that a file's name tells; nil when it tells none.
  static func of(_ path: String) -> VersionFileFormat? {
    let name = VersionFile.name(of: path)
    return all.first { format in
      format.fileNames.contains { name == $0 } || format.endings.contains { name.hasSuffix($0) }
    }
  }
}

extension VersionFileFormat: Equatable {
  /// Whether both are the same format; no two have the same name.
  public static func == (left: VersionFileFormat, right: VersionFileFormat) -> Bool {
    left.name == right.name
  }
}
