extension TimSort {
  /// Where a key belongs in a run, left of its equals: counted from the base.
  func gallopLeft(_ key: Element, in list: [Element], _ base: Int, _ length: Int, hint: Int)
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
  func gallopRight(_ key: Element, in list: [Element], _ base: Int, _ length: Int, hint: Int)
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
}
