import Foundation
import TestSupport

extension HostileRepository {
  /// More of something than anybody needs.
  static let sizes: [HostileRepository] = [
    HostileRepository("a message of 1 MB in one line") { scene in
      try scene.repository.commit(bytes: Data("feat: ".utf8) + Data(repeating: 0x61, count: 1_000_000))
    },
    HostileRepository("a message of 1 MB in twenty thousand lines") { scene in
      let line = "* fix: a line of fifty bytes that is one of many\n"
      try scene.repository.commit("feat: three\n\n" + String(repeating: line, count: 20_000))
    },
    HostileRepository("30,000 commits") { scene in
      var stream = "reset refs/heads/main\nfrom \(try scene.id("three"))\n\n"
      for number in 0..<30_000 {
        stream +=
          "commit refs/heads/main\ncommitter C <c> \(1_700_000_200 + number) +0000\ndata 8\nchore: x\n"
      }
      try scene.repository.git(["fast-import", "--quiet", "--force"], input: Data(stream.utf8))
    },
  ]
}
