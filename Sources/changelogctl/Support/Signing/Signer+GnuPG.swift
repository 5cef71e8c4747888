extension Signer {
  /// A detached signature by `gpg`, or `gpgsm`.
  /// - Source: `sign_buffer_gpg` in `gpg-interface.c` of git.
  func signature(of payload: [UInt8], byGnuPGWith key: String) throws -> [UInt8] {
    let run = try run(["--status-fd=2", "-bsau", key], input: payload)
    let status = String(decoding: run.complaint, as: UTF8.self).split(separator: "\n")
    // An odd key can make it end well without a signature.
    guard run.exitCode == 0, !run.output.isEmpty,
      status.contains(where: { $0.hasPrefix("[GNUPG:] SIG_CREATED ") })
    else { throw SigningError.failed(run, of: program, wanted: "signature") }
    return run.output
  }
}
