import TestSupport

extension SeededGenerator {
  /// A TOML file with the version in a table, such as `package`, among other tables.
  mutating func toml(table: [String]) -> String {
    let place = "version\(pick(["=", " = ", "\t= "]))\(quotedPlace())\(comment())\n"
    let own = table.joined(separator: ".")
    var tables = some(upTo: 5) { $0.otherTable(except: own) }
    var top = ""
    switch Int.random(in: 0..<5, using: &self) {
    case 0: top = "\(own) . \(place)"
    case 1:
      top =
        "\(own) = { name = \"version\", \(tomlPairs().joined(separator: ", ")), version = \(quotedPlace()) }\n"
    case 2:
      tables.append(
        "[ \(table.map { $0.hasPrefix("'") ? $0 : "\"\($0)\"" }.joined(separator: " . ")) ]\n\(shuffled(place))"
      )
    default: tables.append("[\(own)]\(comment())\n\(shuffled(place))")
    }
    tables.shuffle(using: &self)
    return some(upTo: 2) { $0.tomlPairs()[0] + "\n" }.joined() + top + tables.joined()
  }

  private mutating func quotedPlace() -> String {
    let quote = pick(["\"", "'"])
    return quote + pick(["", "v"]) + RandomDocument.place + quote
  }

  private mutating func shuffled(_ place: String) -> String {
    var lines = tomlPairs().map { "\($0)\(comment())\n" } + [place]
    lines.shuffle(using: &self)
    return lines.joined(separator: pick(["", "\n"]))
  }

  private mutating func otherTable(except own: String) -> String {
    let decoy = RandomDocument.decoy
    let number = Int.random(in: 0..<1_000_000, using: &self)
    let header = pick([
      "[dependencies.d\(number)]", "[[bin]]", "[\(own).metadata.m\(number)]", "[version.v\(number)]",
      "[\"\(own).x\".m\(number)]", "[[package-x]]",
    ])
    return "\(header)\nversion = \"\(decoy)\"\n" + tomlPairs().map { "\($0)\(comment())\n" }.joined()
  }

  private mutating func tomlPairs() -> [String] {
    let decoy = RandomDocument.decoy
    let values = [
      "\"\(decoy)\"", "{ version = \"\(decoy)\", features = [\"version\"] }", "1979-05-27 07:32:00Z",
      "[ \"version = '\(decoy)'\", { version = '\(decoy)' } ]", "'\\'", "\"\\\"version = '\(decoy)'\"",
      "\"\"\"\n[package]\nversion = \"\(decoy)\"\(RandomDocument.stray) \\\"\"\"\"\"\"", "-1_0.5e3", "true",
      "'''\nversion = '\(decoy)'\n'''",
    ]
    return (0...Int.random(in: 0...3, using: &self)).map { index in
      let number = Int.random(in: 0..<1_000_000, using: &self)
      return "\(pick(["key", "version-", "a.version"]))\(number)\(index) = \(pick(values))"
    }
  }

  private mutating func comment() -> String {
    pick(["", "", " # version = \"\(RandomDocument.decoy)\(RandomDocument.stray)"])
  }
}
