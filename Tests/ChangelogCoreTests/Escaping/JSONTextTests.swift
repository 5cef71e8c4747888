import ChangelogCore
import Foundation
import Testing

struct JSONTextTests {
  @Test(arguments: [
    ("", #""""#), ("plain é 🚀", #""plain é 🚀""#), ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#),
    ("\0\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("</script>&", #""\u003c/script\u003e\u0026""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{202E}", #""\u202e""#), ("\u{E0041}", #""\udb40\udc41""#),
  ])
  func `a string is quoted and escaped`(text: String, json: String) {
    #expect(JSONText.string(text) == json)
  }

  @Test func `nothing is null and lists hold what they are given`() {
    #expect(JSONText.string(nil) == "null")
    #expect(JSONText.list([]) == "[]")
    #expect(JSONText.list(["1", JSONText.string("a")]) == #"[1, "a"]"#)
  }

  @Test func `every character reads back as itself`() throws {
    var text = ""
    for value in 0...UInt32(0x10FFFF) where value < 0x3000 || value % 61 == 0 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    let json = Data(JSONText.list([JSONText.string(text)]).utf8)
    let read = try #require(try JSONSerialization.jsonObject(with: json) as? [String])
    #expect(read[0].unicodeScalars.elementsEqual(text.unicodeScalars))
  }
}
