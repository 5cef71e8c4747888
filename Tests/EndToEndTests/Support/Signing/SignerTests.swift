import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory
@testable import changelogctl

/// What programs are run, with programs of our own in their place.
struct SignerTests {
  private let repository: SigningRepository
  private let folder: TemporaryFolder

  init() throws {
    repository = try SigningRepository()
    folder = try TemporaryFolder()
  }

  /// Writes a program and returns its path.
  private func program(_ script: String) throws -> String {
    let path = try folder.write("#!/bin/sh\n\(script)\n", to: "program")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  private func written(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(name)")), as: UTF8.self)
  }

  private var gnuPG: String {
    "echo \"$@\" > \(folder.path)/arguments; cat > \(folder.path)/input; printf 'one\\r\\ntwo\\n'; "
      + "echo '[GNUPG:] SIG_CREATED D 22' >&2"
  }

  @Test(arguments: [
    ("openpgp", "gpg.program"), ("openpgp", "gpg.openpgp.program"), ("x509", "gpg.x509.program"),
  ])
  func `GnuPG is asked as git asks it`(_ format: String, _ setting: String) throws {
    try repository.configure(["gpg.format": format, setting: program(gnuPG)])
    #expect(
      try repository.signer().signature(of: [UInt8](repeating: 65, count: 100_000))
        == Array("one\ntwo\n".utf8))
    #expect(try written("arguments") == "--status-fd=2 -bsau T <t@example.org>\n")
    #expect(try written("input") == String(repeating: "A", count: 100_000))
    try repository.configure(["user.signingKey": "0xABC!"])
    _ = try repository.signer().signature(of: [])
    #expect(try written("arguments") == "--status-fd=2 -bsau 0xABC!\n")
  }

  @Test func `ssh-keygen is asked as git asks it`() throws {
    let script =
      "echo \"$@\" > \(folder.path)/arguments; for last; do :; done; cp \"$last\" \(folder.path)/input; "
      + "stat -c %a \"$last\" > \(folder.path)/mode; cat \"$6\" > \(folder.path)/key; echo sig > \"$last.sig\""
    try repository.configure([
      "gpg.format": "ssh", "gpg.ssh.program": program(script), "user.signingKey": "~/id.pub",
    ])
    try Data("public".utf8).write(to: URL(fileURLWithPath: "\(repository.source.path)/id.pub"))
    #expect(try repository.signer().signature(of: Array("text".utf8)) == Array("sig\n".utf8))
    let words = try written("arguments").split(separator: " ").map(String.init)
    #expect(words.prefix(6) == ["-Y", "sign", "-n", "git", "-f", "\(repository.source.path)/id.pub"])
    #expect(words.count == 7)
    #expect(try written("input") == "text")
    #expect(try written("mode") == "600\n")
    let payload = words[6].trimmingCharacters(in: .newlines)
    #expect(!FileManager.default.fileExists(atPath: payload))
    for (setting, value) in [
      ("user.signingKey", "key::ecdsa-sha2-nistp256 AAAA"), ("user.signingKey", "ssh-ed25519 AAAA"),
      ("gpg.ssh.defaultKeyCommand", "echo 'ssh-rsa AAAA me'; echo second"),
    ] {
      _ = try repository.source.attempt(["config", "--unset", "user.signingKey"])
      try repository.configure([setting: value])
      _ = try repository.signer().signature(of: [])
      #expect(try written("arguments").contains(" -U "))
      let keys = [
        "key::": "ecdsa-sha2-nistp256 AAAA", "ssh-e": "ssh-ed25519 AAAA", "echo ": "ssh-rsa AAAA me",
      ]
      #expect(try written("key") == keys[String(value.prefix(5))])
    }
  }

  @Test(arguments: [
    ("commit.gpgSign", Signer.Subject.commit, Signer.Subject.tag),
    ("tag.gpgSign", .tag, .commit),
  ])
  func `git's settings say what is signed, unless we are told`(
    _ setting: String, _ subject: Signer.Subject, _ other: Signer.Subject
  ) throws {
    func isWanted(_ choice: SigningChoice, _ subject: Signer.Subject) throws -> Bool {
      try Signer.wanted(choice, for: subject, by: repository.committer, in: repository.open()) != nil
    }
    #expect(try !isWanted(.auto, subject))
    try repository.configure([setting: "true"])
    #expect(try isWanted(.auto, subject))
    #expect(try !isWanted(.auto, other))
    #expect(try isWanted(.always, other))
    #expect(try !isWanted(.never, subject))
  }

  @Test func `a format that git does not know is refused`() throws {
    try repository.configure(["gpg.format": "pgp"])
    #expect(
      signingError { _ = try repository.signer() }?.description
        == "cannot sign: gpg.format is 'pgp'; expected one of openpgp, x509, ssh")
  }

  @Test(arguments: [("openpgp", "gpg.program"), ("x509", "gpg.x509.program"), ("ssh", "gpg.ssh.program")])
  func `a missing program is told`(_ format: String, _ setting: String) throws {
    try repository.configure(["gpg.format": format, setting: "no-such-program", "user.signingKey": "k"])
    #expect(
      signingError { _ = try repository.signer().signature(of: []) }?.description
        == "cannot sign: there is no program 'no-such-program'; install it, name another one with "
        + "'git config \(setting) PATH', or set 'release.sign: never'")
  }

  @Test func `a program below the work tree is found from anywhere`() throws {
    try repository.configure(["gpg.program": "tools/gpg"])
    #expect(try repository.signer().program == "\(repository.source.path)/tools/gpg")
    try repository.configure(["gpg.program": "~/gpg"])
    #expect(try repository.signer().program == "\(repository.source.path)/gpg")
    try repository.configure(["gpg.program": "gpg2"])
    #expect(try repository.signer().program == "gpg2")
  }

  @Test(arguments: [
    ("cat >/dev/null; exit 2", "ended with code 2"),
    (
      "echo '[GNUPG:] KEY' >&2; printf 'one\\033[2J\\ntwo\\n\\nthree\\nfour\\n' >&2; exit 1",
      "ended with code 1 and says \"one<U+001B>[2J; two; three\""
    ),
    ("echo signature", "made no signature"), ("echo '[GNUPG:] SIG_CREATED x' >&2", "made no signature"),
    ("kill -9 $$", "ended with code 137"),
  ])
  func `a program that makes no signature is told in its words`(_ script: String, _ end: String) throws {
    let program = try program(script)
    try repository.configure(["gpg.program": program])
    #expect(
      signingError { _ = try repository.signer().signature(of: [1]) }?.description
        == "cannot sign: '\(program)' \(end); set the right value with 'git config user.signingKey', or set "
        + "'release.sign: never'")
  }

  @Test func `without an SSH key there is advice`() throws {
    try repository.configure(["gpg.format": "ssh"])
    #expect(
      signingError { _ = try repository.signer() }?.description
        == "cannot sign: git does not know which SSH key to use; name one with "
        + "'git config user.signingKey ~/.ssh/id_ed25519.pub', or set 'release.sign: never'")
    try repository.configure(["gpg.ssh.defaultKeyCommand": "echo no agent >&2; exit 1"])
    #expect(
      signingError { _ = try repository.signer() }?.description
        == "cannot sign: 'echo no agent >&2; exit 1' ended with code 1 and says \"no agent\"; set the right value "
        + "with 'git config gpg.ssh.defaultKeyCommand', or set 'release.sign: never'")
  }

  @Test func `the environment is handed on`() {
    var variables = Signer.environment
    variables["GPG_TTY"] = Environment.value(of: "GPG_TTY")
    #expect(variables == Environment.all)
  }
}
