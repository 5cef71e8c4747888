import Foundation
import TestSupport
import Testing

@testable import changelogctl

struct TransportTests {
  /// The waits that were asked for, instead of waiting.
  private final class Waits { var seconds: [Int] = [] }

  private let waits = Waits()

  private func transport() -> Transport {
    var transport = Transport()
    transport.pause = { [waits] in waits.seconds.append($0) }
    transport.now = { 1_000 }
    return transport
  }

  private func response(
    of server: LoopbackServer, by transport: Transport, headers: [String] = []
  ) -> Result<HTTPResponse, Transport.Failure> {
    Result { () throws(Transport.Failure) in
      try transport.response(of: server.url + "/x", isPlain: true, headers: headers)
    }
  }

  private func failure(_ result: Result<HTTPResponse, Transport.Failure>) -> String? {
    #expect(throws: Transport.Failure.self) { try result.get() }?.reason
  }

  @Test func `an answer has its status, fields and body`() throws {
    let server = try LoopbackServer { _, _ in .status(404, fields: "X-A: b", body: "no\r\n\r\nthing") }
    let answer = try response(of: server, by: transport(), headers: ["X-Token: \"a\\b"]).get()
    #expect(answer.status == 404)
    #expect(answer.fields["x-a"] == "b")
    #expect(answer.body == Array("no\r\n\r\nthing".utf8))
    #expect(server.questions.count == 1)
    #expect(server.questions[0].hasPrefix("GET /x HTTP/1.1\r\n"))
    #expect(server.questions[0].contains("\r\nX-Token: \"a\\b\r\n"))
    #expect(server.questions[0].contains("\r\nUser-Agent: changelogctl/\(programVersion)\r\n"))
  }

  @Test func `a server with a bad moment is asked again`() throws {
    let server = try LoopbackServer { _, count in count < 2 ? .status(500 + count * 2) : .json("[]") }
    #expect(try response(of: server, by: transport()).get().status == 200)
    #expect(waits.seconds == [1, 2])
  }

  @Test func `a server that never recovers is asked as often as allowed`() throws {
    let server = try LoopbackServer { _, _ in .status(503) }
    #expect(try response(of: server, by: transport()).get().status == 503)
    #expect(server.questions.count == 3)
  }

  @Test(arguments: [
    ("Retry-After: 7", 429, [7]), ("Retry-After: 0", 503, [0]), ("Retry-After: 7", 403, [7]),
    ("X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 1030", 403, [30]),
    ("RateLimit-Reset: 1010", 429, [10]), ("X-RateLimit-Reset: 1", 429, [0]),
    ("Retry-After: Wed, 21 Oct 2015 07:28:00 GMT", 429, [1]),
  ])
  func `a server says how long to wait`(field: String, status: Int, expected: [Int]) throws {
    let server = try LoopbackServer { _, count in count == 0 ? .status(status, fields: field) : .json("[]") }
    #expect(try response(of: server, by: transport()).get().status == 200)
    #expect(waits.seconds == expected)
  }

  @Test(arguments: [
    "Retry-After: 61", "Retry-After: 99999999999999999999\r\nX-RateLimit-Reset: 9223372036854775807",
    "X-RateLimit-Reset: 5000",
  ])
  func `patience ends`(field: String) throws {
    let server = try LoopbackServer { _, _ in .status(429, fields: field) }
    #expect(try response(of: server, by: transport()).get().status == 429)
    #expect(server.questions.count == 1)
    #expect(waits.seconds == [])
  }

  @Test(arguments: [400, 401, 403, 404, 301, 501])
  func `what will not change is asked once`(status: Int) throws {
    let server = try LoopbackServer { _, _ in .status(status) }
    #expect(try response(of: server, by: transport()).get().status == status)
    #expect(server.questions.count == 1)
  }

  @Test func `a silent server is left after the time limit`() throws {
    let server = try LoopbackServer { _, _ in .silence }
    var transport = transport()
    transport.timeout = 0.2
    transport.attempts = 2
    let reason = try #require(failure(response(of: server, by: transport)))
    #expect(reason.hasPrefix("operation timed out after 20"))
    #expect(server.questions.count == 2)
    #expect(waits.seconds == [1])
  }

  @Test func `a server that is not there is tried again`() {
    // Port 1 of this machine: nobody listens.
    let failure = #expect(throws: Transport.Failure.self) {
      try transport().response(of: "http://127.0.0.1:1/", isPlain: true, headers: [])
    }
    #expect(failure?.reason.hasPrefix("failed to connect to 127.0.0.1 port 1") == true)
    #expect(waits.seconds == [1, 2])
  }

  @Test func `a missing program is told`() throws {
    var transport = transport()
    transport.program = "no-such-curl"
    let failure = #expect(throws: Transport.Failure.self) {
      try transport.response(of: "http://127.0.0.1:1/", isPlain: true, headers: [])
    }
    #expect(failure?.reason == "there is no program 'no-such-curl', which is needed for that")
  }

  @Test(arguments: [true, false])
  func `an answer that is too large is not taken`(isAnnounced: Bool) throws {
    let body = String(repeating: "x", count: 200_000)
    let server = try LoopbackServer { _, _ in
      isAnnounced ? .json(body) : .bytes(Array("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n\(body)".utf8))
    }
    var transport = transport()
    transport.sizeLimit = 4_096
    #expect(failure(response(of: server, by: transport)) == "the answer is larger than 4 KiB")
    #expect(server.questions.count == 1)
  }

  @Test func `an answer within the limit is taken`() throws {
    let server = try LoopbackServer { _, _ in .json(String(repeating: "x", count: 4_096)) }
    var transport = transport()
    transport.sizeLimit = 4_096
    #expect(try response(of: server, by: transport).get().body.count == 4_096)
  }

  @Test func `another protocol is no answer`() throws {
    let server = try LoopbackServer { _, _ in .bytes(Array("SSH-2.0-OpenSSH\r\n\r\n".utf8)) }
    var transport = transport()
    transport.attempts = 1
    #expect(failure(response(of: server, by: transport))?.isEmpty == false)
  }

  @Test func `a redirect is not followed`() throws {
    let server = try LoopbackServer { path, _ in
      path == "/x" ? .status(302, fields: "Location: /y") : .json("[]")
    }
    #expect(try response(of: server, by: transport()).get().status == 302)
    #expect(server.paths == ["/x"])
  }

  @Test func `plain HTTP needs permission`() throws {
    let server = try LoopbackServer { _, _ in .json("[]") }
    let failure = #expect(throws: Transport.Failure.self) {
      try transport().response(of: server.url, isPlain: false, headers: [])
    }
    #expect(failure?.reason.contains("http") == true)
    #expect(server.questions == [])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/cmdline")))
  func `a secret is in no list of processes`() throws {
    let secret = "s3cret-\(UUID().uuidString)"
    let server = try LoopbackServer { _, _ in .json(Self.commands(with: secret).description) }
    let answer = try response(of: server, by: transport(), headers: ["Authorization: Bearer \(secret)"]).get()
    #expect(server.questions[0].contains(secret))
    #expect(String(decoding: answer.body, as: UTF8.self) == "[]")
  }

  /// The processes in whose arguments or environment a text is.
  private static func commands(with text: String) -> [String] {
    let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return processes.filter { Int($0) != nil }.flatMap { ["/proc/\($0)/cmdline", "/proc/\($0)/environ"] }
      .filter { path in
        FileManager.default.contents(atPath: path)?.firstRange(of: Data(text.utf8)) != nil
      }
  }

  @Test func `curl is called without the user's settings, and with nothing but its configuration`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "#!/bin/sh\nprintf 'HTTP/1.1 200 OK\\r\\n\\r\\n'\necho \"$@\"\ncat\n", to: "curl")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    var transport = transport()
    transport.program = path
    let answer = try transport.response(of: "https://git.example/x", isPlain: false, headers: ["A: b"])
    #expect(
      String(decoding: answer.body, as: UTF8.self) == """
        --disable --config -
        url = "https://git.example/x"
        silent
        show-error
        include
        globoff
        suppress-connect-headers
        proto = "=https"
        connect-timeout = "10.0"
        max-time = "30.0"
        max-filesize = "26214400"
        user-agent = "changelogctl/\(programVersion)"
        header = "A: b"

        """)
  }
}
