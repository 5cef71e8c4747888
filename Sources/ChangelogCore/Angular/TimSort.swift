/// The sort of V8, and of CPython before 3.11, step for step.
///
/// semantic-release compares entries in a way that contradicts itself, so the steps decide how they stand.
/// - Source: listsort.txt and listobject.c of CPython 3.10; V8 ported them in 2018.
struct TimSort<Element> {
  private var elements: [Element]
  private let compare: (Element, Element) -> Int
  private var minGallop = 7
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

  private func isLess(_ one: Element, _ other: Element) -> Bool { compare(one, other) < 0 }

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

extension TimSort {
  /// Where a key belongs in a run, left of its equals: counted from the base.
  fileprivate func gallopLeft(_ key: Element, in list: [Element], _ base: Int, _ length: Int, hint: Int)
    -> Int
  {
    var (last, offset) = (0, 1)
    if isLess(list[base + hint], key) {
      let limit = length - hint
      while offset < limit, isLess(list[base + hint + offset], key) {
        (last, offset) = (offset, offset * 2 + 1)
      }
      (last, offset) = (last + hint, min(offset, limit) + hint)
    } else {
      let limit = hint + 1
      while offset < limit, !isLess(list[base + hint - offset], key) {
        (last, offset) = (offset, offset * 2 + 1)
      }
      (last, offset) = (hint - min(offset, limit), hint - last)
    }
    last += 1
    while last < offset {
      let middle = last + (offset - last) / 2
      if isLess(list[base + middle], key) { last = middle + 1 } else { offset = middle }
    }
    return offset
  }

  /// Where a key belongs in a run, right of its equals: counted from the base.
  fileprivate func gallopRight(_ key: Element, in list: [Element], _ base: Int, _ length: Int, hint: Int)
    -> Int
  {
    var (last, offset) = (0, 1)
    if isLess(key, list[base + hint]) {
      let limit = hint + 1
      while offset < limit, isLess(key, list[base + hint - offset]) {
        (last, offset) = (offset, offset * 2 + 1)
      }
      (last, offset) = (hint - min(offset, limit), hint - last)
    } else {
      let limit = length - hint
      while offset < limit, !isLess(key, list[base + hint + offset]) {
        (last, offset) = (offset, offset * 2 + 1)
      }
      (last, offset) = (last + hint, min(offset, limit) + hint)
    }
    last += 1
    while last < offset {
      let middle = last + (offset - last) / 2
      if isLess(key, list[base + middle]) { offset = middle } else { last = middle + 1 }
    }
    return offset
  }

  /// Merges from the left, the left run standing aside.
  fileprivate mutating func mergeLow(_ left: (base: Int, length: Int), _ right: (base: Int, length: Int)) {
    let aside = Array(elements[left.base..<left.base + left.length])
    var (target, a, b) = (left.base, 0, right.base)
    let end = right.base + right.length
    func rest() -> ArraySlice<Element> { aside[a...] }
    elements[target] = elements[b]
    target += 1
    b += 1
    merging: while b < end, aside.count - a > 1 {
      var (wonByA, wonByB) = (0, 0)
      repeat {
        if isLess(elements[b], aside[a]) {
          elements[target] = elements[b]
          b += 1
          (wonByA, wonByB) = (0, wonByB + 1)
          target += 1
          if b == end { break merging }
        } else {
          elements[target] = aside[a]
          a += 1
          (wonByA, wonByB) = (wonByA + 1, 0)
          target += 1
          if aside.count - a == 1 { break merging }
        }
      } while wonByA < minGallop && wonByB < minGallop
      minGallop += 1
      repeat {
        minGallop = max(1, minGallop - 1)
        wonByA = gallopRight(elements[b], in: aside, a, aside.count - a, hint: 0)
        for _ in 0..<wonByA {
          elements[target] = aside[a]
          target += 1
          a += 1
        }
        if aside.count - a <= 1 { break merging }
        elements[target] = elements[b]
        target += 1
        b += 1
        if b == end { break merging }
        wonByB = gallopLeft(aside[a], in: elements, b, end - b, hint: 0)
        for _ in 0..<wonByB {
          elements[target] = elements[b]
          target += 1
          b += 1
        }
        if b == end { break merging }
        elements[target] = aside[a]
        target += 1
        a += 1
        if aside.count - a == 1 { break merging }
      } while wonByA >= 7 || wonByB >= 7
      minGallop += 1
    }
    // With one left over on the left it is the greatest of all.
    while b < end, aside.count - a == 1 {
      elements[target] = elements[b]
      target += 1
      b += 1
    }
    for element in rest() {
      elements[target] = element
      target += 1
    }
  }

  /// Merges from the right, the right run standing aside.
  fileprivate mutating func mergeHigh(_ left: (base: Int, length: Int), _ right: (base: Int, length: Int)) {
    let aside = Array(elements[right.base..<right.base + right.length])
    // How many are left of each.
    var (a, b) = (left.length, aside.count)
    var target = right.base + right.length - 1
    func takeA() -> Element { elements[left.base + a - 1] }
    elements[target] = takeA()
    target -= 1
    a -= 1
    merging: while a > 0, b > 1 {
      var (wonByA, wonByB) = (0, 0)
      repeat {
        if isLess(aside[b - 1], takeA()) {
          elements[target] = takeA()
          target -= 1
          a -= 1
          (wonByA, wonByB) = (wonByA + 1, 0)
          if a == 0 { break merging }
        } else {
          elements[target] = aside[b - 1]
          target -= 1
          b -= 1
          (wonByA, wonByB) = (0, wonByB + 1)
          if b == 1 { break merging }
        }
      } while wonByA < minGallop && wonByB < minGallop
      minGallop += 1
      repeat {
        minGallop = max(1, minGallop - 1)
        wonByA = a - gallopRight(aside[b - 1], in: elements, left.base, a, hint: a - 1)
        for _ in 0..<wonByA {
          elements[target] = takeA()
          target -= 1
          a -= 1
        }
        if a == 0 { break merging }
        elements[target] = aside[b - 1]
        target -= 1
        b -= 1
        if b == 1 { break merging }
        wonByB = b - gallopLeft(takeA(), in: aside, 0, b, hint: b - 1)
        for _ in 0..<wonByB {
          elements[target] = aside[b - 1]
          target -= 1
          b -= 1
        }
        if b <= 1 { break merging }
        elements[target] = takeA()
        target -= 1
        a -= 1
        if a == 0 { break merging }
      } while wonByA >= 7 || wonByB >= 7
      minGallop += 1
    }
    // With one left over on the right it is the least of all.
    while a > 0, b == 1 {
      elements[target] = takeA()
      target -= 1
      a -= 1
    }
    while b > 0 {
      elements[target] = aside[b - 1]
      target -= 1
      b -= 1
    }
  }
}
