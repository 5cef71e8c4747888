import Foundation
import TestSupport
import Testing

/// Releases of real histories, signed by keys that are made for the test, and verified by the real git.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct ReleaseSigningTests {
  private func clone(_ name: String, signing settings: [String: String]) throws -> TemporaryRepository {
    let clone = try TemporaryRepository(cloning: "\(Corpus.folder ?? "")/\(name)/history.bundle")
    let usual = [
      "user.name": "T", "user.email": "t@example.org", "commit.gpgSign": "true", "tag.gpgSign": "true",
    ]
    for (key, value) in usual.merging(settings, uniquingKeysWith: { $1 }) {
      try clone.git(["config", key, value])
    }
    return clone
  }

  private func release(_ clone: TemporaryRepository, _ environment: [String: String] = [:]) throws {
    let run = try Command(
      Program.path, ["release", "--release-as", "99.0.0"], in: clone.path, environment: environment)
    try #require(run.exitCode == 0, "\(run.complaint)")
    let tag = try clone.git("describe --tags")
    for arguments in [["verify-commit", "HEAD"], ["verify-tag", tag]] {
      #expect(try clone.attempt(arguments, environment: environment).exitCode == 0, "\(arguments)")
    }
    #expect(try clone.git("status --porcelain") == "")
    #expect(try clone.git("rev-parse \(tag)^{commit}") == clone.git("rev-parse HEAD"))
    #expect(try Command(Program.path, ["changelog", "--check", "--latest"], in: clone.path).exitCode == 0)
  }

  @Test(
    .enabled(if: Command.isInstalled("ssh-keygen"), "ssh-keygen is not installed"),
    arguments: ["carnet-de-bord", "vite", "electron"])
  func `git verifies a release that is signed by SSH`(name: String) throws {
    let keys = try TemporaryFolder()
    let made = try Command(
      "ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", "\(keys.path)/id"], in: keys.path)
    try #require(made.exitCode == 0)
    try keys.write(
      "t@example.org " + String(contentsOfFile: "\(keys.path)/id.pub", encoding: .utf8), to: "allowed")
    try release(
      clone(
        name,
        signing: [
          "gpg.format": "ssh", "user.signingKey": "\(keys.path)/id.pub",
          "gpg.ssh.allowedSignersFile": "\(keys.path)/allowed",
        ]))
  }

  @Test(
    .enabled(if: Command.isInstalled("gpg"), "gpg is not installed"),
    arguments: ["carnet-de-bord", "vite", "electron"])
  func `git verifies a release that is signed by GPG`(name: String) throws {
    let home = try GnuPGHome()
    try release(clone(name, signing: [:]), ["GNUPGHOME": home.path])
  }

  @Test func `a key that is missing stops a release before anything is done`() throws {
    let clone = try clone(
      "carnet-de-bord", signing: ["gpg.format": "ssh", "user.signingKey": "/nowhere/id"])
    let before = try clone.git("for-each-ref")
    let run = try Command(Program.path, ["release", "--bump", "major"], in: clone.path)
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("/nowhere/id"))
    #expect(try clone.git("for-each-ref") == before)
    #expect(try clone.git("status --porcelain") == "")
  }
}
