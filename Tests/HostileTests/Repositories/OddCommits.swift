import Foundation
import TestSupport

extension HostileRepository {
  /// Commits as other programs write them, and as nobody should.
  static let oddCommits: [HostileRepository] = [
    odd("no blank line and no message", "", unlikeGit: "git wants an author"),
    odd("no message", "author {a}\ncommitter {c}\n\n"),
    odd("an author without an address", "author A U Thor 1700000000 +0000\ncommitter {c}\n\nfeat: three\n"),
    odd("no author", "committer {c}\n\nfeat: three\n"),
    odd("no committer", "author {a}\n\nfeat: three\n"),
    HostileRepository(
      "a commit with an author before the parent",
      unlikeGit: "git counts the commit, we refuse a range without a common ancestor"
    ) { scene in
      let tree = try scene.repository.git("rev-parse HEAD^{tree}")
      try scene.commit(
        raw: "tree \(tree)\nauthor A U Thor <a> 1700000180 +0000\nparent \(try scene.id("two"))\n"
          + "committer A <a> 1700000180 +0000\n\nfeat: three\n")
    },
    odd("an empty name", "author  <a@example.org> 1700000000 +0000\ncommitter {c}\n\nfeat: three\n"),
    odd("an empty address", "author A U Thor <> 1700000000 +0000\ncommitter {c}\n\nfeat: three\n"),
    odd(
      "addresses in addresses", "author A U Thor <a<b>c@x> 1700000000 +0000\ncommitter {c}\n\nfeat: three\n"),
    odd("a committer without a date", "author {a}\ncommitter C <c@example.org>\n\nfeat: three\n"),
    odd("a time before 1970", "author {a}\ncommitter C <c@example.org> -86400 +0000\n\nfeat: three\n"),
    odd(
      "the last time of all",
      "author A U Thor <a> 9223372036854775807 +0000\ncommitter C <c> 9223372036854775807 +0000\n\nfeat: three\n",
      unlikeGit: "git gives up: too large for this system"),
    odd(
      "the first time of all",
      "author A U Thor <a> -9223372036854775808 +0000\ncommitter C <c> -9223372036854775808 +0000\n\nfeat: three\n"
    ),
    odd(
      "a time of twenty digits",
      "author A U Thor <a> 99999999999999999999 +0000\ncommitter C <c> 99999999999999999999 +0000\n\nfeat: three\n"
    ),
    odd(
      "a zone of 99 hours",
      "author A U Thor <a> 1700000000 +9999\ncommitter C <c> 1700000000 +9999\n\nfeat: three\n"),
    odd(
      "zones of letters",
      "author A U Thor <a> 1700000000 BST\ncommitter C <c> 1700000000 +051800\n\nfeat: three\n"),
    odd(
      "signatures and unknown headers",
      "author {a}\ncommitter {c}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\nmergetag object x\n y\nunheard of\n\nfeat: three\n"
    ),
    odd("two authors", "author {a}\nauthor Other <o@x> 1 +0000\ncommitter {c}\n\nfeat: three\n"),
    odd("leading blank lines", "author {a}\ncommitter {c}\n\n\n  \nfeat: three\n"),
    odd("line ends of Windows", "author {a}\ncommitter {c}\n\nfeat: three\r\n\r\nbody\r\n"),
    odd("a zero byte", "author {a}\ncommitter {c}\n\nfeat: three\0rest\n"),
    odd("an encoding that nobody knows", "author {a}\ncommitter {c}\nencoding unheard-of\n\nfeat: three\n"),
    odd("terminal codes", "author {a}\ncommitter {c}\n\nfeat: three \u{1B}]0;gotcha\u{7}\u{202E}x\n"),
    HostileRepository("a commit in Latin-1") { scene in
      try scene.commit(
        raw: scene.header + people + Data("encoding ISO-8859-1\n\nfeat: thr".utf8)
          + Data([0xE9, 0x0A]))
    },
    HostileRepository("a commit of bytes that are no UTF-8") { scene in
      try scene.commit(
        raw: scene.header + people + Data("\nfeat: thr".utf8) + Data([0xE9, 0xFF, 0x0A]))
    },
    HostileRepository("a commit without a tree") { scene in
      try scene.commit(
        raw: "parent \(try scene.id("two"))\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\nfeat: three\n")
    },
    HostileRepository("an empty commit object") { scene in
      try scene.commit(raw: "")
    },
    HostileRepository("a commit whose parent is a tree") { scene in
      let tree = try scene.repository.git("rev-parse HEAD^{tree}")
      try scene.commit(
        raw: "tree \(tree)\nparent \(tree)\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\nfeat: three\n")
    },
    HostileRepository("a commit whose parent is no id") { scene in
      let tree = try scene.repository.git("rev-parse HEAD^{tree}")
      try scene.commit(
        raw: "tree \(tree)\nparent xyz\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\nfeat: three\n")
    },
    HostileRepository("a commit with the same parent a thousand times") { scene in
      let tree = try scene.repository.git("rev-parse HEAD^{tree}")
      let parents = String(repeating: "parent \(try scene.id("two"))\n", count: 1000)
      try scene.commit(
        raw:
          "tree \(tree)\n\(parents)author A U Thor <a> 1700000000 +0000\ncommitter A <a> 1700000000 +0000\n\nfeat: three\n"
      )
    },
  ]

  private static let people = Data(filled("author {a}\ncommitter {c}\n").utf8)

  private static func odd(
    _ name: String, _ text: String, unlikeGit: String? = nil
  ) -> HostileRepository {
    HostileRepository("a commit with \(name)", unlikeGit: unlikeGit) { scene in
      try scene.commit(raw: scene.header + Data(filled(text).utf8))
    }
  }

  /// Puts author and committer in the place of `{a}` and `{c}`.
  private static func filled(_ text: String) -> String {
    text.replacingOccurrences(of: "{a}", with: "A U Thor <author@example.org> 1700000180 +0000")
      .replacingOccurrences(of: "{c}", with: "C O Mitter <committer@example.org> 1700000180 +0000")
  }
}

extension Scene {
  /// The lines that name tree and parent.
  var header: Data {
    get throws {
      let tree = try repository.git("rev-parse HEAD^{tree}")
      return Data("tree \(tree)\nparent \(try id("two"))\n".utf8)
    }
  }
}
