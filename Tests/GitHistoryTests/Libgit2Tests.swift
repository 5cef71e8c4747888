#if os(Linux)
  import Foundation
  import Glibc
  import TestSupport
  import Testing

  @testable import GitHistory

  /// How libgit2 comes into the process.
  struct Libgit2Tests {
    @Test func `a libgit2 that can't be loaded is told, by those alone that need it`() throws {
      let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("changelogctl").path
      let source = try TemporaryRepository()
      let folder = try TemporaryFolder()
      for version in 0...20 { try folder.write("", to: "libgit2.so.1.\(version)") }
      func run(_ arguments: String...) throws -> Command {
        try Command(
          program, arguments, in: source.path,
          environment: ["LD_LIBRARY_PATH": folder.path, "HOME": folder.path, "GIT_CONFIG_NOSYSTEM": "1"])
      }
      let changelog = try run("changelog")
      #expect(changelog.exitCode == 2)
      #expect(
        changelog.complaint.hasPrefix("changelogctl: cannot load libgit2: \(folder.path)/libgit2.so.1."))
      #expect(
        changelog.complaint.hasSuffix(": file too short; install the version of libgit2 that it names\n"))
      for check in [try run("config", "check"), try run("--version")] {
        #expect(check.exitCode == 0)
        #expect(check.complaint == "")
      }
    }

    @Test func `the stand-in for the reader of certificates can be seen by libgit2`() {
      #expect(dlsym(nil, "mbedtls_x509_crt_parse_file") != nil)
    }
  }
#endif
