import Testing

/// The tests' own reading of outputs is as strict as the runner's.
struct RunnerFileTests {
  @Test func `a value ends at the line that is the mark`() throws {
    let text = "a<<X\none=1\nX2\n\nX\nb=two=2\nc<<Y\nY\n"
    #expect(try RunnerFile.outputs(in: text) == ["a": "one=1\nX2\n", "b": "two=2", "c": ""])
  }

  @Test(arguments: ["a<<X\none\n", "a<<\none\n", "one\n", "=one\n", "<<X\nX\n"])
  func `a file that the runner refuses is refused`(text: String) {
    #expect(throws: RunnerFile.Refusal.self) { try RunnerFile.outputs(in: text) }
  }
}
