import Foundation
import TestSupport
import Testing

/// A short run over the inputs of strangers, the same every time; `make fuzz` goes on for as long as one likes.
struct FuzzTargetTests {
  /// How many inputs each target gets besides its seeds; CHANGELOGCTL_FUZZ asks for more.
  private static let count =
    ProcessInfo.processInfo.environment["CHANGELOGCTL_FUZZ"].flatMap { Int($0) } ?? 40

  @Test(arguments: FuzzTarget.all)
  func `what should hold for any input holds`(target: FuzzTarget) throws {
    var random = SeededGenerator(seed: 1)
    for seed in target.seeds { try check(seed, target) }
    for _ in 0..<Self.count { try check(random.input(for: target), target) }
  }

  private func check(_ input: [UInt8], _ target: FuzzTarget) throws {
    do {
      try withinSeconds(20) { try target.check(input) }
    } catch {
      Issue.record("\(error), for \(String(decoding: input, as: UTF8.self).debugDescription)")
    }
  }

  @Test func `the names of targets differ`() {
    #expect(Set(FuzzTarget.all.map(\.name)).count == FuzzTarget.all.count)
  }
}

extension FuzzTarget: CustomTestStringConvertible {
  var testDescription: String { name }
}
