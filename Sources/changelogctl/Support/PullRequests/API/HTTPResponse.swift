/// What a server answered.
struct HTTPResponse: Equatable {
  let status: Int
  /// The fields by their names in lower case; the last one of a name counts.
  let fields: [String: String]
  let body: [UInt8]

  /// Takes an answer apart as it came over the wire; nil when it is none.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while true {
      guard let end = rest.firstRange(of: [13, 10, 13, 10]) else { return nil }
      let lines = String(decoding: rest[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
      rest = rest[end.upperBound...]
      let words = lines.first?.split(separator: " ") ?? []
      guard words.count > 1, words[0].hasPrefix("HTTP/"), let status = Int(words[1]) else { return nil }
      // What comes before the answer proper, such as 100 Continue.
      if (100..<200).contains(status) { continue }
      self.status = status
      fields = Dictionary(
        lines.dropFirst().compactMap { line in
          line.firstIndex(of: ":").map {
            (
              line[..<$0].lowercased(),
              String(line[$0...].dropFirst().drop(while: \.isWhitespace))
            )
          }
        }, uniquingKeysWith: { $1 })
      body = Array(rest)
      return
    }
  }

  /// Whether it is what was asked for.
  var isSuccess: Bool { (200..<300).contains(status) }

  /// Whether the server wants fewer questions.
  var isLimited: Bool {
    status == 429
      || status == 403 && (fields["x-ratelimit-remaining"] == "0" || fields["retry-after"] != nil)
  }

  /// Whether the same question may get a better answer.
  var isPassing: Bool { isLimited || (500..<600).contains(status) && status != 501 }

  /// Whether there is another page.
  var hasNextPage: Bool {
    fields["link"]?.contains("rel=\"next\"") == true || fields["x-next-page"].map { !$0.isEmpty } == true
      || fields["x-hasmore"] == "true"
  }

  /// How many seconds the server asks to wait for; nil when it doesn't say.
  ///
  /// - Parameter now: Seconds since 1970.
  func wait(now: Int) -> Int? {
    if let seconds = fields["retry-after"].flatMap({ Int($0) }) { return max(0, seconds) }
    guard isLimited,
      let reset = (fields["x-ratelimit-reset"] ?? fields["ratelimit-reset"]).flatMap({ Int($0) })
    else { return nil }
    let (seconds, isOverflow) = reset.subtractingReportingOverflow(now)
    return isOverflow ? Int.max : max(0, seconds)
  }
}
