import Foundation

/// The real histories that stand beside a developer's clone, and are absent in a user's.
public enum Corpus {
  /// The folder with the histories; nil where there is none.
  public static let folder: String? = {
    let named = ProcessInfo.processInfo.environment["CHANGELOGCTL_CORPUS"]
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    let path = named ?? root.appending(path: "shared/corpus").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// Whether the histories are there.
  public static var isPresent: Bool { folder != nil }

  /// What a skipped test says.
  public static let absence = "the corpus is not here; CHANGELOGCTL_CORPUS names its folder"

  /// A bare clone of a history, made once for all tests of a process.
  public static func clone(_ name: String) throws -> TemporaryRepository {
    try lock.withLock {
      if let clone = clones[name] { return clone }
      guard let folder else { throw CocoaError(.fileNoSuchFile) }
      let clone = try TemporaryRepository(cloning: "\(folder)/\(name)/history.bundle", ["--no-checkout"])
      clones[name] = clone
      return clone
    }
  }

  private static let lock = NSLock()
  nonisolated(unsafe) private static var clones: [String: TemporaryRepository] = [:]
}
