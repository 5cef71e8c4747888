import ChangelogCore
import Testing

struct MavenProjectTests {
  private let policy = VersionFilePolicy(path: "pom.xml")

  @Test func `the version directly under the project is changed`() {
    let text = { (version: String) in
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- <version>1.0-SNAPSHOT</version> -->
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <artifactId>parent</artifactId>
          <version>1.0-SNAPSHOT</version>
        </parent>
        <artifactId>service</artifactId>
        <version>\(version)</version>
        <description><![CDATA[<version>1.0-SNAPSHOT</version>]]></description>
        <dependencies>
          <dependency><version>1.0-SNAPSHOT</version></dependency>
        </dependencies>
        <properties><java.version>21</java.version><empty/></properties>
      </project>

      """
    }
    #expect(policy.outcome(of: text("1.0-SNAPSHOT"), to: "1.0") == text("1.0"))
  }

  @Test(arguments: [
    (
      "<project><parent><version>1</version></parent></project>",
      "'pom.xml' takes its version from its parent; name the parent's pom.xml in 'versions.files'"
    ),
    (
      "<project><version>${revision}${changelist}</version></project>",
      "'pom.xml' takes its version from the property 'revision'; say the pattern '<revision>{version}</revision>' "
        + "for it in 'versions.files'"
    ),
    (
      "<project/>",
      "'pom.xml' has no 'version'; add it, or say by 'key' or 'pattern' where the version stands in 'versions.files'"
    ),
    ("<project><version/></project>", "'version' in 'pom.xml' is empty; expected a version as text"),
    (
      "<project><version> </version></project>", "'version' in 'pom.xml' is empty; expected a version as text"
    ),
    (
      "<project><version>1<!-- --></version></project>",
      "'version' in 'pom.xml' is more than text; expected a version as text"
    ),
    (
      "<project><version>&v;</version></project>",
      "'version' in 'pom.xml' is written with '&'; expected a version as text"
    ),
    (
      "<project><version>1</version><version>1</version></project>",
      "'version' stands more than once in 'pom.xml'; leave one of them"
    ),
  ])
  func `what cannot be changed is said`(text: String, complaint: String) {
    #expect(policy.outcome(of: text) == complaint)
  }
}
