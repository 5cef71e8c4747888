extension String {
  /// The text with what steers a terminal or a reader's eye written by its number, and nothing else changed.
  public var withoutControls: String {
    guard unicodeScalars.contains(where: { !$0.isText && $0 != "\n" && $0 != "\t" }) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isText || scalar == "\n" || scalar == "\t" {
        result.unicodeScalars.append(scalar)
      } else {
        result += VisibleText.name(of: scalar)
      }
    }
    return result
  }
}
