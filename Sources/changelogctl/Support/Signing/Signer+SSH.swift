extension Signer {
  /// A signature by `ssh-keygen` with the key in a file, or that whose public half it is.
  func signature(of payload: [UInt8], bySSHWith path: String) throws -> [UInt8] {
    try signature(of: payload, bySSHWith: path, inAgent: false, PrivateFolder())
  }

  /// A signature by `ssh-keygen` with a key that an agent has.
  func signature(of payload: [UInt8], bySSHWithKey text: String) throws -> [UInt8] {
    let folder = try PrivateFolder()
    let path = try folder.write(Array(text.utf8), to: "key")
    return try signature(of: payload, bySSHWith: path, inAgent: true, folder)
  }

  /// - Source: `sign_buffer_ssh` in `gpg-interface.c` of git.
  private func signature(
    of payload: [UInt8], bySSHWith key: String, inAgent: Bool, _ folder: borrowing PrivateFolder
  ) throws -> [UInt8] {
    // Other programs that take the place of ssh-keygen, such as those of password managers, know files only.
    let file = try folder.write(payload, to: "payload")
    let run = try run(["-Y", "sign", "-n", "git", "-f", key] + (inAgent ? ["-U"] : []) + [file], input: nil)
    let signature =
      run.exitCode == 0
      ? try FileReader.bytes(of: file + ".sig", shownAs: "the signature", limit: 1 << 20) : nil
    guard let signature, !signature.isEmpty else {
      throw SigningError.failed(run, of: program, wanted: "signature")
    }
    return signature
  }
}
