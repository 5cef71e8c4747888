import ChangelogCore

extension VersionFilePolicy {
  /// The text with another version, or the complaint.
  func outcome(of text: String, to version: String = "2.0.0") -> String {
    do throws(VersionFileError) {
      return String(decoding: try updating(Array(text.utf8), to: version), as: UTF8.self)
    } catch {
      return error.description
    }
  }

  /// Finds a file's version by a path of keys; by nothing where that is none.
  static func key(_ key: String, in path: String) -> VersionFilePolicy {
    VersionFilePolicy(path: path, finder: ValuePath(key).map { .key($0) })
  }
}
