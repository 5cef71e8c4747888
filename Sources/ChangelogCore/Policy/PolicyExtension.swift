/// What a policy file builds upon.
enum PolicyExtension: Equatable {
  /// A policy that the program brings.
  case preset(PolicyPreset)
  /// The path of another file, known by a slash or by its ending.
  case file(String)

  /// Reads the value of `extends`.
  init(_ node: PolicyNode) throws(PolicyError) {
    guard case .scalar(let text, _) = node.content, !node.isNothing else {
      throw node.expected(Self.accepted)
    }
    if let preset = PolicyPreset(rawValue: text) {
      self = .preset(preset)
    } else if text.contains("/") || text.hasSuffix(".yml") || text.hasSuffix(".yaml") {
      self = .file(try node.text())
    } else {
      throw node.expected(Self.accepted)
    }
  }

  private static var accepted: String {
    PolicyPreset.allCases.map(\.rawValue).joined(separator: ", ") + " or a path such as ./shared.yml"
  }
}

extension PolicyNode {
  /// The path of the file that this policy file extends, and where it says so; nil when it extends none.
  public var extendedFile: (path: String, position: PolicyPosition)? {
    guard case .mapping(let pairs) = content, let node = pairs.first(where: { $0.key == "extends" })?.value,
      case .file(let path) = try? PolicyExtension(node)
    else { return nil }
    return (path, node.position)
  }
}
