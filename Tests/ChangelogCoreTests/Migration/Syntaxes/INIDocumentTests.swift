import Testing

@testable import ChangelogCore

struct INIDocumentTests {
  @Test func `sections, comments and continued values are read`() throws {
    let tree = try INIDocument.tree(
      of: Array("; a\n[b]\r\nC-D = e = f\ng: 100%%\n  h\n\n# i\n[j:k]\nl=\n".utf8), file: ".gitlint")
    guard case .mapping(let sections) = tree.content,
      case .mapping(let pairs)? = sections.first?.value.content
    else {
      return #expect(Bool(false))
    }
    #expect(sections.map(\.key) == ["b", "j:k"])
    #expect(pairs.map(\.key) == ["c-d", "g"])
    #expect(
      pairs.map(\.value.content) == [.scalar("e = f", isQuoted: false), .scalar("100%\nh", isQuoted: false)])
    #expect(pairs.map(\.value.position.column) == [7, 4])
  }

  @Test(arguments: [
    ("a = b", "1:1: expected a section such as '[general]' before the first value"),
    ("[a", "1:1: expected ']' at the end of a section's name"),
    ("[a]\nb", "2:1: expected 'key = value' or '[section]', not 'b'"),
    ("[a]\nb=1\nB=2", "3:1: key 'b' is given more than once"),
    ("[a]\n[a]", "2:1: key 'a' is given more than once"),
  ])
  func `what is no INI is told at its place`(text: String, complaint: String) {
    do throws(PolicyError) {
      _ = try INIDocument.tree(of: Array(text.utf8), file: "a")
      Issue.record("no complaint")
    } catch {
      #expect(error.description == "a:\(complaint)")
    }
  }
}
