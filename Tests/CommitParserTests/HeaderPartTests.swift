import CommitParser
import Testing

struct HeaderPartTests {
  @Test(arguments: [
    ("feat(api)!: add x", "feat", "api", "add x"), ("feat: x", "feat", nil, "x"),
    ("feat(): x", "feat", nil, "x"),
    ("a(): ", "a", nil, nil), ("test(ab): ", "test", "ab", nil), ("test:", "test", nil, nil),
    ("(scope): subject", nil, "scope", "subject"), (": x", nil, nil, "x"), ("feat : x", "feat", nil, "x"),
    ("feat (api) ! : x", "feat", "api", "x"), ("feat!(api): x", "feat", "api", "x"),
    ("Add paging", nil, nil, nil),
    ("Add: ", "Add", nil, nil), ("feat(a)(b): x", nil, nil, nil), ("feat(a(b)): x", nil, nil, nil),
    ("feat\u{FF1A} x", nil, nil, nil), ("\u{FEFF}feat: x", nil, nil, nil), ("", nil, nil, nil),
    ("feat(api: x", nil, nil, nil),
  ])
  func `a line has the parts that can be told`(line: String, type: String?, scope: String?, subject: String?)
  {
    let message = CommitMessage(line)
    #expect(message.headerType?.text == type)
    #expect(message.headerScope?.text == scope)
    #expect(message.headerSubject?.text == subject)
  }

  @Test(arguments: [
    ("  feat(é): x  ", 3..<7, 8..<9, 12..<13), ("feat (api) : x", 1..<5, 7..<10, 14..<15),
  ])
  func `a part knows its columns`(line: String, type: Range<Int>, scope: Range<Int>, subject: Range<Int>) {
    let message = CommitMessage(line)
    #expect(message.headerType?.columns == type)
    #expect(message.headerScope?.columns == scope)
    #expect(message.headerSubject?.columns == subject)
  }

  @Test func `a part can be replaced in its line`() {
    #expect(CommitMessage("Feat(api): x\n\nbody").headerType?.line(with: "feat") == "feat(api): x")
    #expect(CommitMessage("a : x (#1)").headerSubject?.line(with: "y") == "a : y")
  }

  @Test(arguments: [
    ("a!: x", true), ("a: x", false), ("a! : x", true), ("a!(b): x", true), ("a!: ", true), ("x! y", false),
  ])
  func `the mark counts also where the line is no header`(line: String, isMarked: Bool) {
    #expect(CommitMessage(line).hasBreakingMark == isMarked)
  }
}
