/// A pattern of paths as git reads it in `.gitignore`, such as `src/**`, `/docs/`, `*.md` or `!*.md`.
///
/// A folder that matches stands for all files below it. `*` stays inside a folder and `**` crosses folders; without a
/// slash, other than at its end, the pattern matches at any depth. It is about bytes: upper and lower case differ.
/// - Source: gitignore(5), "Pattern format".
public struct PathPattern: Sendable, Equatable {
  private enum Step: Sendable, Equatable {
    case name(NamePattern)
    /// Any number of folders.
    case folders
  }

  /// The text as written.
  public let source: String
  /// Whether it takes paths away.
  let isNegated: Bool
  /// Whether only folders are meant: it ends in a slash.
  private let isFolder: Bool
  private let steps: [Step]

  private static let longest = 62

  /// Reads a pattern.
  public init(_ text: String) throws(PathPatternError) {
    source = text
    var bytes = Array(text.utf8)[...]
    isNegated = bytes.first == UInt8(ascii: "!")
    if isNegated { bytes.removeFirst() }
    var isFolder = bytes.count > 1 && bytes.last == UInt8(ascii: "/")
    if isFolder { bytes.removeLast() }
    let isAnchored = bytes.contains(UInt8(ascii: "/"))
    if bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
    guard !bytes.isEmpty else { throw .empty }
    var names = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let crossing = Array("**".utf8)[...]
    // All that is inside a folder is the folder.
    if names.count > 1, !isFolder, names[names.count - 1] == crossing, names[names.count - 2] != crossing {
      names.removeLast()
      isFolder = true
    }
    self.isFolder = isFolder
    var steps: [Step] = isAnchored ? [] : [.folders]
    for (place, name) in names.enumerated() {
      guard !name.isEmpty, !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8) else {
        throw .noName(String(decoding: name, as: UTF8.self))
      }
      let crossesFolders = name == crossing && place < names.count - 1
      steps.append(crossesFolders ? .folders : .name(try NamePattern(name)))
    }
    guard steps.count <= Self.longest else { throw .tooDeep(limit: Self.longest) }
    self.steps = steps
  }

  /// Where a match may stand after some folders: bit *n* when the first *n* steps are done.
  typealias States = UInt64

  /// Before the first name of a path.
  var start: States { closed(1) }

  /// Goes on by the name of a folder.
  func states(entering folder: ArraySlice<UInt8>, from states: States) -> States {
    guard states & done == 0 else { return states }
    let next = self.next(folder, from: states)
    return next & done == 0 ? next : done
  }

  /// Whether a folder with these states is taken with all that lies below it.
  func isDone(_ states: States) -> Bool { states == done }

  /// Whether a file of a name is taken in a folder with these states.
  func takes(file name: ArraySlice<UInt8>, in states: States) -> Bool {
    states & done != 0 || !isFolder && next(name, from: states) & done != 0
  }

  /// The names that lead on from these states; nil where others may, too, or all steps are done.
  func namesLeading(onFrom states: States) -> [[UInt8]]? {
    var (names, rest): ([[UInt8]], States) = ([], states)
    while rest != 0 {
      let step = rest.trailingZeroBitCount
      rest &= rest - 1
      guard step < steps.count, case .name(let pattern) = steps[step], let name = pattern.literal else {
        return nil
      }
      names.append(name)
    }
    return names
  }

  /// All steps are done: the bit that stands alone then.
  private var done: States { 1 << States(steps.count) }

  private func next(_ name: ArraySlice<UInt8>, from states: States) -> States {
    var (next, rest): (States, States) = (0, states)
    while rest != 0 {
      let step = rest.trailingZeroBitCount
      rest &= rest - 1
      switch steps[step] {
      case .folders: next |= 1 << States(step)
      case .name(let pattern): if pattern.matches(name) { next |= 1 << States(step + 1) }
      }
    }
    return closed(next)
  }

  /// With what can be reached without a name: any number of folders may be none.
  private func closed(_ states: States) -> States {
    var states = states
    for (step, kind) in steps.enumerated() where kind == .folders && states >> States(step) & 1 == 1 {
      states |= 1 << States(step + 1)
    }
    return states
  }
}
