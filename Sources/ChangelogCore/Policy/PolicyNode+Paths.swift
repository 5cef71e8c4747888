extension PolicyNode {
  /// A pattern of release tags.
  func tagPattern() throws(PolicyError) -> TagPattern {
    let text = try text()
    do throws(TagPatternError) {
      return try TagPattern(text)
    } catch {
      throw PolicyError(error.description, at: position)
    }
  }

  /// A pattern of paths.
  func pathPattern() throws(PolicyError) -> PathPattern {
    let text = try text()
    do throws(PathPatternError) {
      return try PathPattern(text)
    } catch {
      throw PolicyError("\(text.inQuotes) is no pattern of paths: \(error)", at: position)
    }
  }

  /// The path of a file from the top of the repository, which it does not leave.
  func relativePath() throws(PolicyError) -> String {
    let text = try text()
    let names = text.split(separator: "/", omittingEmptySubsequences: false)
    guard !names.contains("..") else {
      throw PolicyError(
        "\(text.inQuotes) may leave the repository; expected a path without '..'", at: position)
    }
    guard names.first != "" else {
      throw PolicyError(
        "\(text.inQuotes) is an absolute path; expected one from the top of the repository", at: position)
    }
    guard let last = names.last, !last.isEmpty, last != "." else {
      throw PolicyError("\(text.inQuotes) is a folder; expected the path of a file", at: position)
    }
    return text
  }
}
