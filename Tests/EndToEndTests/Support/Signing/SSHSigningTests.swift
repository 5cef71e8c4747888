import Foundation
import TestSupport
import Testing

@testable import changelogctl

/// Signatures by the real ssh-keygen, which the real git verifies.
@Suite(.enabled(if: Command.isInstalled("ssh-keygen"), "ssh-keygen is not installed"))
struct SSHSigningTests {
  private let repository: SigningRepository
  private let keys: TemporaryFolder
  private let publicKey: String

  init() throws {
    repository = try SigningRepository()
    keys = try TemporaryFolder()
    let run = try Command(
      "ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", "\(keys.path)/id"], in: keys.path)
    try #require(run.exitCode == 0, "\(run.complaint)")
    publicKey = try String(contentsOfFile: "\(keys.path)/id.pub", encoding: .utf8)
    try keys.write("t@example.org \(publicKey)", to: "allowed")
    try repository.configure(["gpg.format": "ssh", "gpg.ssh.allowedSignersFile": "\(keys.path)/allowed"])
  }

  @Test(arguments: ["id", "id.pub"])
  func `git verifies a signature by a key in a file`(_ name: String) throws {
    try repository.configure(["user.signingKey": "\(keys.path)/\(name)"])
    #expect(try repository.verifies(repository.signer(), [:]) == SigningRepository.good)
  }

  @Test(
    .enabled(if: Command.isInstalled("ssh-agent"), "ssh-agent is not installed"),
    arguments: ["key::", "", "command"])
  func `git verifies a signature by a key of an agent`(_ kind: String) throws {
    // An agent that lives as long as the program: tests would wait for one that stays.
    try FileManager.default.moveItem(atPath: "\(keys.path)/id", toPath: "\(keys.path)/away")
    try keys.write(
      "#!/bin/sh\nexec ssh-agent sh -c 'ssh-add -q \"\(keys.path)/away\" && exec ssh-keygen \"$@\"' sh \"$@\"\n",
      to: "program")
    _ = try Command("chmod", ["+x", "program"], in: keys.path)
    try repository.configure(["gpg.ssh.program": "\(keys.path)/program"])
    if kind == "command" {
      try repository.configure(["gpg.ssh.defaultKeyCommand": "cat '\(keys.path)/id.pub'"])
    } else {
      try repository.configure(["user.signingKey": kind + publicKey])
    }
    let signer = try repository.signer()
    try repository.configure(["gpg.ssh.program": "ssh-keygen"])
    #expect(try repository.verifies(signer, [:]) == SigningRepository.good)
  }

  @Test func `a key that is not there is told in the words of ssh-keygen`() throws {
    try repository.configure(["user.signingKey": "~/nothing"])
    let error = signingError { _ = try repository.signer().signature(of: [1]) }
    #expect(error?.description.contains("\(repository.source.path)/nothing") == true)
    #expect(error?.description.contains("No such file or directory") == true)
  }
}
