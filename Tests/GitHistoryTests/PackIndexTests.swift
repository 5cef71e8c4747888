import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct PackIndexTests {
  /// Ids spread evenly, as hashes are, and crowded together, as nobody's are.
  private static let crowds: [[UInt64]] = {
    var random = SeededGenerator(seed: 3)
    let even = (0..<3_000).map { _ in UInt64.random(in: .min ... .max, using: &random) }
    return [
      [], [0], [.max], even, (0..<500).map { $0 }, (0..<500).map { .max - $0 },
      (0..<500).map { 0x4200_0000_0000_0000 | $0 % 7 }, even + (0..<500).map { 0x42FF_FFFF_0000_0000 + $0 },
    ]
  }()

  @Test(arguments: crowds)
  func `every object is found at its offset, and no other one`(_ words: [UInt64]) throws {
    let ids = words.enumerated().map { CommitID(high: $1, middle: UInt64($0) * 2, low: 1) }
      .sorted { ($0.high, $0.middle, $0.low) < ($1.high, $1.middle, $1.low) }
    let folder = try TemporaryFolder()
    let path = folder.path + "/pack.idx"
    try index(of: ids).write(to: URL(fileURLWithPath: path))
    let index = try #require(PackIndex(path))
    for (place, id) in ids.enumerated() {
      try #require(index.offset(of: id) == 12 + place)
      try #require(index.offset(of: CommitID(high: id.high, middle: id.middle + 1, low: 1)) == nil)
      try #require(index.offset(of: CommitID(high: id.high, middle: id.middle, low: 0)) == nil)
    }
    for high in [UInt64.min, 0x42 << 56, .max] {
      try #require(index.offset(of: CommitID(high: high, middle: 1, low: 0)) == nil)
    }
  }

  /// - Source: gitformat-pack(5), "Version 2 pack-*.idx files".
  private func index(of ids: [CommitID]) -> Data {
    func bytes(_ word: some FixedWidthInteger) -> Data { withUnsafeBytes(of: word.bigEndian) { Data($0) } }
    let fanout = (0...255).map { first in UInt32(ids.count { $0.high >> 56 <= first }) }
    var file = bytes(UInt32(0xFF74_4F63)) + bytes(UInt32(2))
    for count in fanout { file += bytes(count) }
    for id in ids { file += bytes(id.high) + bytes(id.middle) + bytes(id.low) }
    file += Data(count: ids.count * 4)
    for place in ids.indices { file += bytes(UInt32(12 + place)) }
    return file + Data(count: 40)
  }
}
