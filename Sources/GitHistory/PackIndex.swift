internal import ChangelogCore

/// Where the objects of a pack begin, by id.
/// - Source: gitformat-pack(5), "Version 2 pack-*.idx files".
struct PackIndex {
  private let file: MappedFile
  private let count: Int

  private static let fanout = 8
  private static let ids = fanout + 256 * 4
  private var offsets: Int { Self.ids + count * 24 }
  private var longOffsets: Int { offsets + count * 4 }

  /// Nil for another version, or a file that is too short for what it says.
  init?(_ path: String) {
    guard let file = MappedFile(path), file.bytes.count >= Self.ids + 40,
      file.bytes.word(at: 0) == 0xFF74_4F63, file.bytes.word(at: 4) == 2
    else { return nil }
    self.file = file
    count = Int(file.bytes.word(at: Self.fanout + 255 * 4))
    guard file.bytes.count >= Self.ids + count * 28 + 40 else { return nil }
  }

  /// The offset of an object in the pack; nil when it is not in it.
  func offset(of id: CommitID) -> Int? {
    let place = firstPlace(notBefore: id)
    return place < count && self.id(at: place) == id ? offset(at: place) : nil
  }

  private func firstPlace(notBefore id: CommitID) -> Int {
    let first = Int(id.high >> 56)
    var high = min(Int(file.bytes.word(at: Self.fanout + first * 4)), count)
    var low = first == 0 ? 0 : min(Int(file.bytes.word(at: Self.fanout + (first - 1) * 4)), high)
    guard low < high else { return low }
    // Ids are spread evenly, so the place is near where the next bytes put it, and far fewer pages are touched.
    let guess = low + ((high - low) * Int(id.high >> 32 & 0xFF_FFFF)) >> 24
    var step = 4
    if isBefore(guess, id) {
      low = guess + 1
      while low + step < high, isBefore(low + step, id) { (low, step) = (low + step + 1, step * 2) }
      high = min(high, low + step)
    } else {
      high = guess
      while high - step > low, !isBefore(high - step, id) { (high, step) = (high - step, step * 2) }
      low = max(low, high - step)
    }
    while low < high {
      let place = (low + high) / 2
      if isBefore(place, id) { low = place + 1 } else { high = place }
    }
    return low
  }

  /// Whether the id at a place stands before another one in the order of bytes.
  private func isBefore(_ place: Int, _ id: CommitID) -> Bool {
    let word = file.bytes.longWord(at: Self.ids + place * 20)
    guard word == id.high else { return word < id.high }
    let found = self.id(at: place)
    return (found.middle, found.low) < (id.middle, id.low)
  }

  private func id(at place: Int) -> CommitID {
    CommitID(file.bytes.part(Self.ids + place * 20..<Self.ids + place * 20 + 20))
  }

  private func offset(at place: Int) -> Int? {
    let short = file.bytes.word(at: offsets + place * 4)
    guard short & 0x8000_0000 != 0 else { return Int(short) }
    let long = longOffsets + Int(short & 0x7FFF_FFFF) * 8
    guard long + 8 <= file.bytes.count else { return nil }
    return Int(exactly: file.bytes.longWord(at: long))
  }
}
