/// A list of patterns that tells which files belong to something: the last one that matches a file decides.
///
/// A list that begins with `!` takes away from everything, any other one adds to nothing. Unlike in `.gitignore`, a later
/// pattern takes a file back from a folder that an earlier one took as a whole.
public struct PathPatterns: Sendable, Equatable {
  /// The patterns in their order.
  public let patterns: [PathPattern]

  /// Makes a list; an empty one takes no file.
  public init(_ patterns: [PathPattern]) { self.patterns = patterns }

  /// Whether the list takes the file of a path, whose names are parted by slashes.
  public func matches(_ path: some Collection<UInt8>) -> Bool {
    let names = Array(path).split(separator: UInt8(ascii: "/"))
    guard let file = names.last else { return false }
    var reach = atTop
    for name in names.dropLast() {
      guard case .some(let states) = reach else { break }
      reach = self.reach(into: name, from: states)
    }
    switch reach {
    case .all: return true
    case .none: return false
    case .some(let states): return takes(file: file, in: states)
    }
  }

  /// What a list takes of a folder.
  enum Reach: Sendable, Equatable {
    /// Every file below it.
    case all
    /// No file below it.
    case none
    /// That depends: for each pattern, how far it got.
    case some([PathPattern.States])
  }

  /// What is taken of the whole tree.
  var atTop: Reach { reach(with: patterns.map(\.start)) }

  /// What is taken of a folder inside one with these states.
  func reach(into folder: ArraySlice<UInt8>, from states: [PathPattern.States]) -> Reach {
    reach(with: zip(patterns, states).map { $0.states(entering: folder, from: $1) })
  }

  /// Whether a file of a name is taken in a folder with these states.
  func takes(file name: ArraySlice<UInt8>, in states: [PathPattern.States]) -> Bool {
    let last = patterns.indices.last { patterns[$0].takes(file: name, in: states[$0]) }
    return last.map { !patterns[$0].isNegated } ?? takesByDefault
  }

  /// The names behind which the list may take something in a folder with these states; nil where that may be any name.
  func namesLeading(onFrom states: [PathPattern.States]) -> Set<[UInt8]>? {
    guard !takesByDefault else { return nil }
    var names: Set<[UInt8]> = []
    for (pattern, states) in zip(patterns, states) {
      guard let own = pattern.namesLeading(onFrom: states) else { return nil }
      names.formUnion(own)
    }
    return names
  }

  private var takesByDefault: Bool { patterns.first?.isNegated ?? false }

  private func reach(with states: [PathPattern.States]) -> Reach {
    let last = patterns.indices.last { patterns[$0].isDone(states[$0]) }
    let isTaken = last.map { !patterns[$0].isNegated } ?? takesByDefault
    // Only a later pattern that is still open, and says the opposite, makes a difference below.
    let isOpen = patterns.indices.contains {
      $0 > last ?? -1 && states[$0] != 0 && patterns[$0].isNegated == isTaken
    }
    return isOpen ? .some(states) : isTaken ? .all : .none
  }
}
