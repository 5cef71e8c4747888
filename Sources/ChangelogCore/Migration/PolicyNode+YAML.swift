extension PolicyNode {
  /// The tree as the text of a policy file: what stands in the file itself in blocks, what is deeper on one line if
  /// it fits.
  var yaml: String {
    guard case .mapping(let pairs) = content else { return inline + "\n" }
    var text = ""
    var isAfterBlock = false
    for pair in pairs {
      // Parts of several lines stand apart, with what follows them too.
      let lines = pair.lines(indentation: "", isBlock: true)
      if lines.count > 1 || isAfterBlock, !text.isEmpty { text += "\n" }
      isAfterBlock = lines.count > 1
      text += lines.joined(separator: "\n") + "\n"
    }
    return text
  }

  /// The tree on one line.
  fileprivate var inline: String {
    switch content {
    case .scalar("", isQuoted: false): "null"
    case .scalar(let text, isQuoted: false): text
    case .scalar(let text, isQuoted: true): text.plainOrQuoted
    case .list(let nodes): "[\(nodes.map(\.inline).joined(separator: ", "))]"
    case .mapping([]): "{}"
    case .mapping(let pairs):
      "{ \(pairs.map { "\($0.key.plainOrQuoted): \($0.value.inline)" }.joined(separator: ", ")) }"
    }
  }

  /// Whether lists and mappings stand in it.
  private var isFlat: Bool {
    switch content {
    case .scalar: true
    case .list(let nodes): nodes.allSatisfy(\.isScalar)
    case .mapping(let pairs): pairs.allSatisfy(\.value.isScalar)
    }
  }

  private var isScalar: Bool { if case .scalar = content { true } else { false } }

  /// The lines of a tree in blocks, under a key.
  fileprivate func block(indentation: String) -> [String] {
    switch content {
    case .scalar: [indentation + inline]
    case .list(let nodes): nodes.map { "\(indentation)- \($0.inline)" }
    case .mapping(let pairs): pairs.flatMap { $0.lines(indentation: indentation, isBlock: false) }
    }
  }

  fileprivate var isEmpty: Bool { content == .list([]) || content == .mapping([]) }
  fileprivate var isListOfWords: Bool { if case .list = content { isFlat } else { false } }
}

extension PolicyNode.Pair {
  /// Lines get no longer than this, unless a single value is.
  private static let width = 100

  fileprivate func lines(indentation: String, isBlock: Bool) -> [String] {
    let line = "\(indentation)\(key.plainOrQuoted): \(value.inline)"
    let fits = line.unicodeScalars.count <= Self.width
    if case .scalar = value.content { return [line] }
    if value.isEmpty || fits && (!isBlock || value.isListOfWords) { return [line] }
    return ["\(indentation)\(key.plainOrQuoted):"] + value.block(indentation: indentation + "  ")
  }
}

extension String {
  /// The text as a scalar: hyphens and digits need no quotes after a letter.
  fileprivate var plainOrQuoted: String {
    guard let first, first.isLetter else { return inYAML }
    let letters = filter { $0 != "-" && !("0"..."9").contains($0) }
    return letters.inYAML == letters ? self : inYAML
  }
}
