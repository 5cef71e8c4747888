import Foundation

@testable import ChangelogCore
@testable import changelogctl

extension FuzzTarget {
  /// Texts of strangers on their way into an output.
  static let escaping = FuzzTarget(
    "escaping",
    seeds: messages + [
      "`a` ``b`` @c #12 https://a.b/c(d)_e. www.x.y <b> &amp; _x_ ~~y~~ \\ 1. z",
      "##[group]\u{1B}[31m\u{9B}\u{202E}\u{2028}\u{FEFF}\u{E0041}",
      "# a\n- b\n1) c\n    d", "'; rm -rf \"$HOME\" `x`", "::error::a%0A\r",
      "'\u{302}(\"\u{302}|\u{301}]\u{301}(\u{302}{\u{301}",
    ],
    words: messageWords + [
      "##[", "::", "%0A", "<b>", "&#39;", "](", "![", "|", "$", "\u{7F}", "\u{9B}", "\u{85}", "\u{2028}",
      "\u{E0001}", "\u{FFFE}",
    ]
  ) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let visible = VisibleText.showing(text)
    try promise(isOneVisibleLine(visible), "shown text is one line")
    try promise(VisibleText.showing(visible) == visible, "shown text is shown as it is")
    try promise(isVisible(text.withoutControls), "text without controls has none")
    for startsLine in [false, true] {
      let links = ProjectLinks(remote: "https://gitlab.com/o/n", forge: nil)
      let markdown = MarkdownText.escaped(text, links: links, startsLine: startsLine)
      try promise(isOneVisibleLine(markdown), "Markdown is one line")
      try promise(markdown.utf8.count <= 100 * (text.utf8.count + 1), "Markdown is not much longer")
    }
    let json = JSONText.string(text)
    try promise(
      json.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "<") },
      "JSON has no controls and no tags")
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String
    try promise(read?.unicodeScalars.elementsEqual(text.unicodeScalars) == true, "JSON says the same")
    let xml = XMLText.escaped(text)
    try promise(
      isVisible(xml) && !xml.contains(where: { "<>\"'".contains($0) }), "XML has no controls and no tags")
    try promise(
      isVisible(CodeSpan.of(text)) && isVisible(CodeBlock.of(text, upTo: 1_000)), "code has no controls")
    try promise(
      isOneVisibleLine(text.inQuotes) && text.inQuotes.unicodeScalars.count < 60 * 10 + 4,
      "a quotation is short")
    let path = PercentEncoding.component(text)
    try promise(path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "an address is of harmless bytes")
    let word = text.asShellWord
    try promise(
      word.utf8.elementsEqual(text.utf8) || word.hasPrefix("'") && word.hasSuffix("'"),
      "a word of a shell is quoted")
    try checkYAML(visible)
  }

  private static func checkYAML(_ text: String) throws {
    // Files with so many brackets are refused, wherever they stand.
    guard text.utf8.count(where: "[{&!".utf8.contains) <= NestingGuard.limit else { return }
    let tree = try YAMLDocument.tree(of: Array("a: \(text.inYAML)\n".utf8), file: "a")
    guard case .mapping(let pairs) = tree.content, case .scalar(let read, _)? = pairs.first?.value.content
    else {
      throw BrokenPromise(description: "YAML is a scalar")
    }
    try promise(read.utf8.elementsEqual(text.utf8), "YAML says the same")
  }
}
