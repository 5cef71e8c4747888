/// JSON written piece by piece, for output that should not wait in memory.
///
/// - Source: RFC 8259. Besides what it asks for, `<`, `>`, `&` and the separators U+2028 and U+2029 are escaped, so that
///   the text is also safe inside an HTML page or a script.
public enum JSONText {
  /// A string with its quotes.
  public static func string(_ text: String) -> String {
    var result = "\""
    result.reserveCapacity(text.utf8.count + 2)
    var opening = CommandOpening()
    for scalar in text.unicodeScalars {
      let opensCommand = opening.isCompleted(by: scalar)
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "<", ">", "&": result += code(scalar.value)
      default:
        if opensCommand || !scalar.isText {
          for unit in String(scalar).utf16 { result += code(UInt32(unit)) }
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// A string with its quotes, or `null`.
  public static func string(_ text: String?) -> String { text.map { string($0) } ?? "null" }

  /// A list of values that are JSON already.
  public static func list(_ values: [String]) -> String { "[" + values.joined(separator: ", ") + "]" }

  /// A mapping of keys, in the given order, to values that are JSON already.
  public static func object(_ members: [(key: String, value: String)]) -> String {
    "{" + members.map { string($0.key) + ": " + $0.value }.joined(separator: ", ") + "}"
  }

  private static func code(_ unit: UInt32) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
