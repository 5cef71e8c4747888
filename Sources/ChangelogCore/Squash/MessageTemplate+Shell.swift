extension MessageTemplate {
  /// Reads a template in which variables stand as in a shell: `${name}` or `$name`.
  ///
  /// - Source: Go's `os.Expand`, by which Gitea and Forgejo read theirs; unlike in a shell, a name between braces may be
  ///   any text, and what is half-written is dropped.
  init(shell template: String) {
    var parts: [Part] = []
    var rest = template[...]
    // Known beforehand, so that braces which nobody closes are not looked for again and again.
    let lastBrace = template.utf8.lastIndex(of: UInt8(ascii: "}")) ?? template.startIndex
    while let dollar = rest.utf8.firstIndex(of: UInt8(ascii: "$")) {
      let after = rest.utf8.index(after: dollar)
      parts.append(.text(rest[..<dollar]))
      let (name, end) = Self.name(in: rest[after...], lastBrace: lastBrace)
      if let name, !name.isEmpty {
        parts.append(.variable(name))
      } else if name == nil {
        parts.append(.text("$"))
      }
      rest = rest[end...]
    }
    self.init(parts: parts + [.text(rest)])
  }

  /// The name after a dollar sign and where it ends; empty where it is half-written, nil where there is none.
  private static func name(in rest: Substring, lastBrace: String.Index) -> (Substring?, Substring.Index) {
    guard let first = rest.utf8.first else { return (nil, rest.startIndex) }
    let second = rest.utf8.index(after: rest.startIndex)
    if first == UInt8(ascii: "{") {
      guard lastBrace >= second, let brace = rest.utf8.firstIndex(of: UInt8(ascii: "}")) else {
        return ("", second)
      }
      return (rest[second..<brace], rest.utf8.index(after: brace))
    }
    if special.contains(first) { return (rest[..<second], second) }
    let name = rest.utf8.prefix(while: isNameByte)
    return name.isEmpty ? (nil, rest.startIndex) : (Substring(name), name.endIndex)
  }

  private static let special = Set("*#$@!?-0123456789".utf8)

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
