extension LengthUnit {
  /// How long a text of several lines is; a line end is a unit of UTF-16, and takes no column.
  func length(ofLines text: Substring) -> Int {
    switch self {
    case .columns:
      text.utf8.split(separator: UInt8(ascii: "\n")).reduce(0) { $0 + length(of: Substring($1)) }
    case .utf16: text.utf16.count
    }
  }
}
