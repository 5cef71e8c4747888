import ChangelogCore
import Testing

struct XMLScannerTests {
  private let policy = VersionFilePolicy(path: "pom.xml")

  @Test(arguments: [
    (
      "<project><a><project><version>0</version></project></a><version\n>1</version ></project>",
      "<project><a><project><version>0</version></project></a><version\n>2.0.0</version ></project>"
    ),
    ("<x><project><version>0</version></project></x>", nil), ("<Project><version>0</version></Project>", nil),
    (
      "<!DOCTYPE p [<!ENTITY a '>'><!-- ]>' --><?x ]>?>]><project><version>1</version></project>",
      "<!DOCTYPE p [<!ENTITY a '>'><!-- ]>' --><?x ]>?>]><project><version>2.0.0</version></project>"
    ),
    (
      "<project a=\"<version>\" b='/>'><version>\n  1\n</version></project>",
      "<project a=\"<version>\" b='/>'><version>\n  2.0.0\n</version></project>"
    ),
  ])
  func `the text of the element is found`(text: String, outcome: String?) {
    let missing =
      "'pom.xml' has no 'version'; add it, or say by 'key' or 'pattern' where the version stands in 'versions.files'"
    // Attributes with '<' are refused by stricter readers, and passed over here.
    #expect(policy.outcome(of: text) == outcome ?? missing)
  }

  @Test(arguments: [
    ("<project>\n<version>1</project>", "line 2 of 'pom.xml': expected the end of <version> here"),
    ("</a>", "line 1 of 'pom.xml': expected no end of an element here"),
    ("\n<project>", "line 2 of 'pom.xml': <project> has no end"),
    ("<project", "line 1 of 'pom.xml': the tag that starts here has no end"),
    ("<a <b>", "line 1 of 'pom.xml': the tag that starts here has no end"),
    ("<a b='>", "line 1 of 'pom.xml': the text that starts here has no end"),
    ("<!-- ", "line 1 of 'pom.xml': what starts here has no '-->'"),
    ("<![CDATA[", "line 1 of 'pom.xml': what starts here has no ']]>'"),
    ("<?x", "line 1 of 'pom.xml': what starts here has no '?>'"),
    ("<!DOCTYPE [ ", "line 1 of 'pom.xml': the declaration that starts here has no end"),
    ("< a>", "line 1 of 'pom.xml': expected the name of an element, not ' '"),
    ("<a></a b>", "line 1 of 'pom.xml': expected '>', not 'b'"),
  ])
  func `what is no XML is told with its line`(text: String, complaint: String) {
    #expect(policy.outcome(of: text) == complaint)
  }
}
