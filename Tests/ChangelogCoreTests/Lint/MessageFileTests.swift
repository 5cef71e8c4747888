import CommitParser
import Testing

@testable import ChangelogCore

struct MessageFileTests {
  private static func file(_ text: String) -> MessageFile {
    MessageFile(Array(text.utf8), cleanup: .strip, commentPrefix: "#")
  }

  /// What is left of a file once the corrections are made.
  private static func fixed(
    _ text: String, _ corrections: @escaping (CommitMessage) -> [Correction]
  ) -> (text: String, mendings: [Mending]) {
    var file = file(text)
    let mendings = file.fix { message in
      corrections(message).map {
        Diagnostic(
          rule: "a-rule", severity: .error,
          finding: Finding(line: $0.lines.lowerBound, "odd", correction: $0))
      }
    }
    return (String(decoding: file.content, as: UTF8.self), mendings)
  }

  @Test func `lines of the message are found in the file`() {
    let file = Self.file("\n# c\nfeat: x\n\n# c\n\nbody\n#\nend")
    #expect(file.message.text == "feat: x\n\nbody\nend\n")
    #expect(file.lineNumbers == [3, 6, 7, 9])
  }

  @Test(arguments: [("", true), ("\n# c\n", true), ("x", false)])
  func `comments alone are nothing`(text: String, isEmpty: Bool) {
    #expect(Self.file(text).isEmpty == isEmpty)
  }

  @Test(arguments: [
    (Correction(line: 1, with: "A", isSafe: true), "# c\nA\n# c\n\nb\n# c\nc"),
    (Correction(lines: 2..<2, with: ["A", "B"], isSafe: true), "# c\na\n# c\nA\nB\n\nb\n# c\nc"),
    (Correction(lines: 3..<5, with: ["A"], isSafe: true), "# c\na\n# c\n\nA\n# c\n"),
    (Correction(lines: 2..<3, with: [], isSafe: true), "# c\na\n# c\nb\n# c\nc"),
    (Correction(lines: 5..<5, with: ["A"], isSafe: true), "# c\na\n# c\n\nb\n# c\nc\nA\n"),
    (Correction(line: 1, with: "A", isSafe: false), "# c\na\n# c\n\nb\n# c\nc"),
  ])
  func `a safe correction changes its lines and no others`(correction: Correction, expected: String) {
    var isDone = false
    let result = Self.fixed("# c\na\n# c\n\nb\n# c\nc") { _ in
      defer { isDone = true }
      return isDone ? [] : [correction]
    }
    #expect(result.text == expected)
    #expect(result.mendings.isEmpty != correction.isSafe)
  }

  @Test func `of corrections that touch the same line the first has its way, and the next its turn`() {
    let result = Self.fixed("a\nb\n") { message in
      switch message.headerLine {
      case "a":
        [.init(lines: 1..<3, with: ["A", "b"], isSafe: true), .init(line: 2, with: "B", isSafe: true)]
      default: message.lines[1] == "b" ? [.init(line: 2, with: "B", isSafe: true)] : []
      }
    }
    #expect(result.text == "A\nB\n")
    #expect(
      result.mendings == [
        Mending(rule: "a-rule", line: 1, old: ["a", "b"], new: ["A", "b"]),
        Mending(rule: "a-rule", line: 2, old: ["b"], new: ["B"]),
      ])
  }

  @Test func `rules that undo each other come to an end`() {
    let result = Self.fixed("a\n") { [.init(line: 1, with: $0.headerLine == "a" ? "b" : "a", isSafe: true)] }
    #expect(result.mendings.count == 2)
  }

  @Test func `line ends and a byte order mark stay`() {
    let result = Self.fixed("\u{FEFF}a\r\nb\r\n") {
      $0.lines[1] == "b" ? [.init(line: 2, with: "B", isSafe: true)] : []
    }
    #expect(result.text == "\u{FEFF}a\r\nB\r\n")
  }

  @Test func `bytes that are no UTF-8 are left alone`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x0A]
    var file = MessageFile(bytes, cleanup: .strip, commentPrefix: "#")
    let mendings = file.fix { _ in
      let correction = Correction(line: 1, with: "A", isSafe: true)
      return [Diagnostic(rule: "a-rule", severity: .error, finding: Finding("odd", correction: correction))]
    }
    #expect(mendings.isEmpty)
    #expect(file.content == bytes)
  }

  @Test func `another encoding gives the message its text`() {
    let file = MessageFile([0x61, 0xE9, 0x0A], as: "aé\n", cleanup: .strip, commentPrefix: "#")
    #expect(file.message.text == "aé\n")
    #expect(file.content == [0x61, 0xE9, 0x0A])
  }

  @Test func `a mending is shown as a difference that moves no cursor`() {
    let mending = Mending(rule: "a-rule", line: 3, old: ["a\u{1B}"], new: ["b", ""])
    #expect(mending.shown == "line 3 mended [a-rule]\n  - a<U+001B>\n  + b\n  + \n")
  }
}
