import TestSupport
import Testing

@testable import ChangelogCore

/// A thousand files, each edited by a person before we write it again.
struct EditedFilesTests {
  /// A file as a person left it.
  private struct Edited {
    var text: [String]
    var persons: [String] = []
    var untouched: Set<Int> = []
  }

  private static func releases(_ random: inout SeededGenerator) throws -> [RenderedRelease] {
    let types = ["feat", "fix", "perf", "feat!", "fix(x)", "chore"]
    let count = Int.random(in: 3...14, using: &random)
    let messages = (1...count).map {
      "\(types.randomElement(using: &random) ?? "fix"): change n\($0) (#\($0))"
    }
    var tags: [(name: String, commit: Int)] = []
    for commit in 0..<count where Int.random(in: 0..<3, using: &random) == 0 {
      tags.append((name: "v1.\(tags.count).0", commit: commit))
    }
    let style = Bool.random(using: &random) ? ChangelogStyle.default : .keepAChangelog
    let show = ChangelogPolicy.Show(commit: Bool.random(using: &random))
    return try DocumentUpdatingTests.rendered(messages, tags: tags, style: style, show: show)
  }

  private static func edited(_ releases: [RenderedRelease], _ random: inout SeededGenerator) -> Edited {
    var edited = Edited(text: ["# A log of ours", "", "Words above.", ""])
    for (place, release) in releases.enumerated() where !release.text.isEmpty {
      guard Int.random(in: 0..<4, using: &random) > 0 else { continue }
      var lines = release.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      while lines.last?.isEmpty == true { lines.removeLast() }
      let entries = lines.indices.filter { lines[$0].contains("change n") && lines[$0].contains("(#") }
      if Bool.random(using: &random), let entry = entries.randomElement(using: &random) {
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
          lines[entry] = lines[entry].replacing("change", with: "An edited change")
          edited.persons.append(lines[entry])
        case 1:
          lines.insert("* Written by hand in \(place)", at: entry)
          edited.persons.append(lines[entry])
        case 2: if entries.count > 1 { lines.remove(at: entry) }
        default:
          lines += ["", "A word at the end of \(place)."]
          edited.persons.append(lines[lines.count - 1])
        }
      } else {
        edited.untouched.insert(place)
      }
      edited.text += lines + [""]
    }
    return edited
  }

  @Test func `nothing of a person's is lost, nothing is doubled, and all that is wanted is there`() throws {
    var random = SeededGenerator(seed: 17)
    for round in 0..<1_000 {
      let releases = try Self.releases(&random)
      let edited = Self.edited(releases, &random)
      let ending = Bool.random(using: &random) ? "\r\n" : "\n"
      var file =
        (Bool.random(using: &random) ? ChangelogDocument.byteOrderMark : [])
        + Array(edited.text.joined(separator: ending).utf8)
      if Bool.random(using: &random) { file.removeLast(ending.utf8.count) }
      let update = ChangelogDocument(file).updating(with: releases)
      #expect(ChangelogDocument(update.bytes).updating(with: releases).bytes == update.bytes, "\(round)")
      let mark = ChangelogDocument.byteOrderMark
      #expect(update.bytes.starts(with: mark) == file.starts(with: mark), "\(round)")
      let text = String(decoding: update.bytes, as: UTF8.self)
      #expect(text.hasSuffix(ending) == String(decoding: file, as: UTF8.self).hasSuffix(ending), "\(round)")
      let plain = text.replacing("\r\n", with: "\n")
      #expect(plain.contains("# A log of ours\n\nWords above."), "\(round)")
      if ending == "\r\n" { #expect(text.split(separator: "\r\n").allSatisfy { !$0.contains("\n") }) }
      for line in ["Words above."] + edited.persons {
        #expect(plain.split(separator: "\n").contains { $0 == line }, "\(round): \(line)")
      }
      guard update.keptByHand == nil else { continue }
      for (place, release) in releases.enumerated() where !release.text.isEmpty {
        if edited.untouched.contains(place) { #expect(plain.contains(release.text.trimmedEnd), "\(round)") }
        for reference in release.references {
          let number = try #require(reference.pullRequest)
          let wanted = release.text.split(separator: "\n").count { $0.contains("(#\(number))") }
          let found = plain.split(separator: "\n").count { $0.contains("(#\(number))") }
          #expect(found == wanted, "\(round): #\(number)")
        }
      }
    }
  }
}

extension String {
  fileprivate var trimmedEnd: Substring {
    lastIndex { $0 != "\n" }.map { self[...$0] } ?? ""
  }
}
