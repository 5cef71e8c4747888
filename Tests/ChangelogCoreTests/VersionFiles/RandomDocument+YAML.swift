import TestSupport

extension SeededGenerator {
  /// A YAML file with the version at its top.
  mutating func yaml() -> String {
    var parts = some(upTo: 5) { random in random.yamlPair(indentation: 0, depth: 3) }
    let quote = pick(["", "\"", "'"])
    let key = pick(["version", "version", "\"version\"", "'version'"])
    parts.append(
      "\(key)\(pick(["", " "])):\(pick([" ", "  ", " !!str ", "\n  "]))\(quote)\(pick(["", "v"]))"
        + "\(RandomDocument.place)\(quote)\(yamlComment())\n")
    parts.shuffle(using: &self)
    let start = pick(["", "---\n", "%YAML 1.2\n--- # \(RandomDocument.decoy)\n"])
    let end = pick(["", "...\n", "---\nversion: \(RandomDocument.decoy)\n"])
    return start + parts.joined() + end
  }

  private mutating func yamlPair(indentation: Int, depth: Int) -> String {
    let name = indentation == 0 ? "key" : pick(["version", "key"])
    let number = name == "version" ? "" : String(Int.random(in: 0..<1_000_000, using: &self))
    return String(repeating: " ", count: indentation) + name + number + ":"
      + yamlValue(indentation: indentation, depth: depth)
      + pick(["", "", "\n", "# version: \(RandomDocument.decoy)\n", "   # version: x\n"])
  }

  /// The value behind a key or a dash at so many blanks, with the newline that ends it.
  private mutating func yamlValue(indentation: Int, depth: Int) -> String {
    let decoy = RandomDocument.decoy
    let inner = String(repeating: " ", count: indentation + 2)
    switch Int.random(in: 0..<(depth > 0 ? 11 : 8), using: &self) {
    case 0: return " \(decoy)\(yamlComment())\n"
    case 1:
      return " \(pick(["|", ">-", "|2"]))\n\(inner)version: \(decoy)\n\n\(inner)  # \"\n\(inner)version: '\n"
    case 2: return " \"version: \\\" \(decoy)\n\(inner)version: \(decoy)\"\(yamlComment())\n"
    case 3: return " 'it''s\n\(inner)version: \(decoy)'\n"
    case 4: return " { version: \(decoy), a: [\"]\", 'b}' ],\n\(inner)version2: \"\(decoy)\" } # }\n"
    case 5: return " text, no, it's http://x#y\n\(inner)and version \(decoy)\n"
    case 6: return " &a\(Int.random(in: 0..<1_000_000, using: &self)) !!str \"\(RandomDocument.stray)\"\n"
    case 7: return "\n"
    case 8:
      let dashes = pick([String(repeating: " ", count: indentation), inner])
      let items = (0...Int.random(in: 0...2, using: &self)).map { _ in
        "\(dashes)-\(yamlValue(indentation: dashes.count, depth: depth - 1))"
      }
      return "\n" + items.joined()
    case 9:
      return
        "\n\(inner)- version: \(decoy)\n\(inner)  a: |\n\(inner)    version: \(decoy)\n\(inner)- - version: \(decoy)\n"
    default:
      return yamlComment() + "\n" + yamlPair(indentation: indentation + 2, depth: depth - 1)
    }
  }

  private mutating func yamlComment() -> String {
    pick(["", "", " # version: \(RandomDocument.decoy)\(RandomDocument.stray)"])
  }
}
