import CommitParser
import Testing

struct HeaderTests {
  @Test func `each part knows its column in characters`() throws {
    let header = try Header("feat(日本)!: 👩‍👩‍👧 x")
    #expect(header.typeColumn == 1)
    #expect(header.scopeColumn == 6)
    #expect(header.markColumn == 9)
    #expect(header.colonColumn == 10)
    #expect(header.subjectColumn == 12)
    #expect(header.subject == "👩‍👩‍👧 x")
  }

  @Test func `parts that are not there have no column`() throws {
    let header = try Header("feat: x")
    #expect(header.scopeColumn == nil)
    #expect(header.markColumn == nil)
  }

  @Test(arguments: [
    ("feat:x", "", "x"), ("feat:   x", "   ", "x"), ("feat: x  ", " ", "x"), ("feat:\tx", "\t", "x"),
    ("feat:\u{A0}x", "\u{A0}", "x"), ("feat: \u{A0} x", " \u{A0} ", "x"), ("feat: é", " ", "é"),
    ("feat: \u{202B}שלום", " ", "\u{202B}שלום"), ("feat: x (#12)", " ", "x (#12)"), ("feat: :", " ", ":"),
  ])
  func `spacing is kept apart from the subject`(line: String, spacing: String, subject: String) throws {
    let header = try Header(line)
    #expect(header.spacing == spacing)
    #expect(header.subject == subject)
  }

  @Test(arguments: [
    ("feat(my scope): x", "my scope"), ("feat(a/b-C_4, d): x", "a/b-C_4, d"), ("feat(@s/p:q): x", "@s/p:q"),
  ])
  func `a scope is taken as written`(line: String, scope: String) throws {
    #expect(try Header(line).scope == scope)
  }

  @Test(arguments: ["feat(): x", "feat( ): x"])
  func `an empty scope parses and can be told`(line: String) throws {
    let header = try Header(line)
    #expect(header.scope == nil)
    #expect(header.hasEmptyScope)
    #expect(header.scopeColumn == 6)
  }

  @Test func `blanks before the type are no part of it`() throws {
    let header = try Header("  feat: x")
    #expect(header.type == "feat")
    #expect(header.typeColumn == 3)
  }

  @Test func `an emoji can be a type`() throws {
    #expect(try Header("👩‍💻: x").type == "👩‍💻")
  }

  @Test func `headers are equal when they say the same`() throws {
    let header = try Header("feat: x")
    let shifted = try Header(" feat: x ")
    let tight = try Header("feat:x")
    #expect(header == shifted)
    #expect(header != tight)
  }
}
