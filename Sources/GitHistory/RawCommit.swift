internal import ChangelogCore

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The parts of a commit object, found where they lie; as tolerant of odd commits as git is.
///
/// libgit2's own parser turns one odd commit into a failed run. Views into the buffer: not to be kept.
struct RawCommit {
  /// The id of its tree.
  let tree: CommitID
  private(set) var firstParent: CommitID?
  /// Parents from the second on, empty for all but merges.
  private(set) var otherParents: [CommitID] = []
  /// The author's name and address as they stand in the commit, without the time: `A U Thor <a@example.org>`.
  private(set) var authorLine = UnsafeRawBufferPointer(start: nil, count: 0)
  /// The committer's name and address, likewise.
  private(set) var committerLine = UnsafeRawBufferPointer(start: nil, count: 0)
  /// What stands behind the author: the author's time and zone.
  private var authorTail = UnsafeRawBufferPointer(start: nil, count: 0)
  /// The committer's time in seconds since 1970, 0 where the commit has none that makes sense.
  private(set) var time: Int64 = 0
  private(set) var encoding = UnsafeRawBufferPointer(start: nil, count: 0)
  /// Everything after the first empty line.
  private(set) var message = UnsafeRawBufferPointer(start: nil, count: 0)

  /// All parents, first parent first.
  var parents: [CommitID] { (firstParent.map { [$0] } ?? []) + otherParents }

  /// Nil for what git refuses too: bytes that don't begin with a tree, or parents that are no ids.
  /// - Source: `parse_commit_buffer` in `commit.c` of git.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var start = 0
    func nextLine() -> UnsafeRawBufferPointer {
      let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start)
      defer { start = min(end + 1, bytes.count) }
      return bytes.part(start..<end)
    }
    var line = nextLine()
    guard let tree = line.value(of: "tree ").flatMap({ CommitID(hexAt: $0) }) else { return nil }
    self.tree = tree
    line = nextLine()
    while let parent = line.value(of: "parent ") {
      guard let id = CommitID(hexAt: parent) else { return nil }
      if firstParent == nil { firstParent = id } else { otherParents.append(id) }
      line = nextLine()
    }
    // A line that goes on from the one before, as in a signature, begins with a blank and so matches nothing.
    while let key = line.first {
      switch key {
      case UInt8(ascii: "a") where authorLine.isEmpty:
        guard let value = line.value(of: "author ") else { break }
        authorLine = value.part(0..<value.endOfPerson)
        authorTail = value.part(authorLine.count..<value.count)
      case UInt8(ascii: "c"):
        guard let value = line.value(of: "committer ") else { break }
        committerLine = value.part(0..<value.endOfPerson)
        time = value.part(committerLine.count..<value.count).leadingTime
      case UInt8(ascii: "e") where encoding.isEmpty: encoding = line.value(of: "encoding ") ?? encoding
      default: break
      }
      line = nextLine()
    }
    message = bytes.part(start..<bytes.count)
  }

  /// The author's time in seconds since 1970, 0 where the commit has none that makes sense.
  var authorTime: Int64 { authorTail.leadingTime }

  /// A person's name, and the address between the first `<` and the next `>`; empty where that is odd.
  ///
  /// - Parameter line: ``authorLine`` or ``committerLine``.
  static func person(in line: UnsafeRawBufferPointer) -> (
    name: UnsafeRawBufferPointer, email: UnsafeRawBufferPointer
  ) {
    let open = line.firstIndex(of: UInt8(ascii: "<"), from: 0)
    let close = line.firstIndex(of: UInt8(ascii: ">"), from: open)
    guard close < line.count else { return (line.part(0..<0), line.part(0..<0)) }
    var end = open
    while end > 0, isBlank(line[end - 1]) { end -= 1 }
    var start = 0
    while start < end, isBlank(line[start]) { start += 1 }
    return (line.part(start..<end), line.part((open + 1)..<close))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension UnsafeRawBufferPointer {
  /// The bytes of a range as a buffer of their own, numbered from 0.
  func part(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: self[range])
  }

  /// Where a byte stands first from a place on; the end when it doesn't.
  func firstIndex(of byte: UInt8, from start: Int) -> Int {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start)
    else {
      return count
    }
    return UnsafeRawPointer(found) - base
  }

  /// What follows a key at the beginning; nil when another one stands there.
  fileprivate func value(of key: StaticString) -> UnsafeRawBufferPointer? {
    let length = key.utf8CodeUnitCount
    guard count >= length, let bytes = baseAddress, memcmp(bytes, key.utf8Start, length) == 0 else {
      return nil
    }
    return part(length..<count)
  }

  /// Where name and address end: after the last `>`.
  fileprivate var endOfPerson: Int {
    var end = count
    while end > 0, self[end - 1] != UInt8(ascii: ">") { end -= 1 }
    return end
  }

  /// The seconds at the beginning; 0 for none, or for more than 64 bits hold.
  fileprivate var leadingTime: Int64 {
    var index = 0
    while index < count, self[index] == UInt8(ascii: " ") { index += 1 }
    let isNegative = index < count && self[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var value: Int64 = 0
    while index < count, (0x30...0x39).contains(self[index]) {
      guard value <= (Int64.max - 9) / 10 else { return 0 }
      value = value * 10 + Int64(self[index] - 0x30)
      index += 1
    }
    return isNegative ? -value : value
  }
}
