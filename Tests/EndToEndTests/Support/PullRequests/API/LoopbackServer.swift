import Foundation

/// A real HTTP server on this machine, for one test.
final class LoopbackServer: Sendable {
  /// What it does with a question.
  enum Answer: Sendable {
    case response(status: Int, fields: [String], body: String)
    /// Bytes that may be no HTTP at all.
    case bytes([UInt8])
    /// Nothing, while the connection stays open.
    case silence

    /// JSON that was asked for.
    static func json(_ body: String, fields: String...) -> Answer {
      .response(status: 200, fields: fields, body: body)
    }

    static func status(_ status: Int, fields: String..., body: String = "{}") -> Answer {
      .response(status: status, fields: fields, body: body)
    }
  }

  /// The address of its root.
  let url: String
  private let socket: Int32
  private let log = Log()

  /// Starts to listen.
  ///
  /// - Parameter answer: Takes the path of a question, and how many came before it.
  init(_ answer: @escaping @Sendable (_ path: String, _ count: Int) -> Answer) throws {
    #if canImport(Glibc)
      let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutableBytes(of: &address) { bytes in
      bytes.withMemoryRebound(to: sockaddr.self) { place in
        bind(descriptor, place.baseAddress, length) == 0 && listen(descriptor, 8) == 0
          && getsockname(descriptor, place.baseAddress, &length) == 0
      }
    }
    guard isListening else { throw POSIXError(.EADDRNOTAVAIL) }
    socket = descriptor
    url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
    let log = log
    Thread {
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else {
          // Closed here and nowhere else: its number could be another server's by the next look.
          close(descriptor)
          return
        }
        let question = Self.question(on: connection)
        let path = question.split(separator: " ").dropFirst().first.map(String.init) ?? ""
        let count = log.add(question)
        switch answer(path, count) {
        case .response(let status, let fields, let body):
          let head =
            ["HTTP/1.1 \(status) X", "Content-Length: \(body.utf8.count)", "Connection: close"] + fields
          Self.send(Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8), on: connection)
          close(connection)
        case .bytes(let bytes):
          Self.send(bytes, on: connection)
          close(connection)
        case .silence: log.keep(connection)
        }
      }
    }.start()
  }

  deinit {
    shutdown(socket, Int32(SHUT_RDWR))
    for connection in log.connections { close(connection) }
  }

  /// The heads of all questions, in their order.
  var questions: [String] { log.questions }

  /// The paths that were asked for, in their order.
  var paths: [String] { questions.map { $0.split(separator: " ").dropFirst().first.map(String.init) ?? "" } }

  private static func question(on connection: Int32) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while bytes.firstRange(of: [13, 10, 13, 10]) == nil {
      let count = recv(connection, &chunk, chunk.count, 0)
      guard count > 0 else { break }
      bytes += chunk.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func send(_ bytes: [UInt8], on connection: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // A client that had enough is no reason to end the tests.
      #if canImport(Glibc)
        let flags = Int32(MSG_NOSIGNAL)
      #else
        let flags: Int32 = 0
      #endif
      let count = rest.withUnsafeBytes { Foundation.send(connection, $0.baseAddress, $0.count, flags) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// What the server's thread notes.
  private final class Log: Sendable {
    private let lock = NSLock()
    nonisolated(unsafe) private var heads: [String] = []
    nonisolated(unsafe) private var open: [Int32] = []

    var questions: [String] { lock.withLock { heads } }
    var connections: [Int32] { lock.withLock { open } }

    /// Notes a question and tells how many came before it.
    func add(_ head: String) -> Int {
      lock.withLock {
        heads.append(head)
        return heads.count - 1
      }
    }

    func keep(_ connection: Int32) { lock.withLock { open.append(connection) } }
  }
}
