import Foundation
import TestSupport
import Testing

@testable import changelogctl

/// Signatures by the real gpg, which the real git verifies.
@Suite(.enabled(if: Command.isInstalled("gpg"), "gpg is not installed"))
struct GnuPGSigningTests {
  @Test func `git verifies a signature by gpg`() throws {
    let home = try GnuPGHome()
    let repository = try SigningRepository()
    var signer = try repository.signer()
    signer.variables["GNUPGHOME"] = home.path
    #expect(try repository.verifies(signer, ["GNUPGHOME": home.path]) == SigningRepository.good)
  }

  @Test func `a key that gpg does not have is told in its words`() throws {
    let home = try GnuPGHome()
    let repository = try SigningRepository()
    try repository.configure(["user.signingKey": "nobody@example.org"])
    var signer = try repository.signer()
    signer.variables["GNUPGHOME"] = home.path
    signer.variables["LC_ALL"] = "C"
    let error = signingError { _ = try signer.signature(of: [1]) }
    #expect(
      error
        == .failed(
          program: "gpg",
          end: "ended with code 2 and says \"gpg: skipped \"nobody@example.org\": No secret key; "
            + "gpg: signing failed: No secret key\"",
          setting: "user.signingKey"))
  }
}

/// A home of gpg with one key, whose agent ends with it.
final class GnuPGHome {
  let path: String

  init() throws {
    // The path of the agent's socket must be short.
    path = "/tmp/gpg-\(UInt32.random(in: 0...UInt32.max))"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    let arguments = [
      "--batch", "--quiet", "--passphrase", "", "--quick-gen-key", "T <t@example.org>", "ed25519", "sign",
    ]
    let run = try Command("gpg", arguments, in: path, environment: ["GNUPGHOME": path])
    try #require(run.exitCode == 0, "\(run.complaint)")
  }

  deinit {
    _ = try? Command("gpgconf", ["--kill", "all"], in: "/tmp", environment: ["GNUPGHOME": path])
    try? FileManager.default.removeItem(atPath: path)
  }
}
