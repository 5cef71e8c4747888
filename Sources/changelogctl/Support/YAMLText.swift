import ChangelogCore
import Yams

/// The text of a YAML file, checked and disarmed before it is parsed.
///
/// The parser resolves aliases before we see them, so a few lines can stand for a tree of any size; and `?` makes
/// whole trees keys, which it compares. Telling such a `*` or `?` from one in a text takes a parser. So the
/// parser itself tells: each is replaced by a character that can only be text, and a plain text that starts with
/// the replacement started with the indicator.
struct YAMLText {
  /// The path of the file, as the user knows it.
  let file: String
  /// The text as the parser gets it; lines and columns are those of the file.
  let disarmed: String

  private static let alias: Unicode.Scalar = "\u{10FFFD}"
  private static let key: Unicode.Scalar = "\u{10FFFC}"

  /// Decodes the bytes of a file.
  ///
  /// - Throws: `PolicyError` at the first byte that is not UTF-8 or the first character that is no text.
  init(_ bytes: [UInt8], file: String) throws(PolicyError) {
    self.file = file
    var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var line = 1
    var column = 1
    var disarmed = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    var nesting = NestingGuard()
    for scalar in String(decoding: rest, as: UTF8.self).unicodeScalars {
      let position = PolicyPosition(file: file, line: line, column: column)
      // Where the bytes are no UTF-8, decoding puts U+FFFD, which may also stand there by itself.
      guard rest.starts(with: String(scalar).utf8) else {
        throw PolicyError("the bytes here are not UTF-8", at: position)
      }
      rest = rest.dropFirst(UTF8.width(scalar))
      switch scalar {
      case "*": disarmed.append(Self.alias)
      case "?": disarmed.append(Self.key)
      default: disarmed.append(scalar)
      }
      let isTaken = scalar == Self.alias || scalar == Self.key
      guard scalar.isText && !isTaken || ["\t", "\n", "\r"].contains(scalar) else {
        let name = "U+" + String(scalar.value, radix: 16, uppercase: true)
        throw PolicyError("character \(name) is not allowed here", at: position)
      }
      guard nesting.admits(scalar) else {
        throw PolicyError(
          "too many lists and mappings stand in brackets; write them on lines of their own", at: position)
      }
      if scalar == "\n" && previous == "\r" {
        // The line ended at the carriage return.
      } else if scalar == "\n" || scalar == "\r" {
        (line, column) = (line + 1, 1)
      } else {
        column += 1
      }
      previous = scalar
    }
    self.disarmed = String(disarmed)
  }

  /// The place of a mark in the file.
  func position(of mark: Mark?) -> PolicyPosition {
    PolicyPosition(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  /// A value as it stood in the file.
  func restored(_ value: String) -> String {
    guard value.unicodeScalars.contains(where: { $0 == Self.alias || $0 == Self.key }) else { return value }
    let scalars = value.unicodeScalars.map { $0 == Self.alias ? "*" : $0 == Self.key ? "?" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Why an unquoted value cannot stand: it would be an alias or start a key.
  func complaint(aboutPlain value: String) -> String? {
    let scalars = value.unicodeScalars
    if scalars.first == Self.alias {
      return "\(restored(value).inQuotes) is an alias; aliases are not read here, put text into quotes"
    }
    let startsKey =
      scalars.first == Self.key && scalars.dropFirst().first.map(\.properties.isWhitespace) != false
    return startsKey ? "'?' starts a key; only 'key: value' is read here, put text into quotes" : nil
  }
}
