import Testing

@testable import changelogctl

struct APIConnectionTests {
  private struct Thing: Decodable, Equatable { let id: Int }

  private func connection(to server: LoopbackServer, token: String? = "s3cret", name: String = "GITHUB_TOKEN")
    throws
    -> APIConnection
  {
    var transport = Transport()
    transport.pause = { _ in }
    transport.now = { 1_000 }
    return APIConnection(
      address: try APIAddress(server.url),
      token: try token.map { try APIToken($0, from: name, isOfJob: name == "CI_JOB_TOKEN") },
      authorization: token.map { "Authorization: Bearer \($0)" }, tokenNames: ["GITHUB_TOKEN", "GH_TOKEN"],
      transport: transport)
  }

  /// Why an answer is of no use, without the part that names the address.
  private func complaint(
    _ answer: LoopbackServer.Answer, token: String? = "s3cret", name: String = "GITHUB_TOKEN"
  ) throws -> String? {
    let server = try LoopbackServer { _, _ in answer }
    let connection = try connection(to: server, token: token, name: name)
    let error = #expect(throws: SystemError.self) { try connection.value(Thing.self, at: "/thing") }
    return error?.description.replacing("'\(server.url)/thing'", with: "URL")
  }

  @Test func `a value is read`() throws {
    let server = try LoopbackServer { _, _ in .json(#"{"id": 5, "more": []}"#) }
    #expect(try connection(to: server).value(Thing.self, at: "/thing") == Thing(id: 5))
  }

  @Test func `a list is read page after page, on the same server`() throws {
    let server = try LoopbackServer { _, count in
      let next = #"Link: <http://elsewhere.example/?page=7>; rel="next""#
      return count < 2 ? .json(#"[{"id": \#(count)}]"#, fields: next) : .json(#"[{"id": 2}]"#)
    }
    let (values, isCut) = try connection(to: server).list(Thing.self, at: "/things", query: "per_page=1")
    #expect(values == [Thing(id: 0), Thing(id: 1), Thing(id: 2)])
    #expect(!isCut)
    #expect(server.paths == (1...3).map { "/things?per_page=1&page=\($0)" })
  }

  @Test func `a list without end is cut`() throws {
    let server = try LoopbackServer { _, _ in .json(#"[{"id": 1}]"#, fields: "X-Next-Page: 2") }
    let (values, isCut) = try connection(to: server).list(Thing.self, at: "/things", query: "a=b")
    #expect(values.count == APIConnection.pageLimit)
    #expect(isCut)
  }

  @Test func `an empty page is the last one`() throws {
    let server = try LoopbackServer { _, _ in .json("[]", fields: "X-HasMore: true") }
    let (values, isCut) = try connection(to: server).list(Thing.self, at: "/things", query: "a=b")
    #expect(values == [])
    #expect(!isCut)
  }

  @Test(arguments: [
    (401, "the server refuses the token of GITHUB_TOKEN"), (403, "the token of GITHUB_TOKEN may not read it"),
    (404, "there is nothing, or the token of GITHUB_TOKEN may not read it"),
    (301, "the server sends us elsewhere, and redirects are not followed"),
    (500, "the server answers with status 500"), (418, "the server answers with status 418"),
  ])
  func `a refusal is told`(status: Int, reason: String) throws {
    #expect(try complaint(.status(status, fields: "Location: /y")) == "cannot fetch URL: \(reason)")
  }

  @Test(arguments: [
    (401, "the server asks for a token; expected one in GITHUB_TOKEN or GH_TOKEN"),
    (403, "the server asks for a token; expected one in GITHUB_TOKEN or GH_TOKEN"),
    (404, "there is nothing, or it takes a token to read it; expected one in GITHUB_TOKEN or GH_TOKEN"),
  ])
  func `a missing token is told`(status: Int, reason: String) throws {
    #expect(try complaint(.status(status), token: nil) == "cannot fetch URL: \(reason)")
  }

  @Test func `the token of a job is told to be weak`() throws {
    #expect(
      try complaint(.status(401), name: "CI_JOB_TOKEN")
        == "cannot fetch URL: the server refuses the token of CI_JOB_TOKEN; few servers let a job's token read merge "
        + "requests, expected one in GITHUB_TOKEN or GH_TOKEN")
  }

  @Test(arguments: [
    (
      "X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 4600", 403,
      "the rate limit is used up for another 3600 seconds"
    ),
    ("Retry-After: 120", 429, "the rate limit is used up for another 120 seconds"),
    ("A: b", 429, "the rate limit is used up"),
  ])
  func `a rate limit is told`(fields: String, status: Int, reason: String) throws {
    #expect(try complaint(.status(status, fields: fields)) == "cannot fetch URL: \(reason)")
  }

  @Test func `what the server says is told, without the token`() throws {
    let body = #"{"message": "Bad credentials s3cret\n::error::\u001b[2J"}"#
    #expect(
      try complaint(.status(401, body: body))
        == "cannot fetch URL: the server refuses the token of GITHUB_TOKEN (it says 'Bad credentials ***<U+000A>"
        + "::error::<U+001B>[2J')")
  }

  @Test(arguments: [
    ("<html>", "it is not JSON that can be read"), ("", "it is empty"), ("[]", "expected an object"),
    (#"{"id": "s3cret"}"#, "id: expected a whole number"),
    (String(repeating: "[", count: 100_000), "it is not JSON that can be read"),
  ])
  func `a broken answer is told`(body: String, reason: String) throws {
    #expect(try complaint(.json(body)) == "cannot read the answer of URL: \(reason)")
  }

  @Test func `a server that breaks off is told`() throws {
    let bytes = Array("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".utf8)
    let reason = try #require(try complaint(.bytes(bytes)))
    #expect(reason.hasPrefix("cannot fetch URL: transfer closed"))
  }
}
