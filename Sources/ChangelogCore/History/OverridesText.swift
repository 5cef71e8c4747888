/// The text of a file of overrides, in which one of them is to be set.
public struct OverridesText: Sendable {
  private let text: String
  private let tree: PolicyNode

  /// Takes a file.
  ///
  /// - Parameters:
  ///   - text: Its text.
  ///   - tree: The same as a tree, with the places of its keys.
  public init(_ text: String, tree: PolicyNode) {
    self.text = text
    self.tree = tree
  }

  /// The text with an override in place of what the file says of its subject, or below all others.
  ///
  /// Every other line stays as it is.
  /// - Returns: Nil where several keys share a line, so that none can be replaced by itself.
  public func setting(_ override: Override, of subject: OverrideSubject) -> String? {
    let mark = text.hasPrefix("\u{FEFF}") ? "\u{FEFF}" : ""
    guard case .mapping(let pairs) = tree.content else { return mark + override.yaml(of: subject) }
    guard pairs.allSatisfy({ $0.keyPosition.column == 1 }) else { return nil }
    var lines = Self.lines(of: text.dropFirst(mark.count))
    let ending = lines.first.flatMap { $0.last?.endsLine == true ? $0.suffix(1) : nil } ?? "\n"
    let own = override.yaml(of: subject).split(separator: "\n").map { $0 + ending }
    if let last = lines.last, last.last?.endsLine != true { lines[lines.count - 1] = last + ending }
    guard let place = pairs.firstIndex(where: { OverrideSubject($0.key) == subject }) else {
      return mark + (lines + own).joined()
    }
    let first = pairs[place].keyPosition.line - 1
    var end = place + 1 < pairs.count ? pairs[place + 1].keyPosition.line - 1 : lines.count
    // Blank lines and remarks above the next one belong to that.
    while end > first + 1, lines[end - 1].first.map({ $0.endsLine || $0 == "#" }) ?? true { end -= 1 }
    lines.replaceSubrange(first..<end, with: own)
    return mark + lines.joined()
  }

  /// The lines with their ends, as YAML counts them.
  private static func lines(of text: Substring) -> [Substring] {
    var lines: [Substring] = []
    var rest = text
    while let end = rest.firstIndex(where: \.endsLine) {
      lines.append(rest[...end])
      rest = rest[rest.index(after: end)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }
}

extension Character {
  /// Whether a line of YAML ends with it; a carriage return ends one by itself, too.
  /// - Source: YAML 1.2.2, section 5.4.
  fileprivate var endsLine: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}

extension Override {
  /// The parts in YAML, without their subject: what a note of git holds.
  public var yaml: String {
    let texts = [("hide", hide), ("note", note), ("breaking", breaking)]
    let lists = [("replace", replace), ("add", add)]
    return lists.compactMap { key, part in
      part.map { "\(key):\n" + $0.value.map { "  - \($0.inAnyYAML)\n" }.joined() }
    }.joined() + texts.compactMap { key, part in part.map { "\(key): \($0.value.inAnyYAML)\n" } }.joined()
  }

  fileprivate func yaml(of subject: OverrideSubject) -> String {
    "\(subject.key.inYAML):\n" + yaml.split(separator: "\n").map { "  \($0)\n" }.joined()
  }
}

extension OverrideSubject {
  /// How a file names it.
  public var key: String {
    switch self {
    case .commit(let digits): digits
    case .pullRequest(let number): "#\(number)"
    }
  }
}

extension String {
  /// The text as a YAML scalar; one of several lines stands in double quotes with its line ends spelled out.
  fileprivate var inAnyYAML: String { contains("\n") ? JSONText.string(self) : inYAML }
}
