/// The difference of two versions of a file, for people.
public struct UnifiedDifference: Sendable {
  private let old: [UInt8]
  private let new: [UInt8]
  private let changes: [(old: Range<Int>, new: Range<Int>)]

  /// - Parameter changes: The stretches that differ, in order; each begins and ends with a line.
  init(from old: [UInt8], to new: [UInt8], in changes: [(old: Range<Int>, new: Range<Int>)]) {
    self.old = old
    self.new = new
    self.changes = changes
  }

  /// Whether there is none.
  public var isEmpty: Bool { changes.isEmpty }

  /// The difference as `diff -u` writes it, with three lines around each change; nothing steers a terminal.
  public func text(of path: String) -> String {
    let name = VisibleText.showing(path)
    var text = isEmpty ? "" : "--- \(name)\n+++ \(name)\n"
    var hunk: Hunk?
    var seen = (old: 0, oldLine: 1, newLine: 1)
    for edit in changes.flatMap(edits) {
      // Up to here nothing changed.
      let between = old[seen.old..<edit.old.lowerBound]
      let start = edit.oldLines.isEmpty && edit.newLines.isEmpty ? nil : edit
      guard let start else { continue }
      let lines = between.count { $0 == 0x0A }
      if var open = hunk, lines <= 6 {
        open.keep(DocumentLine.lines(of: between))
        hunk = open
      } else {
        if var open = hunk {
          open.keep(first(3, from: seen.old))
          text += open.text
        }
        let context = last(3, before: start.old.lowerBound, notBefore: seen.old)
        hunk = Hunk(
          oldStart: seen.oldLine + lines - context.count, newStart: seen.newLine + lines - context.count)
        hunk?.keep(context)
      }
      hunk?.change(start.oldLines, start.newLines)
      seen = (
        start.old.upperBound, seen.oldLine + lines + start.oldLines.count,
        seen.newLine + lines + start.newLines.count
      )
    }
    if var open = hunk {
      open.keep(first(3, from: seen.old))
      text += open.text
    }
    return text
  }

  private struct Edit {
    var old: Range<Int>
    var oldLines: [DocumentLine]
    var newLines: [DocumentLine]
  }

  /// The edits of a stretch, by what its lines have in common.
  private func edits(in change: (old: Range<Int>, new: Range<Int>)) -> [Edit] {
    let before = DocumentLine.lines(of: old[change.old])
    let after = DocumentLine.lines(of: new[change.new])
    var pairs: [(Int, Int)] = []
    var head = 0
    while head < min(before.count, after.count), before[head] == after[head] {
      pairs.append((head, head))
      head += 1
    }
    var tail = 0
    while tail < min(before.count, after.count) - head,
      before[before.count - 1 - tail] == after[after.count - 1 - tail]
    { tail += 1 }
    pairs += common(before[head..<(before.count - tail)], after[head..<(after.count - tail)])
    for place in 0..<tail { pairs.append((before.count - tail + place, after.count - tail + place)) }
    var edits: [Edit] = []
    var last = (old: 0, new: 0)
    for (one, other) in pairs + [(before.count, after.count)] {
      if one > last.old || other > last.new {
        let start = last.old < before.count ? before[last.old].text.startIndex : change.old.upperBound
        let end = one < before.count ? before[one].text.startIndex : change.old.upperBound
        edits.append(
          Edit(
            old: start..<end, oldLines: Array(before[last.old..<one]),
            newLines: Array(after[last.new..<other])))
      }
      last = (one + 1, other + 1)
    }
    return edits
  }

  /// Pairs of equal lines that stand in the same order: the longest such list, unless the stretch is too long for that.
  private func common(_ before: ArraySlice<DocumentLine>, _ after: ArraySlice<DocumentLine>) -> [(Int, Int)] {
    guard !before.isEmpty, !after.isEmpty, before.count * after.count <= 4_000_000 else { return [] }
    let width = after.count + 1
    var lengths = [Int32](repeating: 0, count: (before.count + 1) * width)
    for one in (0..<before.count).reversed() {
      for other in (0..<after.count).reversed() {
        let isEqual = before[before.startIndex + one] == after[after.startIndex + other]
        lengths[one * width + other] =
          isEqual
          ? lengths[(one + 1) * width + other + 1] + 1
          : max(lengths[(one + 1) * width + other], lengths[one * width + other + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (one, other) = (0, 0)
    while one < before.count, other < after.count {
      if before[before.startIndex + one] == after[after.startIndex + other] {
        pairs.append((before.startIndex + one, after.startIndex + other))
        one += 1
        other += 1
      } else if lengths[(one + 1) * width + other] >= lengths[one * width + other + 1] {
        one += 1
      } else {
        other += 1
      }
    }
    return pairs
  }

  private func first(_ count: Int, from place: Int) -> [DocumentLine] {
    var rest = old[place...]
    var lines: [DocumentLine] = []
    while lines.count < count, !rest.isEmpty { lines.append(DocumentLine.next(&rest)) }
    return lines
  }

  private func last(_ count: Int, before place: Int, notBefore floor: Int) -> [DocumentLine] {
    var start = place
    for _ in 0..<count where start > floor {
      start = old[floor..<(start - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? floor
    }
    return DocumentLine.lines(of: old[start..<place])
  }
}

/// A stretch of a difference with the lines around it.
private struct Hunk {
  let oldStart: Int
  let newStart: Int
  private var oldCount = 0
  private var newCount = 0
  private var lines = ""

  init(oldStart: Int, newStart: Int) {
    self.oldStart = oldStart
    self.newStart = newStart
  }

  mutating func keep(_ kept: [DocumentLine]) {
    oldCount += kept.count
    newCount += kept.count
    add(kept, " ")
  }

  mutating func change(_ removed: [DocumentLine], _ added: [DocumentLine]) {
    oldCount += removed.count
    newCount += added.count
    add(removed, "-")
    add(added, "+")
  }

  var text: String {
    "@@ -\(range(oldStart, oldCount)) +\(range(newStart, newCount)) @@\n" + lines
  }

  private func range(_ start: Int, _ count: Int) -> String {
    count == 1 ? "\(start)" : "\(count == 0 ? start - 1 : start),\(count)"
  }

  private mutating func add(_ added: [DocumentLine], _ mark: String) {
    for line in added {
      lines += mark + VisibleText.showing(String(decoding: line.text, as: UTF8.self)) + "\n"
    }
  }
}
