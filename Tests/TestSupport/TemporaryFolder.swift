import Foundation

/// A folder for one test, removed at its end.
public final class TemporaryFolder: Sendable {
  /// The path, without symbolic links and without a slash at its end.
  public let path: String

  /// Makes an empty folder.
  public init() throws {
    let root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = root.appendingPathComponent("changelogctl-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file below the folder and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  /// Makes a symbolic link below the folder.
  public func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
  }
}
