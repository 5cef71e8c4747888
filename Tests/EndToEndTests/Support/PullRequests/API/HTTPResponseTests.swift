import Testing

@testable import changelogctl

struct HTTPResponseTests {
  @Test func `what comes before the answer is passed over`() {
    let response = HTTPResponse(
      Array("HTTP/1.1 100 Continue\r\n\r\nHTTP/2 200 \r\nA: 1\r\nb:2\r\na: 3\r\nodd\r\n\r\nbody".utf8))
    #expect(response?.status == 200)
    #expect(response?.fields == ["a": "3", "b": "2"])
    #expect(response?.body == Array("body".utf8))
  }

  @Test(arguments: [
    "", "\r\n\r\n", "HTTP/1.1 200 OK", "HTTP/1.1\r\n\r\n", "HTTP/1.1 x\r\n\r\n", "SSH 200\r\n\r\n",
    "HTTP/1.1 100 Continue\r\n\r\n",
  ])
  func `anything else is no answer`(text: String) {
    #expect(HTTPResponse(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    (#"Link: <https://x/?page=2>; rel="next", <https://x/?page=9>; rel="last""#, true),
    (#"Link: <https://x/?page=1>; rel="prev""#, false), ("X-Next-Page: 2", true), ("X-Next-Page:", false),
    ("X-HasMore: true", true), ("X-HasMore: false", false), ("A: b", false),
  ])
  func `a list says whether it goes on`(field: String, hasNextPage: Bool) {
    #expect(HTTPResponse(Array("HTTP/1.1 200 OK\r\n\(field)\r\n\r\n".utf8))?.hasNextPage == hasNextPage)
  }
}
