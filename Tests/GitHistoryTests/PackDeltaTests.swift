import Testing

@testable import GitHistory

/// Histories in packs are held against git in ``ObjectDatabaseTests``; here are the deltas that git never writes.
struct PackDeltaTests {
  private static let base = Array("0123456789".utf8)

  @Test(arguments: [
    (delta: [10, 3, 3, 0x61, 0x62, 0x63] as [UInt8], text: "abc"), ([10, 3, 0x91, 2, 3], "234"),
    ([10, 5, 0x91, 8, 2, 3, 0x61, 0x62, 0x63], "89abc"), ([10, 0], ""), ([10, 10, 0x90, 10], "0123456789"),
  ])
  func `a delta copies from its base and adds bytes of its own`(delta: [UInt8], text: String) {
    #expect(PackDelta.apply(delta, to: Self.base) == Array(text.utf8))
  }

  @Test(
    arguments: [
      "nothing": [], "half a size": [0x80], "no result size": [10],
      "a base of another size": [9, 1, 1, 0x61],
      "fewer bytes than the result has": [10, 3, 2, 0x61, 0x62],
      "more bytes than the result has": [10, 1, 2, 0x61, 0x62], "bytes that are missing": [10, 3, 3, 0x61],
      "a copy beyond the base": [10, 3, 0x91, 8, 3], "a copy of 64 KiB": [10, 3, 0x80],
      "a copy without its offset": [10, 3, 0x9F], "a command that is reserved": [10, 1, 0],
      "a size beyond all sense": [
        10, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0x91, 0, 1,
      ],
      "a result that is too large": [10, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x90, 10],
      "more copies than the result has room for": [10, 10, 0x90, 10, 0x90, 10],
    ] as [String: [UInt8]])
  func `a broken delta gives nothing`(_ name: String, _ delta: [UInt8]) {
    #expect(PackDelta.apply(delta, to: Self.base) == nil)
  }
}
