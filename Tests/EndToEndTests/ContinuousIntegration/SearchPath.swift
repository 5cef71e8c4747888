import Foundation
import TestSupport

/// A folder of programs, for a job that finds no others.
struct SearchPath {
  private let folder: TemporaryFolder

  /// What stands in the variable `PATH`.
  var value: String { folder.path }

  /// - Parameter names: The programs of this machine that are found.
  init(_ names: [String]) throws {
    folder = try TemporaryFolder()
    for name in names {
      guard let path = Command.path(of: name) else { throw CocoaError(.fileNoSuchFile) }
      try folder.link(name, to: path)
    }
  }

  /// Puts a program of the test's own there, and returns its path.
  @discardableResult
  func add(_ name: String, _ script: String) throws -> String {
    let path = try folder.write("#!/bin/sh\n" + script, to: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }
}
