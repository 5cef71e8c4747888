/// A place in the text of a configuration file that moves forward, counting lines and columns.
struct SourceCursor {
  /// The path of the file, as the user knows it.
  let file: String
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var column = 1

  /// Starts at the first character, after a byte order mark.
  ///
  /// - Throws: `PolicyError` at the first byte that is not UTF-8.
  init(_ bytes: [UInt8], file: String) throws(PolicyError) {
    self.file = file
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    scalars = Array(String(decoding: content, as: UTF8.self).unicodeScalars)
    guard String(validating: content, as: UTF8.self) == nil else { return }
    var rest = content
    while let scalar = peek(), rest.starts(with: String(scalar).utf8) {
      rest = rest.dropFirst(UTF8.width(scalar))
      advance()
    }
    throw PolicyError("the bytes here are not UTF-8", at: position)
  }

  /// Where the next character stands.
  var position: PolicyPosition { PolicyPosition(file: file, line: line, column: column) }
  /// Whether nothing is left.
  var isAtEnd: Bool { index >= scalars.count }

  /// The character so many places ahead; nil behind the end.
  func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  /// Whether a text comes next.
  func isAt(_ text: String) -> Bool {
    var distance = 0
    for scalar in text.unicodeScalars {
      guard peek(distance) == scalar else { return false }
      distance += 1
    }
    return true
  }

  /// Moves over the next character and returns it.
  @discardableResult
  mutating func advance() -> Unicode.Scalar? {
    guard let scalar = peek() else { return nil }
    index += 1
    // A carriage return before a newline ends the line together with it.
    if scalar == "\n" || scalar == "\r" && peek() != "\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
    return scalar
  }

  /// Moves over a text if it comes next.
  mutating func take(_ text: String) -> Bool {
    guard isAt(text) else { return false }
    for _ in text.unicodeScalars { advance() }
    return true
  }

  /// Moves over characters for as long as they are wanted, and returns them.
  mutating func take(while isWanted: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while let scalar = peek(), isWanted(scalar) {
      taken.append(scalar)
      advance()
    }
    return String(taken)
  }

  /// Moves over the rest of the line, but not over its end.
  mutating func skipLine() {
    while let scalar = peek(), scalar != "\n", scalar != "\r" { advance() }
  }

  /// What comes next, as a sentence names it.
  var next: String { peek().map { String($0).inQuotes } ?? "the end of the file" }

  /// A complaint about what comes next.
  func expected(_ accepted: String) -> PolicyError {
    PolicyError("expected \(accepted), not \(next)", at: position)
  }
}
