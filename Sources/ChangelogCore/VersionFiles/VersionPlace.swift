/// Where a version stands in a file.
public struct VersionPlace: Sendable, Equatable {
  /// The bytes that are the version, without quotes around them.
  public let range: Range<Int>
  /// What stands there, as the file's language reads it.
  public let text: String

  /// Takes what stands between quotes or blanks for a version; a `v` before its first digit stays outside.
  ///
  /// - Parameter text: What the bytes mean; nil where they mean what they are.
  init(_ range: Range<Int>, in bytes: [UInt8], text: String? = nil) {
    let text = text ?? String(decoding: bytes[range], as: UTF8.self)
    let isPrefixed =
      range.count > 1 && bytes[range.lowerBound] | 0x20 == UInt8(ascii: "v")
      && bytes[range.lowerBound + 1].isDigit
    self.range = isPrefixed ? range.lowerBound + 1..<range.upperBound : range
    self.text = isPrefixed ? String(text.unicodeScalars.dropFirst()) : text
  }
}
