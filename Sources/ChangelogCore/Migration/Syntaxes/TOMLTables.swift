/// A part of a dotted key.
struct TOMLKey {
  let text: String
  let position: PolicyPosition
}

/// The tables of a TOML file while it is read; they know each other by their places in one array.
struct TOMLTables {
  /// The place of the table that holds all others.
  static let root = 0

  private enum Value {
    case node(PolicyNode)
    case table(Int)
    case elements([Int])
  }

  private struct Table {
    var names: [TOMLKey] = []
    var values: [String: Value] = [:]
    let depth: Int
    let position: PolicyPosition?
    /// Whether a header or a dotted key made it, so that no header may do so again.
    var isDefined = false
  }

  private var tables = [Table(depth: 0, position: nil)]

  /// The place of the table that a header `[a.b]` opens.
  mutating func open(_ keys: [TOMLKey], at position: PolicyPosition) throws(PolicyError) -> Int {
    let place = try table(keys[...], in: Self.root, at: position, defining: false)
    guard !tables[place].isDefined else {
      throw PolicyError("table \(keys.dotted.inQuotes) is given more than once", at: position)
    }
    tables[place].isDefined = true
    return place
  }

  /// The place of the table that a header `[[a.b]]` adds.
  mutating func openElement(_ keys: [TOMLKey], at position: PolicyPosition) throws(PolicyError) -> Int {
    guard let last = keys.last else { return Self.root }
    let parent = try table(keys.dropLast(), in: Self.root, at: position, defining: false)
    let element = try add(below: parent, at: position)
    tables[element].isDefined = true
    switch tables[parent].values.removeValue(forKey: last.text) {
    case nil:
      tables[parent].names.append(last)
      tables[parent].values[last.text] = .elements([element])
    case .elements(var elements)?:
      elements.append(element)
      tables[parent].values[last.text] = .elements(elements)
    case .node?, .table?: throw twice(last)
    }
    return element
  }

  /// Sets a dotted key of a table.
  mutating func set(_ keys: [TOMLKey], in place: Int, to node: PolicyNode) throws(PolicyError) {
    guard let last = keys.last else { return }
    let owner = try table(keys.dropLast(), in: place, at: last.position, defining: true)
    guard tables[owner].values.updateValue(.node(node), forKey: last.text) == nil else { throw twice(last) }
    tables[owner].names.append(last)
  }

  /// The tree of all tables.
  func tree(at start: PolicyPosition) -> PolicyNode { node(of: Self.root, at: start) }

  private mutating func table(
    _ keys: ArraySlice<TOMLKey>, in start: Int, at position: PolicyPosition, defining: Bool
  ) throws(PolicyError) -> Int {
    var place = start
    for key in keys {
      switch tables[place].values[key.text] {
      case nil:
        let new = try add(below: place, at: position)
        tables[new].isDefined = defining
        tables[place].names.append(key)
        tables[place].values[key.text] = .table(new)
        place = new
      case .table(let next)?: place = next
      case .elements(let elements)?: place = elements.last ?? place
      case .node?: throw twice(key)
      }
    }
    return place
  }

  private mutating func add(below parent: Int, at position: PolicyPosition) throws(PolicyError) -> Int {
    let depth = tables[parent].depth + 1
    guard depth <= TOMLDocument.depthLimit else {
      throw PolicyError("tables are nested too deeply", at: position)
    }
    tables.append(Table(depth: depth, position: position))
    return tables.count - 1
  }

  private func node(of place: Int, at position: PolicyPosition) -> PolicyNode {
    let table = tables[place]
    let pairs = table.names.compactMap { name in
      let value: PolicyNode? =
        switch table.values[name.text] {
        case nil: nil
        case .node(let node)?: node
        case .table(let place)?: node(of: place, at: tables[place].position ?? name.position)
        case .elements(let places)?:
          PolicyNode(
            .list(places.map { node(of: $0, at: tables[$0].position ?? name.position) }), at: name.position)
        }
      return value.map { PolicyNode.Pair(key: name.text, keyPosition: name.position, value: $0) }
    }
    return PolicyNode(.mapping(pairs), at: position)
  }

  private func twice(_ key: TOMLKey) -> PolicyError {
    PolicyError("key \(key.text.inQuotes) is given more than once", at: key.position)
  }
}

extension [TOMLKey] {
  fileprivate var dotted: String { map(\.text).joined(separator: ".") }
}
