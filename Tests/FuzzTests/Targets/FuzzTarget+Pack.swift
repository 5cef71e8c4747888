import ChangelogCore
import Foundation

@testable import GitHistory

extension FuzzTarget {
  /// Git's packs: the index, the objects, and deltas between them.
  ///
  /// The first byte says which of them the others are.
  static let pack = FuzzTarget(
    "pack", seeds: [],
    bytes: [
      [0, 10, 5, 0x91, 8, 2, 3, 0x61, 0x62, 0x63], [0, 10, 10, 0x90, 10], [0, 10, 0x80, 0x80, 4, 0x80],
      [1] + packed([entry(1, rawCommit), entry(4, rawCommit), entry(3, [])]),
      [1] + packed([entry(1, rawCommit), entry(6, [10, 3, 0x91, 2, 3], distance: [20])]),
      [1] + packed([entry(7, [10, 3, 0x91, 2, 3], base: 2), entry(1, Array("0123456789".utf8))]),
      [1] + packed([entry(7, [1, 1], base: 1)]), [2] + index([12, 20, 30]), [2] + index([0x8000_0000]),
      [2] + index([]),
    ]
  ) { bytes in
    guard let kind = bytes.first else { return }
    let rest = Array(bytes.dropFirst())
    switch kind % 3 {
    case 0:
      let base = Array("0123456789".utf8)
      try promise(
        PackDelta.apply(rest, to: base) == PackDelta.apply(rest, to: base), "a delta gives the same twice")
    case 1: try read(index: index([12, 12 + rest.count / 3, 12 + rest.count / 2]), pack: header + rest)
    default: try read(index: rest, pack: packed([entry(1, rawCommit)]))
    }
  }

  /// Files of this process, in which the bytes are to be found.
  private static let folder: String = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "changelogctl-fuzz-\(getpid())")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }()

  private static func read(index: [UInt8], pack: [UInt8]) throws {
    let path = "\(folder)/pack"
    try Data(index).write(to: URL(filePath: path + ".idx"))
    try Data(pack).write(to: URL(filePath: path + ".pack"))
    guard let file = PackFile(path), let inflater = Inflater() else { return }
    for number in 0..<4 {
      let first = try read(id(number), in: file, inflater)
      try promise(try read(id(number), in: file, inflater) == first, "an object reads the same twice")
    }
  }

  private static func read(_ id: CommitID, in file: PackFile, _ inflater: Inflater) throws -> [UInt8]? {
    try file.read(id, with: inflater) { _, bytes in
      _ = RawCommit(bytes)
      return Array(bytes)
    }
  }

  private static func id(_ number: Int) -> CommitID {
    CommitID(high: UInt64(number) << 56 | 7, middle: 0, low: 0)
  }

  private static let rawCommit = Array("tree \(String(repeating: "0", count: 40))\n\nfix: x\n".utf8)
  private static let header: [UInt8] = Array("PACK".utf8) + [0, 0, 0, 2, 0, 0, 0, 3]

  private static func packed(_ entries: [[UInt8]]) -> [UInt8] {
    entries.flatMap(\.self) + [UInt8](repeating: 0, count: 20)
  }

  /// An entry of a pack whose stream is stored as it is.
  /// - Source: RFC 1950 and 1951; gitformat-pack(5).
  private static func entry(_ code: UInt8, _ content: [UInt8], distance: [UInt8] = [], base: Int? = nil)
    -> [UInt8]
  {
    var (one, two): (UInt32, UInt32) = (1, 0)
    for byte in content {
      (one, two) = ((one + UInt32(byte)) % 65_521, (two + (one + UInt32(byte)) % 65_521) % 65_521)
    }
    let size = UInt8(truncatingIfNeeded: content.count)
    let length = [0x80 | code << 4 | size & 15, UInt8(content.count >> 4)]
    let id = base.map { [UInt8($0), 0, 0, 0, 0, 0, 0, 7] + [UInt8](repeating: 0, count: 12) } ?? []
    return length + distance + id + [0x78, 1, 1, size, 0, ~size, 0xFF] + content + big(two << 16 | one)
  }

  private static func index(_ offsets: [Int]) -> [UInt8] {
    var file = big(0xFF74_4F63) + big(2)
    for first in 0..<256 { file += big(UInt32(min(first + 1, offsets.count))) }
    for number in offsets.indices {
      file += [UInt8(number), 0, 0, 0, 0, 0, 0, 7] + [UInt8](repeating: 0, count: 12)
    }
    file += [UInt8](repeating: 0, count: offsets.count * 4)
    for offset in offsets { file += big(UInt32(truncatingIfNeeded: offset)) }
    return file + [UInt8](repeating: 0, count: 40)
  }

  private static func big(_ word: UInt32) -> [UInt8] { withUnsafeBytes(of: word.bigEndian) { Array($0) } }
}
