/// Texts and links of strangers as HTML.
enum HTMLText {
  /// A stranger's text that may run from right to left without turning what stands round it.
  static func isolated(_ text: String) -> String { "<bdi>" + XMLText.escaped(text) + "</bdi>" }

  /// A link to the forge round HTML; the HTML alone where there is no address.
  static func linked(_ html: String, to url: String?) -> String {
    guard let url else { return html }
    return "<a href=\"" + XMLText.escaped(url) + "\" rel=\"noreferrer noopener\">" + html + "</a>"
  }
}
