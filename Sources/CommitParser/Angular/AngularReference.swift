/// A mention of an issue as conventional-commits-parser 3 finds it.
public struct AngularReference: Sendable, Equatable {
  /// The first part of the path before the sign; nil when it has no slash.
  public let owner: String?
  /// The path before the sign, without the owner; nil when there is none.
  public let repository: String?
  /// `#` or `gh-`, as written.
  public let prefix: String
  /// What stands behind the sign, digits at its end: `12`, `L1046`.
  public let issue: String

  /// Those of a line, in its order; the same one may come twice.
  static func all(in line: Scalars) -> [AngularReference] {
    guard line.contains(where: { $0 == "#" || $0 == "-" }) else { return [] }
    var references: [AngularReference] = []
    let sentences = sentences(of: line)
    // Where nothing closes, the whole line is looked at.
    for sentence in sentences.isEmpty ? [line] : sentences { append(of: sentence, to: &references) }
    return references
  }

  private static let actions: [StaticString] = [
    "close", "closes", "closed", "fix", "fixes", "fixed", "resolve", "resolves", "resolved",
  ]

  /// What stands behind each word that closes, up to the next one; words may begin within other ones.
  private static func sentences(of line: Scalars) -> [Scalars] {
    var sentences: [Scalars] = []
    var rest = line
    while let first = rest.first {
      guard "cfrCFR".unicodeScalars.contains(first), let sentence = sentence(at: rest) else {
        rest.removeFirst()
        continue
      }
      sentences.append(sentence)
      rest = line[sentence.endIndex...]
    }
    return sentences
  }

  private static func sentence(at text: Scalars) -> Scalars? {
    for action in actions {
      guard let below = text.rest(behind: action), below.first?.isScriptSpace == true else { continue }
      let start = below.drop(while: \.isScriptSpace)
      var end = start
      while let scalar = end.first, !scalar.endsScriptLine, !actions.contains(where: end.begins(with:)) {
        end.removeFirst()
      }
      guard end.isEmpty || end.first?.endsScriptLine == false else { continue }
      return start[..<end.startIndex]
    }
    return nil
  }

  private static func append(of sentence: Scalars, to references: inout [AngularReference]) {
    var start = sentence.startIndex
    // The path before a sign, which begins behind the last character that can't be in one.
    var path = start
    // Where the run of letters behind a sign ends, and its last digit: many signs may share one run.
    var run: (end: Scalars.Index, digit: Scalars.Index?)?
    var index = start
    while index < sentence.endIndex {
      let prefixLength = sentence[index] == "#" ? 1 : sentence[index...].begins(with: "gh-") ? 3 : 0
      if prefixLength > 0 {
        let issue = sentence.index(index, offsetBy: prefixLength)
        if run.map({ issue > $0.end }) ?? true {
          let letters = sentence[issue...].prefix { $0.isScriptWord || $0 == "-" }
          run = (letters.endIndex, letters.lastIndex(where: \.isScriptDigit))
        }
        if let digit = run?.digit, digit >= issue {
          let end = sentence.index(after: digit)
          let slash = sentence[path..<index].firstIndex(of: "/")
          references.append(
            AngularReference(
              owner: slash.flatMap { sentence[path..<$0].orNil },
              repository: (slash.map { sentence[sentence.index(after: $0)..<index] } ?? sentence[path..<index])
                .orNil,
              prefix: String(Substring(sentence[index..<issue])),
              issue: String(Substring(sentence[issue..<end]))))
          (start, path, index) = (end, end, end)
          continue
        }
      }
      let scalar = sentence[index]
      sentence.formIndex(after: &index)
      if !scalar.isScriptWord, scalar != "-", scalar != ".", scalar != "/" { path = index }
    }
  }
}
