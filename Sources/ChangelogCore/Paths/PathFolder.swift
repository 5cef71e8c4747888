/// A folder of the tree as several lists of patterns see it, and the folders inside that were asked for.
///
/// What a list takes of a folder is found once, however often commits change something there.
public final class PathFolder {
  /// The lists that may take something below the folder.
  public let reach: PathLists
  /// Those of them that take everything below it.
  public let whole: PathLists
  /// The others, with how far their patterns got.
  private let open: [(list: Int, states: [PathPattern.States])]
  /// Where in ``open`` the lists are that go on behind a name, and those that go on behind any.
  private lazy var places = open.indices.reduce(into: (named: [[UInt8]: [Int]](), any: [Int]())) {
    places, place in
    let (list, states) = open[place]
    guard let names = lists[list].namesLeading(onFrom: states) else { return places.any.append(place) }
    for name in names { places.named[name, default: []].append(place) }
  }
  private let lists: [PathPatterns]
  private var folders: [[UInt8]: PathFolder] = [:]
  private let memory: Memory

  /// How many folders may still be kept: a tree can be made to have more of them than atoms.
  private final class Memory {
    var left = 1 << 17
  }

  /// The top of the tree.
  public convenience init(topFor lists: [PathPatterns]) {
    self.init(lists, lists.indices.map { ($0, lists[$0].atTop) }, PathLists(count: lists.count), Memory())
  }

  private init(
    _ lists: [PathPatterns], _ reaches: [(list: Int, reach: PathPatterns.Reach)], _ inherited: PathLists,
    _ memory: Memory
  ) {
    self.lists = lists
    self.memory = memory
    var (reach, whole) = (inherited, inherited)
    open = reaches.compactMap { list, listReach in
      switch listReach {
      case .none: return nil
      case .all:
        whole.insert(list)
        reach.insert(list)
        return nil
      case .some(let states):
        reach.insert(list)
        return (list, states)
      }
    }
    self.reach = reach
    self.whole = whole
  }

  /// A folder inside.
  public func folder(named name: [UInt8]) -> PathFolder {
    // Where nothing is open all folders below look the same.
    guard !open.isEmpty else { return self }
    if let folder = folders[name] { return folder }
    let folder = PathFolder(
      lists, places(behind: name).map { ($0.list, lists[$0.list].reach(into: name[...], from: $0.states)) },
      whole, memory)
    if memory.left > 0 {
      memory.left -= 1
      folders[name] = folder
    }
    return folder
  }

  /// Those of the open lists that a name can matter to: with thousands of components it is few.
  private func places(behind name: [UInt8]) -> [(list: Int, states: [PathPattern.States])] {
    guard open.count > 8 else { return open }
    return (places.any + places.named[name, default: []]).map { open[$0] }
  }

  /// Adds the lists that take a file of the folder.
  public func addTakers(ofFile name: [UInt8], to takers: inout PathLists) {
    takers.formUnion(whole)
    for (list, states) in places(behind: name) where lists[list].takes(file: name[...], in: states) {
      takers.insert(list)
    }
  }
}
