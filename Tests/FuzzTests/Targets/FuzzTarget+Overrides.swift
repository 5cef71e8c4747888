@testable import ChangelogCore
@testable import changelogctl

extension FuzzTarget {
  /// The file of overrides: what it says, and what becomes of it when one more is set.
  static let overrides = FuzzTarget(
    "overrides",
    seeds: [
      "'#12':\n  replace: ['feat: a', 'fix: b']\n  note: c\n# remark\n0123456789abcdef:\n  hide: because\n\n'#3': { breaking: d }\n",
      "0123456:\n  add:\n  - 'fix: x\n\n    y'\n", "'#1':\r\n  hide: x\r\n'#2':\r\n  hide: y\r\n",
      "'#1': {hide: x}\r'#2': {hide: y}",
      "{'#1': {hide: x}, '#2': {hide: y}}", "", "# only a remark",
      "\u{FEFF}'#1':\n  hide: x\n", "'#1':\n  replace: 'feat: x'\n  hide: y\n",
    ],
    words: [
      "'#1':\n", "'#2': ", "0123456: ", "  ", "replace: ", "add: ", "hide: ", "note: ", "breaking: ",
      "'feat: x'", "fix(a)!: b",
    ]
      + policyWords
  ) { bytes in
    let read = Result { () throws(PolicyErrors) in
      let tree = try YAMLDocument.tree(of: bytes, file: "a")
      return (tree, try Overrides(tree, types: Policy.default.types))
    }
    guard case .success((let tree, let before)) = read else {
      if case .failure(let errors) = read { try check(errors, in: bytes) }
      return
    }
    let text = OverridesText(String(decoding: bytes, as: UTF8.self), tree: tree)
    var known: [OverrideSubject] = []
    if case .mapping(let pairs) = tree.content { known = pairs.compactMap { OverrideSubject($0.key) } }
    var whole = Override()
    whole.hide = Override.Part("why: 'not'", from: .file)
    for subject in known.prefix(4) + [.pullRequest(77)] {
      guard let written = text.setting(whole, of: subject) else { continue }
      try promise(written.hasPrefix("\u{FEFF}") == bytes.starts(with: [0xEF, 0xBB, 0xBF]), "the mark stays")
      // The program reads what it is about to write, and refuses what does not say what it should.
      let tree = try? YAMLDocument.tree(of: Array(written.utf8), file: "a")
      guard let after = try? tree.map({ try Overrides($0, types: Policy.default.types) }),
        after.override(of: subject) == whole
      else { continue }
      for other in known where other != subject && known.count(where: { $0 == other }) == 1 {
        try promise(
          after.override(of: other) == before.override(of: other), "\(other) stays when \(subject) is set")
      }
    }
  }
}
