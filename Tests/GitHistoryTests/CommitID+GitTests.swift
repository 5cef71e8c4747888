import ChangelogCore
import Testing

@testable import GitHistory

struct CommitIDGitTests {
  @Test(arguments: [
    "0123456789abcdef0123456789abcdef01234567", "ffffffffffffffffffffffffffffffffffffffff",
    "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "ABCDEFabcdef00000000999999990a0A9f9F0011",
    "0000000000000000000000000000000000000000",
  ])
  func `forty digits make the id that they spell`(_ text: String) {
    #expect(id(Array(text.utf8)) == CommitID(hex: text))
    #expect(id(Array(text.utf8))?.description == text.lowercased())
  }

  @Test(arguments: [39, 41, 0]) func `another length makes none`(_ count: Int) {
    #expect(id([UInt8](repeating: 0x30, count: count)) == nil)
  }

  @Test func `a byte that is no digit makes none, wherever it stands`() {
    let digits = Set("0123456789abcdefABCDEF".utf8)
    for place in 0..<40 {
      let accepted = (UInt8.min...UInt8.max).filter { byte in
        var text = [UInt8](repeating: 0x61, count: 40)
        text[place] = byte
        return id(text) != nil
      }
      #expect(Set(accepted) == digits)
    }
  }

  @Test func `an id survives the way to libgit2 and back`() throws {
    let id = try #require(CommitID(hex: "0123456789abcdef0123456789abcdef01234567"))
    #expect(CommitID(id.oid) == id)
  }

  private func id(_ bytes: [UInt8]) -> CommitID? { bytes.withUnsafeBytes { CommitID(hexAt: $0) } }
}
