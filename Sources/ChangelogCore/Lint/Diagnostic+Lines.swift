extension Diagnostic {
  /// The same, counted in the lines of the file that the message stands in.
  ///
  /// - Parameter numbers: The line of the file for each line of the message.
  func counted(in numbers: [Int]) -> Diagnostic {
    func shown(_ line: Int) -> Int {
      numbers.indices.contains(line - 1) ? numbers[line - 1] : (numbers.last ?? 0) + line - numbers.count
    }
    let correction = finding.correction.map { correction in
      let start = shown(correction.lines.lowerBound)
      let end = correction.lines.isEmpty ? start : shown(correction.lines.upperBound - 1) + 1
      return Correction(lines: start..<end, with: correction.replacement, isSafe: correction.isSafe)
    }
    return Diagnostic(
      rule: rule, severity: severity,
      finding: Finding(
        line: shown(finding.line), columns: finding.columns, finding.sentence, correction: correction),
      mendingIn: place)
  }

  /// The same as a warning.
  var lenient: Diagnostic {
    Diagnostic(rule: rule, severity: .warning, finding: finding, mendingIn: place)
  }
}
