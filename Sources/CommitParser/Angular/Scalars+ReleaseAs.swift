extension Scalars {
  /// Whether `Release-As: 1.2.3` stands anywhere, a name before the version or not.
  var setsVersion: Bool {
    var rest = self
    while let start = rest.firstIndex(where: { $0 == "r" || $0 == "R" }) {
      rest = rest[index(after: start)...]
      guard let below = self[start...].rest(behind: "release-as:") else { continue }
      let word = below.drop(while: \.isScriptSpace).prefix(while: \.isScriptWord)
      var number = word
      var behind = self[word.endIndex...]
      if behind.first == "@" {
        number = behind.dropFirst().prefix(while: \.isScriptDigit)
        behind = self[number.endIndex...]
      }
      guard number.last?.isScriptDigit == true, behind.first == "." else { continue }
      let minor = behind.dropFirst().prefix(while: \.isScriptDigit)
      let last = self[minor.endIndex...]
      if !minor.isEmpty, last.first == ".", let patch = last.dropFirst().first, patch != "_",
        patch.isScriptWord
      {
        return true
      }
    }
    return false
  }
}
