import TestSupport

extension SeededGenerator {
  /// A pom.xml.
  mutating func pom() -> String {
    let decoy = RandomDocument.decoy
    var parts = some(upTo: 6) { random in
      random.pick([
        "<!-- <version>\(decoy)</version> \(RandomDocument.stray)-->",
        "<parent><version>\(decoy)</version></parent>",
        "<dependencies>\n<dependency a='<' b=\">\"><version>\(decoy)</version></dependency></dependencies>",
        "<description><![CDATA[</description><version>\(decoy)</version>]]></description>",
        "<properties><project><version>\(decoy)</version></project></properties>",
        "<?version <version>\(decoy)</version>?>", "<versions/>", "<version-x>\(decoy)</version-x >",
        "\(decoy)",
        "<a version='\(decoy)' />", "<b><!-- > ' --></b>",
      ])
    }
    let blank = pick(["", " ", "\n    "])
    parts.append("<version\(pick(["", " ", " a='1'"]))>\(blank)\(RandomDocument.place)\(blank)</version>")
    parts.shuffle(using: &self)
    let start = pick([
      "", "<?xml version=\"1.0\"?>\n", "<!DOCTYPE project [ <!ENTITY v \"<version>\"> <!-- ' ]> --> ]>\n",
    ])
    let root = pick(["<project>", "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"\n  a='>'>"])
    return start + root + parts.joined(separator: pick(["", "\n", "\n\t"])) + "</project>\n"
  }
}
