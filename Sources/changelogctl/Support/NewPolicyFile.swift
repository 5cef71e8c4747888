import ChangelogCore

/// Writes a policy file where none is, or prints it.
enum NewPolicyFile {
  /// Writes the text to a file, or to standard output where no path or `-` is given.
  ///
  /// - Throws: ``SystemError`` when something else stands there and must not be replaced.
  static func write(_ text: String, to path: String?, replacing isForced: Bool) throws {
    let path = path == "-" ? nil : path
    if let path, !isForced, FileReader.exists(path) {
      // A device or a pipe holds nothing that could be lost.
      let isFile = try FileReader.resolved(path).map { !FileReader.isRegular($0) } != true
      let present = isFile ? try? FileReader.bytes(of: path, shownAs: path, limit: PolicyFile.limit) : nil
      if isFile, present != Array(text.utf8) {
        throw SystemError(
          "cannot write \(path.inQuotes(upTo: .max))", because: "something else is there; --force replaces it"
        )
      }
    }
    var target = try OutputTarget(path)
    try target.append(text)
    try target.finish()
  }
}
