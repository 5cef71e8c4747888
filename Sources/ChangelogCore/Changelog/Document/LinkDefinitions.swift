/// The definitions of links at the end of a file.
struct LinkDefinitions {
  private(set) var lines: [DocumentLine]
  private let ending: [UInt8]

  init(_ lines: [DocumentLine], ending: [UInt8]) {
    self.lines = lines
    self.ending = ending
  }

  /// Replaces ours and adds those that are missing, each above the next one that is there.
  ///
  /// An address on another page than ours is a person's.
  mutating func update(_ texts: [String]) {
    let ours = texts.map { DocumentLine(text: Array($0.utf8)[...], ending: ending[...]) }
    var places: [String: Int] = [:]
    for (place, line) in lines.enumerated() {
      if let label = line.definition?.label, places[label] == nil { places[label] = place }
    }
    for line in ours {
      guard let own = line.definition, let place = places[own.label], let old = lines[place].definition
      else { continue }
      if old.address.page == own.address.page, old.address != own.address {
        lines[place] = DocumentLine(text: line.text, ending: lines[place].ending)
      }
    }
    var additions: [Int: [DocumentLine]] = [:]
    let last = lines.lastIndex { $0.definition != nil }
    let end = last.map { $0 + 1 } ?? 0
    var place = ours.lazy.compactMap { line in line.definition.flatMap { places[$0.label] } }.first
    for line in ours {
      guard let label = line.definition?.label else { continue }
      if let present = places[label] {
        place = present + 1
      } else {
        additions[place ?? self.place(for: label) ?? end, default: []].append(line)
      }
    }
    var result: [DocumentLine] = []
    for place in 0...lines.count {
      result += additions[place] ?? []
      if place == 0, last == nil, !result.isEmpty, !lines.isEmpty {
        result.append(DocumentLine(text: [], ending: ending[...]))
      }
      if place < lines.count { result.append(lines[place]) }
    }
    lines = result
  }

  /// Where the definition of the next lower version stands.
  private func place(for label: String) -> Int? {
    guard let version = SemanticVersion(label) else { return nil }
    return lines.firstIndex { line in
      line.definition.flatMap { SemanticVersion($0.label) }.map { $0 < version } ?? false
    }
  }
}

extension ArraySlice<UInt8> {
  /// An address without its last part.
  fileprivate var page: ArraySlice<UInt8> { lastIndex(of: UInt8(ascii: "/")).map { self[..<$0] } ?? self }
}
