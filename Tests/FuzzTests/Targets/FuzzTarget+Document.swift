@testable import ChangelogCore

extension FuzzTarget {
  /// Changelog files of any content into which releases are put.
  static let document = FuzzTarget(
    "document",
    seeds: [
      "# Changelog\n\nWords.\n\n## Unreleased\n\n* a\n\n## [1.1.0](https://x) (2026-01-02)\n\n### Features\n\n* one ([0000001](u))\n\n## 1.0.0\n\n* z\n",
      "# Changes\r\n\r\n## v1.1.0\r\n\r\n### Features\r\n\r\n* edited by hand (#1)\r\n* two (#2)\r\n\r\nWords\r\n\r\n[1.0.0]: https://x\r\n",
      "\u{FEFF}<a name=\"1.1.0\"></a>\n## 1.1.0\n```\n## 1.0.0\n",
      "1.1.0\n=====\n\n* a\n\n1.0.0\n-----\n<!-- ## 0.9.0\n", "", "\n\n", "no end",
      "## 1.1.0\n## 1.1.0\n## Unreleased\n## Unreleased\n",
      "### 1.1.0\n/ 1.1011\n## UnreDefsed\n## Unreleased\n```\n",
      "\u{FEFF}<a name=\"0.1.0\"></a>\n## 0.1.0\n```\n## 1.0.0\n",
      "### 1.1.0 - 2020\n* a\n    * b\n\n  c\n> ## 0.1.0\n",
    ],
    words: [
      "# ", "## ", "### ", "## 1.1.0\n", "## [1.0.0]", "## Unreleased\n", "### Features\n", "### Bug Fixes\n",
      "* one (#1)\n", "- two (#2)\n",
      "* ", "\n", "\n\n", "\r\n", "```\n", "~~~\n", "<!--", "-->", "<a name=\"x\"></a>\n", "===\n", "---\n",
      "[1.0.0]: https://x\n",
      "(#1)", "([0000001](u))", "<details>", "</details>", "    ", "\t", "\u{FEFF}", "v1.1.0", "1.2.0",
      "<pre>", "\0", "\r",
    ]
  ) { bytes in
    let document = ChangelogDocument(bytes)
    try promise(document.updating(with: []).bytes == bytes, "without releases nothing changes")
    for releases in renderings {
      let update = document.updating(with: releases)
      let again = ChangelogDocument(update.bytes).updating(with: releases)
      try promise(again.bytes == update.bytes, "an update is the same twice")
      try promise(update.difference.isEmpty == (update.bytes == bytes), "the difference tells of a change")
    }
    try checkPlaces(of: document, bytes)
  }

  /// Outside of the section of a release everything stays as it is.
  private static func checkPlaces(of document: ChangelogDocument, _ bytes: [UInt8]) throws {
    let release = RenderedRelease(
      tag: "v1.1.0", version: SemanticVersion(1, 1, 0), text: "## 1.1.0\n\n### Features\n\n* one (#1)\n")
    let update = document.updating(with: [release]).bytes
    let shift = document.hasMark ? 3 : 0
    if let section = document.sections.first(where: { $0.name == release.name }) {
      let end = min(section.content.upperBound + shift, bytes.count)
      try promise(
        update.starts(with: bytes[..<(section.content.lowerBound + shift)]), "what stands above stays")
      let below = bytes[end...]
      try promise(update.suffix(below.count).elementsEqual(below), "what stands below stays")
    } else if !document.sections.contains(where: { $0.name == .unreleased }) {
      // All lines are there still, in their order.
      var rest = lines(of: update)[...]
      for line in lines(of: bytes) where !line.isEmpty {
        guard let place = rest.firstIndex(of: line) else {
          throw BrokenPromise(description: "a line is lost")
        }
        rest = rest[(place + 1)...]
      }
    }
  }

  /// The lines without their ends, and without the mark, which stays at the top whatever comes there.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0).split(separator: 0x0A).map {
      $0.last == 0x0D ? $0.dropLast() : $0
    }
  }

  private static let renderings: [[RenderedRelease]] = {
    let one = RenderedRelease.Reference(commit: CommitID(high: 0, middle: 0, low: 1), pullRequest: 1)
    let two = RenderedRelease.Reference(commit: CommitID(high: 0, middle: 0, low: 2), pullRequest: 2)
    func release(
      _ tag: String?, _ version: SemanticVersion?, _ title: String, _ entry: String,
      _ reference: RenderedRelease.Reference
    )
      -> RenderedRelease
    {
      RenderedRelease(
        tag: tag, version: version, text: "## \(title)\n\n### Features\n\n* \(entry)\n",
        definitions: ["[\(title)]: https://x/\(title)"],
        references: [reference], formerTexts: ["## \(title)\n\n### Features\n\n* former\n"])
    }
    let next = release(nil, nil, "Unreleased", "two (#2)", two)
    let new = release("v1.1.0", SemanticVersion(1, 1, 0), "1.1.0", "one (#1)", one)
    let old = release(
      "v1.0.0", SemanticVersion(1, 0, 0), "1.0.0", "zero",
      RenderedRelease.Reference(commit: CommitID(high: 0, middle: 0, low: 0), pullRequest: nil))
    let empty = RenderedRelease(tag: nil, version: nil, text: "")
    return [[next, new, old], [new], [empty, new], [next]]
  }()
}
