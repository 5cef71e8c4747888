/// Follows a text and tells where it would begin a command to the program that runs a job and reads its log.
///
/// The runners of GitHub, Azure and TeamCity obey `##[`, `##vso[` and `##teamcity[` wherever they stand in a line, and
/// compare as cultures do: characters that nobody sees may stand in between.
struct CommandOpening {
  private var signs = 0

  /// Takes the next character; true for the bracket that completes an opening.
  mutating func isCompleted(by scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "#": signs += 1
    case "[":
      defer { signs = 0 }
      return signs > 1
    case "a"..."z", "A"..."Z": if signs < 2 { signs = 0 }
    default: if scalar.isASCII || !scalar.properties.isDefaultIgnorableCodePoint { signs = 0 }
    }
    return false
  }
}
