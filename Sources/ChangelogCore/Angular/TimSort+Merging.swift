extension TimSort {
  /// Merges from the left, the left run standing aside.
  mutating func mergeLow(_ left: (base: Int, length: Int), _ right: (base: Int, length: Int)) {
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
  mutating func mergeHigh(_ left: (base: Int, length: Int), _ right: (base: Int, length: Int)) {
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
