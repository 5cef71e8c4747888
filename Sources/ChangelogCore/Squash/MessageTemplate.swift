/// A template in a forge's own language: text with variables in it.
///
/// It is filled in one pass, so that what a variable says is never taken for a template.
struct MessageTemplate {
  /// A piece of a template.
  enum Part: Equatable {
    /// What is written as it stands.
    case text(Substring)
    /// The name of a variable.
    case variable(Substring)
  }

  /// The pieces in their order.
  let parts: [Part]

  /// The template with its variables replaced.
  ///
  /// - Parameter value: What a variable says, with the sources of its lines; an empty one says nothing.
  func filled(_ value: (String) -> LandedMessage) -> LandedMessage {
    var message = LandedMessage()
    for part in parts {
      switch part {
      case .text(let text): message.append(text)
      case .variable(let name): message.append(value(String(name)))
      }
    }
    return message
  }

  /// Reads a template in which a variable stands between a mark and a closing brace.
  ///
  /// - Parameters:
  ///   - opening: What stands before a name: `%{` or `${`.
  ///   - names: The variables that the forge knows; other names stay as they stand.
  init(_ template: String, opening: String, names: Set<String>) {
    var parts: [Part] = []
    var rest = template[...]
    while let mark = rest.firstRange(of: opening) {
      let name = rest[mark.upperBound...].prefix { $0.isASCII && ($0.isLetter || $0 == "_") }
      let isVariable = rest[name.endIndex...].first == "}" && names.contains(String(name))
      let end = isVariable ? rest.index(after: name.endIndex) : mark.upperBound
      parts.append(.text(rest[..<(isVariable ? mark.lowerBound : end)]))
      if isVariable { parts.append(.variable(name)) }
      rest = rest[end...]
    }
    self.init(parts: parts + [.text(rest)])
  }

  init(parts: [Part]) { self.parts = parts.filter { $0 != .text("") } }

  /// The names of its variables.
  var names: Set<String> {
    Set(parts.compactMap { if case .variable(let name) = $0 { String(name) } else { nil } })
  }
}
