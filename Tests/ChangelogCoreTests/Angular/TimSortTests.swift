import Testing

@testable import ChangelogCore

struct TimSortTests {
  /// The same numbers in every language.
  private struct Numbers {
    var state: UInt64 = 42

    mutating func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
  }

  /// Numbers by size, where a missing one comes after everything, and everything after a missing one.
  private func contradictory(_ one: Int?, _ other: Int?) -> Int {
    guard one != other else { return 0 }
    guard let one, let other else { return 1 }
    return one - other
  }

  /// The sums were made by node 20 (V8 11.3), whose `sort` was given the same.
  @Test(arguments: [(10, 953_370), (63, 505_757), (64, 558_049), (200, 793_974), (700, 486_146)])
  func `elements stand as V8 puts them, contradictions and all`(count: Int, sum: Int) {
    var numbers = Numbers()
    let elements = (0..<count).map { index in
      let number = numbers.next() % 50
      return (key: number < 15 ? nil : number, place: index)
    }
    let sorted = TimSort.sorted(elements) { contradictory($0.key, $1.key) }
    #expect(sorted.reduce(0) { ($0 * 31 + $1.place) % 1_000_003 } == sum)
  }

  @Test(arguments: [0, 1, 2, 63, 64, 1_000])
  func `what can be sorted is, and equals keep their order`(count: Int) {
    var numbers = Numbers()
    let elements = (0..<count).map { (key: numbers.next() % 20, place: $0) }
    let sorted = TimSort.sorted(elements) { $0.key - $1.key }
    #expect(sorted.map(\.place) == elements.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.place))
  }
}
