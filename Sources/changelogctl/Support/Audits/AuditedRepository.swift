import ChangelogCore
import Synchronization

/// A repository that an audit is asked of.
struct AuditedRepository: Sendable {
  /// The path as the user wrote it; nil for the current folder, or what git's environment names.
  let path: String?
  /// The policy file instead of the repository's own.
  let config: String?

  /// Libgit2 has settings for the whole process that are changed while a repository is opened.
  private static let opening = Mutex(())

  /// The name of its folder.
  var folderName: String {
    let folder = (try? FileReader.resolved(path ?? ".")) ?? nil
    return folder?.split(separator: "/").last.map(String.init) ?? path ?? "."
  }

  /// What became of it.
  ///
  /// - Parameter name: What it is called in the report.
  /// - Throws: Whatever keeps it from being read.
  func audit(_ request: AuditRequest, as name: String) throws -> Audit {
    var options = PolicyOptions()
    options.repository = path
    options.config = config
    let workspace = try Self.opening.withLock { _ in try Workspace(options) }
    return try workspace.audit(request, of: name)
  }
}
