/// What `curl` is told on its standard input, where no list of processes shows it.
/// - Source: curl(1), `--config`.
struct CurlConfiguration {
  private var lines: [String] = []

  /// Adds an option without a value.
  mutating func add(_ option: String) { lines.append(option) }

  /// Adds an option with a value, which can't end the line or begin another option.
  mutating func add(_ option: String, _ value: String) {
    var quoted = ""
    for scalar in value.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    lines.append("\(option) = \"\(quoted)\"")
  }

  /// The whole text.
  var text: String { lines.joined(separator: "\n") + "\n" }
}
