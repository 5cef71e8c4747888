import ChangelogCore
import Testing

struct CommitIDTests {
  private let digits = "0123456789abcdef0011223344556677fedcba98"

  @Test func `forty digits of either case make an id, written in lower case`() {
    #expect(CommitID(hex: digits)?.description == digits)
    #expect(CommitID(hex: digits.uppercased()) == CommitID(hex: digits))
    #expect(CommitID(hex: digits)?.abbreviated == "0123456")
  }

  @Test(arguments: [
    "", "0123", "g123456789abcdef0011223344556677fedcba98", "０123456789abcdef0011223344556677fedcba9",
  ])
  func `anything else makes none`(_ text: String) {
    #expect(CommitID(hex: text) == nil)
    #expect(CommitID(hex: digits + "0") == nil)
  }

  @Test func `every byte is a digit or refused`() {
    for byte in UInt8.min...UInt8.max {
      let text = [byte] + digits.utf8.dropFirst()
      let isDigit = "0123456789abcdefABCDEF".utf8.contains(byte)
      #expect((CommitID(hexDigits: text) != nil) == isDigit, "byte \(byte)")
    }
  }
}
