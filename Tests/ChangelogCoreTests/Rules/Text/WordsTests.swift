import Testing

@testable import ChangelogCore

struct WordsTests {
  @Test(arguments: [
    ("", []), ("...", []), ("fooBar", ["foo", "Bar"]), ("JSONFile", ["JSON", "File"]), ("iOS", ["i", "OS"]),
    ("v12beta", ["v", "12", "beta"]), ("foo_bar-baz.x", ["foo", "bar", "baz", "x"]), ("URLs", ["UR", "Ls"]),
    ("don't", ["dont"]), ("Äm Ne", ["Am", "Ne"]), ("straße", ["strasse"]), ("Œuvre", ["Oeuvre"]),
    ("МавЗуъ", ["Мав", "Зуъ"]), ("这是A", ["这是A"]), ("这是Ab", ["这是", "Ab"]), ("🐛fix", ["🐛", "fix"]),
    ("1st 22ND 3rdX 4tha 11th", ["1st", "22ND", "3rd", "X", "4", "tha", "11", "th"]), ("e\u{301}t", ["et"]),
    ("नि a", ["नि", "a"]), ("nÉ©A", ["n", "E", "©", "A"]), ("€5", ["5"]),
  ])
  func `words are found as commitlint's library finds them`(text: String, words: [String]) {
    #expect(Words.of(text) == words)
  }

  @Test func `a million letters take linear time`() {
    let letters = String(repeating: "A中", count: 500_000) + "1"
    #expect(Words.of(letters).joined() == letters)
  }
}
