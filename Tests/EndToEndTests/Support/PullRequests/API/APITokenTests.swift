import Testing

@testable import changelogctl

struct APITokenTests {
  @Test func `no description shows the secret`() throws {
    let token = try APIToken("s3cret", from: "GITHUB_TOKEN")
    #expect("\(token)" == "GITHUB_TOKEN")
    #expect(String(reflecting: token) == "GITHUB_TOKEN")
    var dumped = ""
    dump(token, to: &dumped)
    #expect(!dumped.contains("s3cret"))
    #expect(token.header("Authorization: Bearer ") == "Authorization: Bearer s3cret")
    #expect(token.removed(from: "bad 's3cret'") == "bad '***'")
  }

  @Test(arguments: ["", "a b", "a\nb", "a\r\nX: y", "é", "a\0", String(repeating: "x", count: 8_193)])
  func `what can be no token is refused without being shown`(secret: String) {
    let error = #expect(throws: SystemError.self) { try APIToken(secret, from: "GITHUB_TOKEN") }
    #expect(
      error?.description
        == "cannot use GITHUB_TOKEN: expected a token of letters, digits and signs, without blanks")
  }
}
