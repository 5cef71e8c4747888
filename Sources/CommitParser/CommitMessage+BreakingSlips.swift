extension CommitMessage {
  /// The lines that were meant as a footer `BREAKING CHANGE: …` and are not read as one.
  ///
  /// In upper case a line may stand anywhere, as such a footer may; with small letters, or without a sign, it counts
  /// where a footer begins, for `breaking change:` can be prose. A value that denies, such as `none`, announces
  /// nothing. Indented, quoted and fenced text never counts, save behind a single blank.
  public var breakingSlips: [FooterSlip] {
    guard hasTextBelowHeader, hasLine(beginningWith: "breaking") || hasLine(beginningWith: " breaking")
    else { return [] }
    let lines = linesBelowHeader
    var slips: [FooterSlip] = []
    var mayBeginFooter = true
    for (index, line) in lines.enumerated() {
      guard !line.isBlank, !line.isVerbatim else {
        mayBeginFooter = line.isBlank
        continue
      }
      let start = BreakingStart(line.text)
      if let start, let reason = start.slip(mayBeginFooter: mayBeginFooter),
        start.announces(above: lines[(index + 1)...])
      {
        let correction = start.value.isEmpty ? start.correction : "\(start.correction) \(start.value)"
        slips.append(
          FooterSlip(reason: reason, line: line.number, start: String(start.text), correction: correction))
      }
      mayBeginFooter = mayBeginFooter && (start != nil || FooterStart(line.text) != nil)
    }
    return slips
  }
}

extension BreakingStart {
  /// What is wrong with it; nil for the right start and for prose.
  fileprivate func slip(mayBeginFooter: Bool) -> FooterSlip.Reason? {
    guard isUppercase else {
      let hasColon = sign == .colon && hasBlankAfterSign || sign == .wideColon
      return mayBeginFooter && isWhole && hasColon && !value.isEmpty ? .lowercaseBreaking : nil
    }
    switch sign {
    case .colon: return text == correction && (hasBlankAfterSign || value.isEmpty) ? nil : .misspelledBreaking
    case .wideColon: return .misspelledBreaking
    case .dash: return value.isEmpty ? nil : .misspelledBreaking
    case .number: return isWhole ? .misspelledBreaking : nil
    case .lineEnd: return isWhole && mayBeginFooter ? .misspelledBreaking : nil
    }
  }

  /// Whether its value, which may stand on the lines below, is there and does not deny.
  fileprivate func announces(above lines: ArraySlice<MessageLine>) -> Bool {
    guard value.isEmpty else { return !(value.deniesAnything && lines.endsValue) }
    let below = lines.drop { $0.isBlank }
    guard let first = below.first else { return sign != .lineEnd }
    if sign == .lineEnd, FooterStart(first.text) != nil { return false }
    return !(first.text.trimmed().deniesAnything && below.dropFirst().endsValue)
  }
}

extension ArraySlice<MessageLine> {
  /// Whether the value above is not continued here.
  fileprivate var endsValue: Bool { first.map { $0.isBlank || FooterStart($0.text) != nil } ?? true }
}
