import ChangelogCore
import Yams

/// Turns the bytes of a YAML file into the tree from which the policy is read.
///
/// Only a plain part of YAML is taken: one document, without aliases, anchors, tags, merge keys and `?` keys.
enum YAMLDocument {
  /// The tree; that of an empty file is an empty mapping.
  ///
  /// - Throws: `PolicyErrors` with the position of what is no plain YAML.
  static func tree(of bytes: [UInt8], file: String) throws(PolicyErrors) -> PolicyNode {
    do throws(PolicyError) {
      let text = try YAMLText(bytes, file: file)
      // The parser stays, for it keeps the anchors that the nodes know only weakly.
      let parser: Parser
      let root: Node?
      do {
        parser = try Parser(yaml: text.disarmed, resolver: .basic, encoding: .utf8)
        root = try parser.singleRoot()
      } catch {
        throw PolicyError(error, in: text)
      }
      return try withExtendedLifetime(parser) { () throws(PolicyError) in
        try root.map { node throws(PolicyError) in try tree(of: node, in: text) }
          ?? PolicyNode(.mapping([]), at: PolicyPosition(file: file, line: 1, column: 1))
      }
    } catch {
      throw PolicyErrors([error])
    }
  }

  private static func tree(of node: Node, in text: YAMLText) throws(PolicyError) -> PolicyNode {
    let position = text.position(of: node.mark)
    try refuseExtras(of: node, at: position)
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style != .plain
      if !isQuoted, let complaint = text.complaint(aboutPlain: scalar.string) {
        throw PolicyError(complaint, at: position)
      }
      return PolicyNode(.scalar(text.restored(scalar.string), isQuoted: isQuoted), at: position)
    case .sequence(let nodes):
      var list: [PolicyNode] = []
      for node in nodes { list.append(try tree(of: node, in: text)) }
      return PolicyNode(.list(list), at: position)
    case .mapping(let mapping):
      var pairs: [PolicyNode.Pair] = []
      for (key, value) in mapping {
        let keyNode = try tree(of: key, in: text)
        guard case .scalar(let name, let isQuoted) = keyNode.content else {
          throw PolicyError("expected a word as key", at: keyNode.position)
        }
        if name == "<<", !isQuoted {
          throw PolicyError(
            "merge keys are not read here; write out what '<<' stands for", at: keyNode.position)
        }
        pairs.append(
          .init(
            key: name, keyPosition: keyNode.position, isKeyQuoted: isQuoted,
            value: try tree(of: value, in: text)))
      }
      return PolicyNode(.mapping(pairs), at: position)
    case .alias:
      throw PolicyError("aliases are not read here", at: position)
    }
  }

  private static func refuseExtras(of node: Node, at position: PolicyPosition) throws(PolicyError) {
    if let anchor = node.anchor {
      throw PolicyError(
        "\("&\(anchor.rawValue)".inQuotes) is an anchor; anchors are not read here", at: position)
    }
    let tag = node.tag.description
    guard ["str", "seq", "map"].contains(where: { tag == "tag:yaml.org,2002:\($0)" }) else {
      throw PolicyError("\(tag.inQuotes) is a tag; tags are not read here", at: position)
    }
  }
}
