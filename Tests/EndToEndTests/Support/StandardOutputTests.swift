import Foundation
import Testing

@testable import changelogctl

struct StandardOutputTests {
  @Test func `everything is written, also through a pipe that is full at first`() throws {
    let pipe = Pipe()
    let writer = pipe.fileHandleForWriting
    try #require(fcntl(writer.fileDescriptor, F_SETFL, O_NONBLOCK) == 0)
    let text = String(repeating: "0123456789abcde\n", count: 40_000)
    // A thread of its own, for the tests' own threads may all be at work.
    Thread {
      var output = StandardOutput(descriptor: writer.fileDescriptor)
      try? output.append(text)
      try? output.append("end")
      try? output.flush()
      try? writer.close()
    }.start()
    Thread.sleep(forTimeInterval: 0.1)
    #expect(pipe.fileHandleForReading.readDataToEndOfFile() == Data((text + "end").utf8))
  }

  @Test func `a small text waits for the end`() throws {
    let pipe = Pipe()
    var output = StandardOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    try output.append("text")
    try output.flush()
    try output.flush()
    try pipe.fileHandleForWriting.close()
    #expect(pipe.fileHandleForReading.readDataToEndOfFile() == Data("text".utf8))
  }

  @Test func `a failed write is told with its reason`() {
    var output = StandardOutput(descriptor: -1)
    let error = #expect(throws: SystemError.self) {
      try output.append("text")
      try output.flush()
    }
    #expect(error?.description == "cannot write the output: bad file descriptor")
  }
}
