extension VersionFileFormat {
  /// A file that is the version, with blank lines or a `v` round it.
  static let plain = VersionFileFormat(
    name: "plain", fileNames: ["VERSION", "version", "VERSION.txt", "version.txt", ".version"]
  ) { file throws(VersionFileError) in
    var cursor = ByteCursor(file)
    cursor.skip(while: \.isWhitespace)
    let version = cursor.skip(while: VersionText.isPart)
    cursor.skip(while: \.isWhitespace)
    guard cursor.isAtEnd, !version.isEmpty else {
      throw .notPlain(file: file.path, isEmpty: cursor.isAtEnd)
    }
    return [VersionPlace(version, in: file.bytes)]
  }
}
