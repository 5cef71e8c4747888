import TestSupport

extension SeededGenerator {
  /// An input made of a target's seeds and words: a seed after a few cuts, copies, swaps and words put in.
  mutating func input(for target: FuzzTarget) -> [UInt8] {
    var input = target.seeds.randomElement(using: &self) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &self) { change(&input, target) }
    return Array(input.prefix(Self.longest))
  }

  /// In bytes, so that a run takes seconds whatever the mutations add up to.
  private static let longest = 4_096

  private mutating func change(_ input: inout [UInt8], _ target: FuzzTarget) {
    let place = Int.random(in: 0...input.count, using: &self)
    let end = min(input.count, place + Int.random(in: 1...(Bool.random(using: &self) ? 4 : 64), using: &self))
    switch Int.random(in: 0..<8, using: &self) {
    case 0: input.removeSubrange(place..<end)
    case 1: input.insert(contentsOf: input[place..<end], at: place)
    case 2:
      if place < end { input[place] ^= 1 << UInt8.random(in: 0..<8, using: &self) }
    case 3: input.insert(UInt8.random(in: 0...255, using: &self), at: place)
    case 4:
      let other = target.seeds.randomElement(using: &self) ?? []
      input.replaceSubrange(place..., with: other.suffix(Int.random(in: 0...other.count, using: &self)))
    case 5: input.replaceSubrange(place..<end, with: word(of: target))
    default: input.insert(contentsOf: word(of: target), at: place)
    }
  }

  private mutating func word(of target: FuzzTarget) -> [UInt8] {
    Array((target.words.randomElement(using: &self) ?? "").utf8)
  }
}
