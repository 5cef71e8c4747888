extension CommitMessage {
  /// The footers that git itself sees, as `git interpret-trailers --parse` prints them: `Token: value`, in one line.
  ///
  /// They may lack a value, and a line `---` ends git's view.
  public var trailers: [String] {
    guard hasTextBelowHeader else { return [] }
    let lines = lines
    var trailers: [String] = []
    for line in lines[GitTrailers.block(in: lines)] {
      if line.utf8.first?.isBlank == true {
        guard let last = trailers.indices.last else { continue }
        trailers[last] += " " + line.trimmed()
      } else if let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), !line.isComment {
        let token = line[..<colon].trimmed()
        guard !token.isEmpty, token.utf8.allSatisfy(\.isTokenByte) else { continue }
        trailers.append("\(token): \(line[line.utf8.index(after: colon)...].trimmed())")
      }
    }
    return trailers
  }

  /// The line `---` because of which git does not see the trailers below it, 1-based; nil when none are lost.
  public var lineHidingTrailers: Int? {
    guard hasTextBelowHeader, hasLine(beginningWith: "---") else { return nil }
    let lines = lines
    guard let divider = lines.dropFirst().firstIndex(where: \.isPatchDivider) else { return nil }
    let block = GitTrailers.block(in: lines, passesDividers: true)
    return !block.isEmpty && block.upperBound > divider + 1 ? divider + 1 : nil
  }

  /// Whether a line below the header begins with an ASCII text, upper and lower case being equal.
  ///
  /// Looks at little more than the line ends: for who would otherwise split many messages into lines in vain.
  func hasLine(beginningWith start: String) -> Bool {
    let bytes = text.utf8.span
    let start = start.utf8.span
    var place = headerLine.utf8.count
    while place + start.count < bytes.count {
      if bytes[place] == .newline {
        var length = 0
        while length < start.count, bytes[place + 1 + length].inLowerCase == start[length].inLowerCase {
          length += 1
        }
        if length == start.count { return true }
      }
      place += 1
    }
    return false
  }
}

extension UInt8 {
  /// The small letter of a capital one, any other byte as it is.
  var inLowerCase: UInt8 { isUppercaseLetter ? self | 0x20 : self }
}
