import Foundation
import Testing

@testable import ChangelogCore

struct HTMLPageTests {
  @Test(arguments: [("style", PageStyle.text, PageStyle.hash), ("script", PageScript.text, PageScript.hash)])
  func `the hashes in the page's policy are those of its style and its script`(
    name: String, text: String, hash: String
  ) {
    // Whoever changes the style or the script copies the hash from this test's complaint.
    #expect(hash == "sha256-" + SHA256.base64(of: Array(text.utf8)))
  }

  @Test func `the page's policy lets in its own style and script, and nothing else`() throws {
    let page = SampleAudit.page(try SampleAudit.audit([.init(message: "feat: a (#1)", day: "2026-01-31")]))
    let head = try #require(page.components(separatedBy: "</head>").first)
    #expect(
      head.hasPrefix(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(PageStyle.hash)'; \
        script-src '\(PageScript.hash)'; img-src data:; base-uri 'none'; form-action 'none'">
        <meta name="referrer" content="no-referrer">

        """))
    #expect(page.matches(of: /<style>/).count == 1)
    #expect(page.matches(of: /<script>/).count == 1)
    #expect(page.contains("<style>" + PageStyle.text + "</style>"))
    #expect(page.contains("<script>" + PageScript.text + "</script>"))
    #expect(page.firstMatch(of: /[ ](?:style|on[a-z]+|src|action|background)=/) == nil)
  }

  @Test func `neither the style nor the script asks for anything`() {
    for text in [PageStyle.text, PageScript.text] {
      #expect(text.firstMatch(of: /https?:|@import|fetch\(|XMLHttp|WebSocket|innerHTML|eval|import\(/) == nil)
      #expect(text.firstMatch(of: /<\/(style|script)|<!--/) == nil)
    }
  }
}
