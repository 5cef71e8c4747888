/// A way to sign that git knows.
/// - Source: git-config(1), `gpg.format` and `gpg.<format>.program`.
enum SigningFormat: String, CaseIterable {
  case openpgp
  case x509
  case ssh

  /// The program that signs unless git's settings name another one.
  var program: String {
    switch self {
    case .openpgp: "gpg"
    case .x509: "gpgsm"
    case .ssh: "ssh-keygen"
    }
  }

  /// The names of the setting for another program: the one that was set last counts.
  var settings: [String] {
    switch self {
    case .openpgp: ["gpg.openpgp.program", "gpg.program"]
    case .x509: ["gpg.x509.program"]
    case .ssh: ["gpg.ssh.program"]
    }
  }
}
