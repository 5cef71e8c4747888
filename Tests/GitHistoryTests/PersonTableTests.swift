import ChangelogCore
import Testing

@testable import GitHistory

struct PersonTableTests {
  @Test func `a person is made once for the same bytes, and one for each others`() {
    var table = PersonTable()
    var made = 0
    for round in 0..<2 {
      for number in 0..<5_000 {
        let key = Array("Person \(number) <p\(number)@example.org>".utf8)
        let person = key.withUnsafeBytes { bytes in
          table.person(for: bytes) {
            made += 1
            return Person(name: "\(number)", email: "")
          }
        }
        #expect(person.name == "\(number)", "round \(round)")
      }
    }
    #expect(made == 5_000)
  }

  @Test func `no bytes are a key too`() {
    var table = PersonTable()
    let empty = [UInt8]().withUnsafeBytes { table.person(for: $0) { Person(name: "empty", email: "") } }
    #expect(empty.name == "empty")
  }
}
