import ChangelogCore

@testable import GitHistory

extension FuzzTarget {
  /// Raw commits, and lists of people's names, as they lie in a repository.
  static let commit = FuzzTarget(
    "commit", seeds: commits,
    bytes: [
      Array("\(tree)author Zo".utf8) + [0xEB] + Array(" <a@b> 1 +0000\nencoding ISO-8859-1\n\nfix: ".utf8) + [
        0xE9
      ],
      Array("\(tree)\(people)encoding UTF-16\n\n".utf8) + [
        0xFE, 0xFF, 0x00, 0x66, 0xD8, 0x3D, 0xDE, 0x00, 0x01,
      ],
    ],
    words: [
      "tree ", "parent ", "author ", "committer ", "encoding ", "gpgsig ", "mergetag object ", " <", "> ",
      "\n", "\n ",
      "\n\n", "\0", "UTF-8", "UTF-16LE", "latin1", "cp1252", "9223372036854775807", "-1", " +0000", emptyTree,
    ]
  ) { bytes in
    let first = bytes.withUnsafeBytes(read)
    try promise(first == bytes.withUnsafeBytes(read), "a commit reads the same twice")
    // What no other bytes follow is read the same where others do: nothing looks beyond the end.
    let beyond = (bytes + [0x30, 0x3E, 0x0A]).withUnsafeBytes {
      read(UnsafeRawBufferPointer(rebasing: $0.dropLast(3)))
    }
    try promise(first == beyond, "nothing beyond the end is read")
    if let first, bytes.firstRange(of: "encoding ".utf8) == nil {
      try promise(!first.message.utf8.contains(0), "a message ends at its first zero")
    }
    var people = Mailmap()
    people.add(String(decoding: bytes, as: UTF8.self))
    _ = people.person(for: Person(name: "Other", email: "b@x.org"))
  }

  private static func read(_ bytes: UnsafeRawBufferPointer) -> Commit? {
    guard let raw = RawCommit(bytes) else { return nil }
    var decoder = CommitDecoder()
    let id = CommitID(high: UInt64(raw.parents.count), middle: UInt64(bitPattern: raw.authorTime), low: 0)
    let first = decoder.commit(id, raw)
    // The second time its author is known.
    return decoder.commit(id, raw) == first ? first : nil
  }

  private static let emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
  private static let tree = "tree \(emptyTree)\n"
  private static let people =
    "author A U Thor <a@x.org> 1700000000 +0000\ncommitter C <c@x.org> 1700000000 -0730\n"
  private static let commits = [
    "\(tree)parent \(emptyTree)\nparent \(emptyTree)\n\(people)gpgsig -----BEGIN\n \n -----END\n\nfix: one\n\nbody\n",
    "\(tree)\(people)encoding UTF-8\n\nfix: one\0two",
    "\(tree)author A <> 99999999999999999999\ncommitter <a>\n\n",
    "Proper <a@x.org> Other <b@x.org>\n<c@x.org> <d@x.org> # remark\n", tree, "",
  ]
}
