import TestSupport

extension SeededGenerator {
  /// A package.json or the like; the lock file of npm has the version in `packages` too.
  mutating func json(isLock: Bool) -> String {
    var members = some(upTo: 4) { random in
      "\(random.pick(["\"name\"", "\"Version\"", "\"a\\u0062\"", "\"x\\\"version\""])): \(random.jsonValue(3))"
    }
    var places = ["\"version\"\(blank()):\(blank())\"\(pick(["", "v"]))\(RandomDocument.place)\""]
    if isLock, chance(3, in: 4) {
      var inner = some(upTo: 2) { "\"node_modules/\($0.pick(["a", "version"]))\": \($0.jsonValue(2))" }
      var own =
        some(upTo: 2) { "\"name\": \($0.jsonValue(1))" } + ["\"version\": \"\(RandomDocument.place)\""]
      own.shuffle(using: &self)
      inner.append("\"\": \(object(own))")
      inner.shuffle(using: &self)
      places.append("\"packages\": \(object(inner))")
    } else {
      members.append("\"packages\": {\"\": [{\"version\": \"\(RandomDocument.decoy)\"}]}")
    }
    members += places
    members.shuffle(using: &self)
    return object(members) + "\n"
  }

  private mutating func jsonValue(_ depth: Int) -> String {
    let decoy = RandomDocument.decoy
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &self) {
    case 0: return "\"\(decoy)\""
    case 1: return "\"\\\"version\\\": \\\"\(decoy)\\\"\(RandomDocument.stray)\\\\\""
    case 2: return pick(["1.2", "-3e5", "true", "null"])
    case 3: return "{\"version\": \"\(decoy)\"}"
    case 4: return "\"}]{[ // \""
    case 5:
      return object(some(upTo: 3) { "\"\($0.pick(["version", "v", ""]))\": \($0.jsonValue(depth - 1))" })
    default:
      let elements = some(upTo: 3) { $0.jsonValue(depth - 1) }
      return "[\(blank())\(elements.joined(separator: ","))\(blank())]"
    }
  }

  private mutating func object(_ members: [String]) -> String {
    var text = "{"
    for (index, member) in members.enumerated() {
      text += "\(blank())\(member)\(blank())"
      if index < members.count - 1 || chance(1, in: 5) { text += "," }
    }
    return text + blank() + "}"
  }

  private mutating func blank() -> String {
    pick([
      "", "", " ", "\n  ", "\n\t", " // \"version\": \"\(RandomDocument.decoy)\"\n",
      "/* { \"version\": \"\(RandomDocument.decoy)\(RandomDocument.stray) */",
    ])
  }
}
