extension VersionFileFormat {
  /// Our marker for the line of a version, in a comment of whatever kind.
  static let ownMarker = "changelogctl:version"
  private static let markers = [ownMarker, "x-release-please-version"].map { Array($0.utf8) }

  /// The version on every line that has a marker; for files of which nothing else is known.
  static let marker = VersionFileFormat(name: "marker") { file throws(VersionFileError) in
    var places: [VersionPlace] = []
    var cursor = ByteCursor(file)
    while !cursor.isAtEnd {
      let start = cursor.index
      cursor.skipLine()
      let line = start..<cursor.index
      let marks = Set(markers.flatMap { file.bytes.starts(of: $0, in: line) })
      if !marks.isEmpty { places += try file.markedPlaces(in: line, beside: marks) }
      cursor.skipLineEnd()
    }
    guard !places.isEmpty else { throw .noMarker(file: file.path) }
    return places
  }
}

extension VersionFile {
  /// Where the version of a line stands; more than once where it is repeated.
  ///
  /// What runs into a marker is no version, for to write another one would end the marker.
  fileprivate func markedPlaces(
    in line: Range<Int>, beside marks: Set<Int>
  ) throws(VersionFileError) -> [VersionPlace] {
    let places = VersionText.versions(in: line, of: bytes)
      .filter { !$0.contains(where: marks.contains) }
      .map { VersionPlace($0, in: bytes) }
    let number = { bytes[..<line.lowerBound].count { $0 == 0x0A } + 1 }
    guard let first = places.first else { throw .nothingMarked(file: path, line: number()) }
    if let other = places.first(where: { $0.text != first.text }) {
      throw .manyMarked(file: path, line: number(), first: first.text, second: other.text)
    }
    return places
  }
}

extension [UInt8] {
  /// Where a word begins in a part of the bytes, and not only the start of a longer one.
  fileprivate func starts(of word: [UInt8], in range: Range<Int>) -> [Int] {
    guard range.count >= word.count else { return [] }
    return (range.lowerBound...range.upperBound - word.count).filter { start in
      guard self[start] == word.first, self[start...].starts(with: word) else { return false }
      let end = start + word.count
      return end == range.upperBound || !(self[end].isLetter || self[end].isDigit || self[end] == 0x2D)
    }
  }
}
