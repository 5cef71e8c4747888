/// Versions as Python's packages write them.
///
/// Epochs and prereleases that are under development themselves have no place in our order, and are not read.
/// - Source: PEP 440, "Version specifiers" of the PyPA.
enum PythonVersion {
  /// What a prerelease is called, by all its names, in the order of versions; `0dev` keeps that order in our parts.
  private static let phases = [
    "dev": "0dev", "a": "a", "alpha": "a", "b": "b", "beta": "b", "rc": "rc", "c": "rc", "pre": "rc",
    "preview": "rc",
  ]

  /// The phase of a name such as `rc` or `beta`; nil for another name.
  static func phase(_ name: String) -> String? { phases[name.lowercased()] }

  /// Reads `1.2`, `1.2.0rc1`, `1.2.0.post1`, `1.2.0.dev3` or `1.2.0+local`; nil for anything else.
  static func version(_ text: some StringProtocol) -> SemanticVersion? {
    var rest = text.utf8[...]
    var numbers: [Int] = []
    repeat {
      let digits = rest.prefix(while: \.isDigit)
      guard numbers.count < 3, let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
      numbers.append(number)
      rest = rest.dropFirst(digits.count)
    } while takePoint(&rest)
    let suffix = suffix(&rest)
    var (prerelease, build): ([String], [String]) = ([], [])
    switch suffix {
    case ("", _): break
    case ("post", let number), ("rev", let number), ("r", let number): build = ["post", number]
    case (let name, let number):
      guard let phase = phase(name) else { return nil }
      prerelease = [phase, number]
    }
    if let plus = rest.first {
      let parts = String(decoding: rest.dropFirst(), as: UTF8.self)
      guard plus == UInt8(ascii: "+"), let local = SemanticVersion("0.0.0+\(parts)")?.build else {
        return nil
      }
      build += local
    }
    numbers += [Int](repeating: 0, count: 3 - numbers.count)
    return SemanticVersion(numbers[0], numbers[1], numbers[2], prerelease: prerelease, build: build)
      .spelled(String(text))
  }

  /// The version as Python writes it.
  static func text(of version: SemanticVersion) -> String {
    var text = "\(version.major).\(version.minor).\(version.patch)"
    if let name = version.prerelease.first {
      let phase = phase(name) ?? name
      let number = version.prerelease.dropFirst().first ?? "0"
      text += phase == "0dev" || name == "0dev" ? ".dev\(number)" : phase + number
    }
    return version.build.isEmpty ? text : text + "+" + version.build.joined(separator: ".")
  }

  /// Takes a point off the front that a digit follows.
  private static func takePoint<Bytes: Collection<UInt8>>(_ rest: inout Bytes) -> Bool
  where Bytes.SubSequence == Bytes {
    guard rest.first == UInt8(ascii: "."), rest.dropFirst().first?.isDigit == true else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes a name and a number off the front, with or without a separator before each; `("", "0")` for none.
  private static func suffix<Bytes: Collection<UInt8>>(_ rest: inout Bytes) -> (name: String, number: String)
  where Bytes.SubSequence == Bytes {
    var open = rest
    func skipSeparator() {
      if let byte = open.first, "-_.".utf8.contains(byte) { open = open.dropFirst() }
    }
    skipSeparator()
    let name = open.prefix(while: \.isLetter)
    guard !name.isEmpty else { return ("", "0") }
    open = open.dropFirst(name.count)
    let unnumbered = open
    skipSeparator()
    let digits = open.prefix(while: \.isDigit)
    rest = digits.isEmpty ? unnumbered : open.dropFirst(digits.count)
    let number = Int(String(decoding: digits, as: UTF8.self)) ?? 0
    return (String(decoding: name, as: UTF8.self).lowercased(), String(number))
  }
}
