/// A value of JSON, as schemas are made of.
indirect enum SchemaValue: Sendable {
  case string(String)
  case number(Int)
  case truth(Bool)
  case list([SchemaValue])
  case object([(String, SchemaValue)])

  /// The value as JSON: objects member by member, each on lines of its own.
  func text(indentation: String) -> String {
    switch self {
    case .string(let text): return JSONText.string(text)
    case .number(let number): return String(number)
    case .truth(let truth): return String(truth)
    case .list(let values): return JSONText.list(values.map { $0.text(indentation: indentation + "  ") })
    case .object(let members) where members.isEmpty: return "{}"
    case .object(let members):
      let inner = indentation + "  "
      let lines = members.map { "\(inner)\(JSONText.string($0.0)): \($0.1.text(indentation: inner))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indentation)}"
    }
  }
}
