/// Whether a changelog file has each release once.
enum ChangelogSections: HealthCheck {
  static let id = "changelog-sections"
  static let summary = "no release stands twice in a changelog file"

  static func reasonToSkip(_ facts: HealthFacts) -> String? {
    facts.isBare ? "a bare repository has no files" : nil
  }

  static func findings(in facts: HealthFacts) -> [HealthFinding] {
    facts.parts.flatMap { part -> [HealthFinding] in
      guard let file = part.changelog, case .bytes(let bytes) = file.content else { return [] }
      return ChangelogDocument(bytes, tags: part.policy.history.tags).repeated.map { name, lines in

        let places = lines.map(String.init)
        return HealthFinding(
          "\(file.path.inQuotes) has \(lines.count) sections of \(name.text.inQuotes), at lines "
            + places.dropLast().joined(separator: ", ") + " and \(places.last ?? "")",
          remedy: .words("put what they say into one of them"))
      }
    }
  }
}

extension ChangelogDocument {
  /// The releases that have several sections, with the 1-based lines of these, from top to bottom.
  fileprivate var repeated: [(name: ReleaseHeading.Name, lines: [Int])] {
    var names: [ReleaseHeading.Name] = []
    var lines: [ReleaseHeading.Name: [Int]] = [:]
    var line = 1
    var place = 0
    for section in sections {
      line += bytes[place..<section.content.lowerBound].count { $0 == 0x0A }
      place = section.content.lowerBound
      if lines[section.name] == nil { names.append(section.name) }
      lines[section.name, default: []].append(line)
    }
    return names.compactMap { name in
      lines[name].flatMap { $0.count > 1 ? (name, $0) : nil }
    }
  }
}
