#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Signer {
  /// All of ours: where keys and agents are is told by many variables.
  ///
  /// GnuPG asks for a passphrase at the terminal of its standard input, which is not one here, unless `GPG_TTY` names it.
  static var environment: [String: String] {
    var variables = Environment.all
    if variables["GPG_TTY"] == nil { variables["GPG_TTY"] = terminal }
    return variables
  }

  /// The name of the terminal at which we run; nil when there is none.
  private static var terminal: String? {
    [STDIN_FILENO, STDERR_FILENO, STDOUT_FILENO].lazy.compactMap { ttyname($0) }.map { String(cString: $0) }
      .first
  }
}
