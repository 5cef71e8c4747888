import ChangelogCore
import Foundation
import TestSupport
import Testing

struct MailmapTests {
  private static let file = """
    # A comment
    Proper Name <one@x.org>
    <two-new@x.org> <two@x.org>
    Three New <three-new@x.org> <three@x.org>
    Four New <four-new@x.org> Four Old <four@x.org>
    Four Other <four-other@x.org> Other Old <four@x.org>
    Four Rest <four@x.org>
    <five-new@x.org> Five Old <five@x.org>
    Six <SIX@X.ORG>
      Seven   Names \t <seven@x.org>   \tIgnored    <old-seven@x.org> trailing text
    Eight First <eight@x.org>
    Eight Second <eight@x.org>
    Nine Name <nine@x.org>
    <nine-new@x.org> <nine@x.org>
    Zöe <zoe@x.org>
    É <accent@x.org> é <accent@x.org>
    No Address
    Empty <>
    Open <open@x.org
    Nobody <nobody@x.org> <>
    Eleven <eleven@x.org> Eleven <eleven-old@x.org> <third@x.org>
    X<x@x.org>
    a <b> c <d>
    <only@x.org>
    Ten <ten@x.org>\r
    <<odd@x.org> <odd-old@x.org>
    Last <last@x.org> Last Old <last@x.org>
    """

  private static let people = [
    "Anybody <one@x.org>", "Anybody <ONE@X.org>", "Anybody <two@x.org>", "Anybody <three@x.org>",
    "Four Old <four@x.org>", "four old <FOUR@x.org>", "Other Old <four@x.org>", "Somebody <four@x.org>",
    "Five Old <five@x.org>", "Five Else <five@x.org>", "any <six@x.org>", "any <seven@x.org>",
    "Ignored <old-seven@x.org>", "any <old-seven@x.org>", "any <eight@x.org>", "any <nine@x.org>",
    "any <zoe@x.org>",
    "é <accent@x.org>", "É <accent@x.org>", "e\u{301} <accent@x.org>", "any <>", "any <open@x.org>",
    "any <nobody@x.org>", "Eleven <eleven-old@x.org>", "any <third@x.org>", "any <x@x.org>", "c <d>", "C <D>",
    "any <only@x.org>", "any <ten@x.org>", "any <odd-old@x.org>", "any <<odd@x.org>", "Last Old <last@x.org>",
    "any <last@x.org>", "stranger <stranger@x.org>", "<one@x.org>",
  ]

  @Test func `everybody is mapped as git check-mailmap maps them`() throws {
    let source = try TemporaryRepository()
    try Data(Self.file.utf8).write(to: URL(fileURLWithPath: "\(source.path)/.mailmap"))
    var mailmap = Mailmap()
    mailmap.add(Self.file)
    let shown = try source.git(["check-mailmap"] + Self.people).split(separator: "\n").map(String.init)
    let mapped = Self.people.map { line in
      let open = line.firstIndex(of: "<") ?? line.endIndex
      let person = mailmap.person(
        for: Person(
          name: line[..<open].trimmingCharacters(in: .whitespaces),
          email: String(line[open...].dropFirst().dropLast())))
      return person.name.isEmpty ? "<\(person.email)>" : "\(person.name) <\(person.email)>"
    }
    #expect(mapped == shown)
  }

  @Test func `without lines nobody changes`() {
    let person = Person(name: "A", email: "a@x.org")
    #expect(Mailmap().person(for: person) == person)
  }

  @Test func `a second text adds to the first`() {
    var mailmap = Mailmap()
    mailmap.add("One <a@x.org>\nTwo <b@x.org>\n")
    mailmap.add("Other <b@x.org>\n")
    #expect(mailmap.person(for: Person(name: "x", email: "a@x.org")).name == "One")
    #expect(mailmap.person(for: Person(name: "x", email: "b@x.org")).name == "Other")
  }

  @Test(arguments: [
    "<", ">", "<>", "<><>", "\n\n\n", "#", " ", "<<<<", ">>>>", "a<b", "\u{0}", "\r\n", "<\u{1F600}>",
  ])
  func `odd lines do no harm`(_ text: String) {
    var mailmap = Mailmap()
    mailmap.add(text)
    let person = Person(name: "A", email: "a@x.org")
    #expect(mailmap.person(for: person) == person)
  }
}
