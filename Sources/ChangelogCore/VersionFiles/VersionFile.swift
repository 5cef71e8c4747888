/// A file that holds the project's version.
struct VersionFile {
  /// Its path from the top of the repository.
  let path: String
  /// What stands in it.
  let bytes: [UInt8]

  /// The last part of the path.
  static func name(of path: String) -> Substring { path.split(separator: "/").last ?? "" }
}
