import CommitParser

extension CommitMessage {
  /// The first line with a `!` before its colon; nil when it is no header or has one.
  var headerMarkedBreaking: String? {
    guard let header = try? header.get(), !header.hasBreakingMark else { return nil }
    let colon = headerLine.index(headerLine.startIndex, offsetBy: header.colonColumn - 1)
    return headerLine[..<colon] + "!" + headerLine[colon...]
  }
}
