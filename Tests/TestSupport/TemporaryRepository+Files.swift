import Foundation

extension TemporaryRepository {
  /// Makes a random history in which commits write, remove and replace files and folders, and merges mix their parents.
  public func importRandomFiles(commits count: Int, _ random: inout SeededGenerator) throws {
    let names = ["a", "b", "c", "a.md", "b.md", "x.c"]
    var trees: [[String: Int]] = []
    var stream = ""
    for place in 0..<count {
      var parents = place == 0 ? [] : [max(0, place - Int.random(in: 1...3, using: &random))]
      if place > 3, Int.random(in: 0..<3, using: &random) == 0 { parents.append(place - 1) }
      if place > 9, Int.random(in: 0..<12, using: &random) == 0 { parents.append(place - 4) }
      parents = parents.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      var files = parents.first.map { trees[$0] } ?? [:]
      for parent in parents.dropFirst() {
        // In one order: that of a dictionary is another one in every run.
        for (path, version) in trees[parent].sorted(by: { $0.key < $1.key }) where Bool.random(using: &random)
        {
          put(path, version, &files)
        }
      }
      for _ in 0..<Int.random(in: parents.count > 1 ? 0...1 : 0...3, using: &random) {
        let depth = Int.random(in: 1...3, using: &random)
        let path = (0..<depth).map { _ in names.randomElement(using: &random) ?? "" }.joined(separator: "/")
        if files[path] != nil, Bool.random(using: &random) {
          files[path] = nil
        } else {
          put(path, place, &files)
        }
      }
      trees.append(files)
      stream += "commit refs/heads/import/\(place)\nmark :\(place + 1)\n"
      stream += "committer C O Mitter <c@example.org> \(1_700_000_000 + place * 60) +0000\ndata 1\nx\n"
      for (order, parent) in parents.enumerated() {
        stream += "\(order == 0 ? "from" : "merge") :\(parent + 1)\n"
      }
      stream += "deleteall\n"
      for (path, version) in files.sorted(by: { $0.key < $1.key }) {
        stream += "M 100644 inline \(path)\ndata \(String(version).utf8.count)\n\(version)\n"
      }
    }
    stream += "reset refs/heads/main\nfrom :\(count)\n\n"
    try git(["fast-import", "--quiet", "--force"], input: Data(stream.utf8))
  }

  /// Writes a file where a folder or a file on the way may stand.
  private func put(_ path: String, _ version: Int, _ files: inout [String: Int]) {
    files = files.filter { !$0.key.hasPrefix(path + "/") && !path.hasPrefix($0.key + "/") }
    files[path] = version
  }
}
