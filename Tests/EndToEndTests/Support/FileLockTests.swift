import Foundation
import TestSupport
import Testing

@testable import changelogctl

struct FileLockTests {
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/lock" }

  init() throws { folder = try TemporaryFolder() }

  /// The process that holds the file; nil when it can be taken.
  private func holder() throws -> FileLock.Held? {
    do {
      _ = try FileLock(path)
      return nil
    } catch let held as FileLock.Held {
      return held
    }
  }

  @Test func `a file is held until its lock ends`() throws {
    do {
      let lock = try FileLock(path)
      let process = Int(ProcessInfo.processInfo.processIdentifier)
      let held = FileLock.Held(path: path, process: process)
      #expect(try holder() == held)
      // A failed attempt leaves the number of the holder.
      #expect(try holder() == held)
      #expect(
        held.description == "process \(process) is at work here and holds '\(path)'; wait until it is done")
      _ = consume lock
    }
    #expect(try holder() == nil)
    #expect(try holder() == nil)
  }

  @Test(.enabled(if: Command.isInstalled("flock"), "flock is not installed"))
  func `a process that ends badly leaves no lock`() throws {
    let inside = try Command(
      "flock", [path, "sh", "-c", "flock -n \(path) true || echo held; kill -9 $PPID"], in: folder.path)
    #expect(inside.output == "held\n")
    #expect(try holder() == nil)
  }

  @Test func `a holder that did not say who it is is another process`() throws {
    #expect(
      FileLock.Held(path: "lock", process: nil).description
        == "another process is at work here and holds 'lock'; wait until it is done")
  }

  @Test func `what can't be opened is told`() throws {
    try folder.link("link", to: "elsewhere")
    for name in ["link", "nothing/lock"] {
      #expect(throws: SystemError.self) { _ = try FileLock("\(folder.path)/\(name)") }
    }
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/elsewhere"))
  }
}
