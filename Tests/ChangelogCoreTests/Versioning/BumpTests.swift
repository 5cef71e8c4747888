import ChangelogCore
import Testing

struct BumpTests {
  @Test func `bumps are ordered by weight`() {
    #expect(Bump.allCases.shuffled().sorted() == [.none, .patch, .minor, .major])
    #expect([Bump.patch, .none, .major, .minor].max() == .major)
  }
}
