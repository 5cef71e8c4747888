import Testing

@testable import ChangelogCore

struct MessageTemplateTests {
  @Test(
    arguments: [
      ("", []), ("a", [.text("a")]), ("%{x}", [.variable("x")]),
      ("a%{x}b", [.text("a"), .variable("x"), .text("b")]),
      ("%{y}", [.text("%{"), .text("y}")]), ("%{x", [.text("%{"), .text("x")]),
      ("%{%{x}", [.text("%{"), .variable("x")]), ("%%{x}}", [.text("%"), .variable("x"), .text("}")]),
    ] as [(String, [MessageTemplate.Part])])
  func `known names between braces are variables`(template: String, parts: [MessageTemplate.Part]) {
    #expect(MessageTemplate(template, opening: "%{", names: ["x"]).parts == parts)
  }

  // As Go's os.Expand.
  @Test(
    arguments: [
      ("$x", [.variable("x")]), ("${x}", [.variable("x")]), ("$xy_1-", [.variable("xy_1"), .text("-")]),
      ("$", [.text("$")]), ("a$ b", [.text("a"), .text("$"), .text(" b")]), ("$é", [.text("$"), .text("é")]),
      ("${}a", [.text("a")]), ("${a", [.text("a")]), ("$12", [.variable("1"), .text("2")]),
      ("$$", [.variable("$")]),
      ("${a b}", [.variable("a b")]), ("${*}", [.variable("*")]), ("}${a", [.text("}"), .text("a")]),
    ] as [(String, [MessageTemplate.Part])])
  func `names as in a shell`(template: String, parts: [MessageTemplate.Part]) {
    #expect(MessageTemplate(shell: template).parts == parts)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["${", "$", "%{", "%{x", "${x", "%{x}", "\n\n%{x}"])
  func `any template takes linear time`(piece: String) {
    let text = String(repeating: piece, count: 50_000)
    #expect(MessageTemplate(shell: text).filled { _ in LandedMessage() }.text.count <= text.count)
    let template = MessageTemplate(text, opening: "%{", names: ["x"])
    #expect(template.filled { _ in LandedMessage("") }.text.count <= text.count)
    #expect(GitLab.withoutEmptyLines(text) { $0 == "x" }.count <= text.count)
  }
}
