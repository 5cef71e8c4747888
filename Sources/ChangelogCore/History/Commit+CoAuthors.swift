extension Commit {
  /// The people whom the message names as co-authors, wherever a line begins so: squashes bury such lines between the
  /// commits that they join.
  var coAuthors: [Person] {
    message.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.compactMap { line in
      let line = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      // Most lines end here, at their first letter.
      guard line.first.map({ $0 | 0x20 }) == UInt8(ascii: "c") else { return nil }
      return Substring(line).value(of: "co-authored-by").flatMap(Person.init(trailer:))
    }
  }
}
