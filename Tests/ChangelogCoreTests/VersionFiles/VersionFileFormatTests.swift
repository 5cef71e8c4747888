import ChangelogCore
import Testing

struct VersionFileFormatTests {
  @Test func `names are distinct words`() {
    let names = VersionFileFormat.all.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(name)")
    }
  }
}
