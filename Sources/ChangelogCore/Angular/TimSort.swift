/// The sort of V8, and of CPython before 3.11, step for step.
///
/// semantic-release compares entries in a way that contradicts itself, so the steps decide how they stand.
/// - Source: listsort.txt and listobject.c of CPython 3.10; V8 ported them in 2018.
struct TimSort<Element> {
  var elements: [Element]
  private let compare: (Element, Element) -> Int
  /// How often one run has to win before whole stretches of it are taken.
  var minGallop = 7
  /// The runs that wait to be merged, each with where it starts and how long it is.
  private var runs: [(base: Int, length: Int)] = []

  /// The elements in order; below zero means that the first one comes first.
  static func sorted(_ elements: [Element], by compare: @escaping (Element, Element) -> Int) -> [Element] {
    guard elements.count > 1 else { return elements }
    var sort = TimSort(elements: elements, compare: compare)
    sort.run()
    return sort.elements
  }

  private init(elements: [Element], compare: @escaping (Element, Element) -> Int) {
    self.elements = elements
    self.compare = compare
  }

  func isLess(_ one: Element, _ other: Element) -> Bool { compare(one, other) < 0 }

  private mutating func run() {
    var low = 0
    var remaining = elements.count
    let minimum = Self.minimumRun(remaining)
    while remaining > 0 {
      var length = takeRun(from: low, to: low + remaining)
      if length < minimum {
        let forced = min(minimum, remaining)
        insert(from: low, to: low + forced, sorted: low + length)
        length = forced
      }
      runs.append((low, length))
      mergeWhereUneven()
      low += length
      remaining -= length
    }
    while runs.count > 1 {
      var place = runs.count - 2
      if place > 0, runs[place - 1].length < runs[place + 1].length { place -= 1 }
      merge(at: place)
    }
  }

  private static func minimumRun(_ count: Int) -> Int {
    var (count, isOdd) = (count, 0)
    while count >= 64 {
      isOdd |= count & 1
      count >>= 1
    }
    return count + isOdd
  }

  /// How long the run at a place is; one that descends is turned round.
  private mutating func takeRun(from low: Int, to high: Int) -> Int {
    guard low + 1 < high else { return 1 }
    var end = low + 2
    let isDescending = isLess(elements[low + 1], elements[low])
    while end < high, isLess(elements[end], elements[end - 1]) == isDescending { end += 1 }
    if isDescending { elements[low..<end].reverse() }
    return end - low
  }

  private mutating func insert(from low: Int, to high: Int, sorted start: Int) {
    for index in start..<high {
      let pivot = elements[index]
      var (left, right) = (low, index)
      while left < right {
        let middle = left + (right - left) / 2
        if isLess(pivot, elements[middle]) { right = middle } else { left = middle + 1 }
      }
      for place in stride(from: index, to: left, by: -1) { elements[place] = elements[place - 1] }
      elements[left] = pivot
    }
  }

  private mutating func mergeWhereUneven() {
    while runs.count > 1 {
      var place = runs.count - 2
      let isUneven =
        place > 0 && runs[place - 1].length <= runs[place].length + runs[place + 1].length
        || place > 1 && runs[place - 2].length <= runs[place - 1].length + runs[place].length
      if isUneven {
        if runs[place - 1].length < runs[place + 1].length { place -= 1 }
      } else if runs[place].length > runs[place + 1].length {
        return
      }
      merge(at: place)
    }
  }

  private mutating func merge(at place: Int) {
    var (left, right) = (runs[place], runs[place + 1])
    runs[place].length = left.length + right.length
    runs.remove(at: place + 1)
    let skipped = gallopRight(elements[right.base], in: elements, left.base, left.length, hint: 0)
    left.base += skipped
    left.length -= skipped
    guard left.length > 0 else { return }
    right.length = gallopLeft(
      elements[left.base + left.length - 1], in: elements, right.base, right.length, hint: right.length - 1)
    guard right.length > 0 else { return }
    if left.length <= right.length { mergeLow(left, right) } else { mergeHigh(left, right) }
  }
}
