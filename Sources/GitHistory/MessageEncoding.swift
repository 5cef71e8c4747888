/// How git reads the bytes of a message file.
public enum MessageEncoding {
  /// The text of some bytes, and whether all of them made sense; those that don't become U+FFFD.
  ///
  /// - Parameter name: The value of `i18n.commitEncoding`. One that we can't read is taken for UTF-8.
  public static func text(of bytes: [UInt8], named name: String) -> (text: String, isExact: Bool) {
    (TextEncoding(named: name) ?? .utf8).decode(bytes)
  }
}
