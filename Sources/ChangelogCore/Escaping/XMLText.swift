/// Text for XML elements and attributes.
/// - Source: XML 1.0, sections 2.2 and 2.4; characters that it forbids even by number are shown as `<U+001B>`.
enum XMLText {
  /// The text with nothing in it that XML or a terminal would obey; line ends stay, which an attribute would lose.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var opening = CommandOpening()
    for scalar in text.unicodeScalars {
      let opensCommand = opening.isCompleted(by: scalar)
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      case "\n": result += "\n"
      case _ where opensCommand: result += "&#91;"
      case _ where scalar.isText: result.unicodeScalars.append(scalar)
      default: result += "&lt;" + VisibleText.name(of: scalar).dropFirst().dropLast() + "&gt;"
      }
    }
    return result
  }
}
