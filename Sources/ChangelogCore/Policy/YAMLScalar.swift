extension [String] {
  var inYAML: String { "[\(map(\.inYAML).joined(separator: ", "))]" }
}

extension String {
  /// The text as a YAML scalar; it holds no control characters, for the reader refuses them.
  var inYAML: String {
    let isWord = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: " "):
        true
      default: false
      }
    }
    // Other readers of YAML take these words for truths or nothing.
    let isTaken = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"].contains(lowercased())
    let isPlain = isWord && !isTaken && !isEmpty && !hasPrefix(" ") && !hasSuffix(" ")
    return isPlain ? self : "'\(replacing(scalar: "'", with: "''"))'"
  }
}
