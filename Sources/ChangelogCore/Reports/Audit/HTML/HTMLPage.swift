/// A page in one file: its style and its script are in it, and a policy lets nothing else in.
///
/// - Source: Content Security Policy Level 3, sections 2.3 and 6.7: a hash lets one style and one script in, which also
///   shuts out all `style` and `on…` attributes. A stranger's text that got through as markup could load and run nothing.
struct HTMLPage {
  /// What stands in the browser's tab.
  let title: String
  /// Whether there is a table of landings to skip to.
  let hasLandings: Bool

  private static let contentPolicy =
    "default-src 'none'; style-src '\(PageStyle.hash)'; script-src '\(PageScript.hash)'; img-src data:; "
    + "base-uri 'none'; form-action 'none'"

  /// The page round its contents.
  func text(_ contents: (inout String) -> Void) -> String {
    var output = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.contentPolicy)">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(XMLText.escaped(title))</title>
      <style>\(PageStyle.text)</style>
      <script>\(PageScript.text)</script>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the figures</a>\(
        hasLandings ? "\n<a class=\"skip\" href=\"#landings\">Skip to the table of landings</a>" : "")
      <main id="main">

      """
    contents(&output)
    output += """
      </main>
      <footer><p>Written by changelogctl. Times are in UTC. This file holds everything that it shows and loads nothing.\
      </p></footer>
      </body>
      </html>

      """
    return output
  }
}
