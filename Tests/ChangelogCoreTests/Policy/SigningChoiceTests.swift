import ChangelogCore
import Testing

struct SigningChoiceTests {
  @Test func `git's settings count where we are not told`() {
    #expect(SigningChoice.allCases.map { $0.signs(where: true) } == [true, true, false])
    #expect(SigningChoice.allCases.map { $0.signs(where: false) } == [false, true, false])
  }
}
