extension StringProtocol {
  /// The text with something else in the place of a character that means something to its reader.
  ///
  /// Swift takes a quote with a combining mark behind it for another letter; whoever reads the bytes does not.
  public func replacing(scalar: Unicode.Scalar, with replacement: String) -> String {
    var result = String.UnicodeScalarView()
    for own in unicodeScalars {
      if own == scalar { result.append(contentsOf: replacement.unicodeScalars) } else { result.append(own) }
    }
    return String(result)
  }
}
