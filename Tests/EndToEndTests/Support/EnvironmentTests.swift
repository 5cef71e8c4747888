import Foundation
import Testing

@testable import changelogctl

struct EnvironmentTests {
  @Test func `all variables are those that the program was started with`() {
    #expect(Environment.all == ProcessInfo.processInfo.environment)
    #expect(Environment.value(of: "PATH") == Environment.all["PATH"])
  }
}
