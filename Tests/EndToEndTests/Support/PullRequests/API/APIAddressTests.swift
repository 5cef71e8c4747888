import Testing

@testable import changelogctl

struct APIAddressTests {
  @Test(arguments: [
    ("https://api.github.com", "https://api.github.com", false),
    ("https://git.example:8443/api/v4/", "https://git.example:8443/api/v4", false),
    ("HTTPS://Git.Example/api", "https://Git.Example/api", false),
    ("http://127.0.0.1:8080/", "http://127.0.0.1:8080", true),
    ("http://localhost/x", "http://localhost/x", true),
    ("http://[::1]:80", "http://[::1]:80", true),
  ])
  func `an address is https, or on this machine`(text: String, url: String, isPlain: Bool) throws {
    let address = try APIAddress(text)
    #expect(address.url == url)
    #expect(address.isPlain == isPlain)
  }

  @Test(arguments: [
    ("", "expected an address that starts with https://"),
    ("api.github.com", "expected an address that starts with https://"),
    ("file:///etc/passwd", "expected an address that starts with https://"),
    ("https://", "expected an address with a host"), ("https:///x", "expected an address with a host"),
    ("https://:80/", "expected an address with a host"),
    ("http://git.example", "expected https://; http:// is for this machine only"),
    ("http://127.0.0.1.evil.example", "expected https://; http:// is for this machine only"),
    ("http://127.0.0.999", "expected https://; http:// is for this machine only"),
    ("http://localhost.evil.example", "expected https://; http:// is for this machine only"),
    ("https://me:secret@git.example", "expected an address without a user name, a query, blanks and quotes"),
    ("https://git.example/a b", "expected an address without a user name, a query, blanks and quotes"),
    ("https://git.example/\n-o", "expected an address without a user name, a query, blanks and quotes"),
    ("https://git.example/?x", "expected an address without a user name, a query, blanks and quotes"),
  ])
  func `anything else is refused`(text: String, reason: String) {
    let error = #expect(throws: SystemError.self) { try APIAddress(text) }
    #expect(error?.description.hasSuffix(": \(reason)") == true)
  }

  @Test(arguments: [("a/b c", "a%2Fb%20c"), ("é", "%C3%A9"), ("a-b_c.d~1", "a-b_c.d~1"), ("", "")])
  func `a part of a path has no slash`(text: String, encoded: String) {
    #expect(text.asPathComponent == encoded)
  }
}
