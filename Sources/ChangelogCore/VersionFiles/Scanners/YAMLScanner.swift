/// Finds where the value at a path stands in the first document of a YAML file.
///
/// It goes through the lines and keeps the mappings and lists that are open, each with its column. Mappings and lists
/// in braces and brackets are passed over; where the path leads into one, it says so, as it does at all else that
/// it does not understand.
/// - Source: YAML 1.2.2.
struct YAMLScanner {
  typealias Steps = ArraySlice<ValuePath.Step>

  /// A mapping or a list over several lines.
  private struct Collection {
    /// How many bytes stand before its keys or dashes.
    let column: Int
    let isList: Bool
    /// What of the path is left at it; nil off the path.
    let steps: Steps?
    /// The place of the value that was last begun, in a list.
    var index = -1
  }

  /// What may come on the next line.
  enum State {
    /// The value of the key or dash that was last read.
    case awaitsValue
    /// More of a text without quotes.
    case continuesText
    /// Another key or dash.
    case ended
  }

  var cursor: ByteCursor
  private var lineStart: Int
  private var hasStarted = false
  private var collections: [Collection] = []
  var state = State.awaitsValue
  /// What of the path is left at the value that was last begun; nil off the path.
  var steps: Steps?
  /// What was found at the path.
  var values: [FoundValue] = []

  /// What stands at a path; more than one value where keys are repeated.
  ///
  /// - Throws: ``VersionFileError`` at what is no YAML, or more of it than this reads.
  static func values(at path: ValuePath, in file: VersionFile) throws(VersionFileError) -> [FoundValue] {
    var scanner = YAMLScanner(path: path.steps[...], cursor: ByteCursor(file))
    while try scanner.moveToContent() { try scanner.readLine() }
    scanner.endValue()
    return scanner.values
  }

  private init(path: Steps, cursor: ByteCursor) {
    self.cursor = cursor
    lineStart = cursor.index
    steps = path
  }

  private var column: Int { cursor.index - lineStart }
  /// The column of the innermost collection: what belongs to a value in it stands further right.
  var outerColumn: Int { collections.last?.column ?? -1 }

  /// Moves to the next line that says something; false at the end of the first document.
  private mutating func moveToContent() throws(VersionFileError) -> Bool {
    while true {
      if column > 0 { cursor.skipLineEnd() }
      lineStart = cursor.index
      cursor.skip { $0 == 0x20 }
      guard !cursor.isAtEnd else { return false }
      if cursor.peek() == 0x09 {
        cursor.skipBlanks()
        guard cursor.isAtLineEnd || cursor.peek() == UInt8(ascii: "#") else {
          throw cursor.complaint("expected blanks before the text, not a tab")
        }
      }
      if cursor.isAtLineEnd {
        cursor.skipLineEnd()
      } else if cursor.peek() == UInt8(ascii: "#") || column == 0 && !hasStarted && cursor.peek() == 0x25 {
        cursor.skipLine()
      } else if column == 0, isAtMark("---") {
        guard !hasStarted else { return false }
        hasStarted = true
        cursor.index += 3
        cursor.skipBlanks()
        if !isAtLineRest { return true }
        cursor.skipLine()
      } else if column == 0, isAtMark("...") {
        return false
      } else {
        hasStarted = true
        return true
      }
    }
  }

  /// Reads the dashes, the key and the value of a line, or what a value without quotes goes on with.
  private mutating func readLine() throws(VersionFileError) {
    if state == .continuesText, column > outerColumn {
      if steps?.isEmpty == true, let last = values.popLast() { values.append(last.overSeveralLines) }
      return cursor.skipLine()
    }
    while isAtMark("-") {
      try begin(isList: true, at: column)
      cursor.index += 1
      cursor.skipBlanks()
      if isAtLineRest { return cursor.skipLine() }
    }
    let keyColumn = column
    if let key = try takeKey() {
      try begin(isList: false, at: keyColumn, key: key)
      cursor.skipBlanks()
    } else if state != .awaitsValue || keyColumn <= outerColumn {
      throw cursor.complaint("expected a key with ':' behind it, or '- ', at the column of those before it")
    }
    if !isAtLineRest { try readValue() }
    if isAtLineRest { cursor.skipLine() }
    guard cursor.isAtLineEnd else { throw cursor.expected("the end of the line") }
  }

  /// Notes that a key or a dash stands at a column, in a collection that is open or in a new one.
  private mutating func begin(isList: Bool, at column: Int, key: String = "") throws(VersionFileError) {
    var isNew = state == .awaitsValue && column > outerColumn
    if isList, state == .awaitsValue, let last = collections.last, !last.isList {
      isNew = column >= last.column
    }
    if isNew {
      if let steps, steps.isEmpty { note(isList ? "a list" : "a mapping") }
      collections.append(Collection(column: column, isList: isList, steps: steps))
    } else {
      endValue()
      // A list may stand at the column of the key that it belongs to.
      while let last = collections.last,
        last.column > column || last.column == column && last.isList && !isList
      {
        collections.removeLast()
      }
      guard let last = collections.last, last.column == column, last.isList == isList else {
        throw cursor.complaint("expected a key or '- ' at the column of those before it")
      }
    }
    let place = collections.count - 1
    collections[place].index += 1
    let step: ValuePath.Step = isList ? .index(collections[place].index) : .key(key)
    let outer = collections[place].steps
    steps = outer?.first == step ? outer?.dropFirst() : nil
    state = .awaitsValue
  }

  /// Notes that nothing came where a value could have come.
  private mutating func endValue() {
    if state == .awaitsValue, let steps, steps.isEmpty { note("nothing") }
    state = .ended
  }

  /// Notes that something else than a version stands at the path.
  mutating func note(_ kind: String) {
    values.append(.other(kind: kind, cursor.index..<cursor.index))
  }
}

extension FoundValue {
  /// What a text without quotes is when the next line goes on with it.
  fileprivate var overSeveralLines: FoundValue {
    switch self {
    case .text(let place): .other(kind: "a text of several lines", place.range)
    case .other: self
    }
  }
}
