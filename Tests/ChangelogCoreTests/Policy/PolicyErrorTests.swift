import ChangelogCore
import Testing

struct PolicyErrorTests {
  private func error(_ sentence: String, file: String = "a.yml", line: Int, column: Int) -> PolicyError {
    PolicyError(sentence, at: PolicyPosition(file: file, line: line, column: column))
  }

  @Test func `a complaint is headed by its place`() {
    #expect(error("what is wrong", line: 14, column: 5).description == "a.yml:14:5: what is wrong")
  }

  @Test func `complaints stand in the order of the file`() {
    let errors = PolicyErrors([
      error("e", file: "b.yml", line: 1, column: 1), error("d", line: 10, column: 1),
      error("b", line: 2, column: 10),
      error("c", line: 2, column: 10), error("a", line: 2, column: 9),
    ])
    #expect(
      errors.description == """
        a.yml:2:9: a
        a.yml:2:10: b
        a.yml:2:10: c
        a.yml:10:1: d
        b.yml:1:1: e
        """)
  }
}
