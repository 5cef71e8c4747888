import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct ConfigurationEnvironmentTests {
  @Test(arguments: [
    ("'a.key'='value'", "a.key=value"), ("'a.key=value'", "a.key=value"), ("'a.key'=", "a.key"),
    ("'a.key'=''", "a.key="), ("'a.key'", "a.key"), ("'a.key'='it'\\''s'", "a.key=it's"),
    ("'a.key'='x'\\!'y'", "a.key=x!y"), ("'a.key'='one' 'b.key'='two'", "a.key=one b.key=two"),
    ("  'a.key'='one'   'b.key=two'  ", "a.key=one b.key=two"), ("", ""), ("nonsense", ""),
    ("'a.key'='open", "a.key=open"), ("'", ""), ("'a.b=c=d'", "a.b=c=d"), ("'a.b'='c=d'", "a.b=c=d"),
    ("'a.key'='é €'", "a.key=é €"),
  ])
  func `what git -c hands on is taken apart`(_ text: String, _ expected: String) {
    let pairs = ConfigurationEnvironment.pairs(["GIT_CONFIG_PARAMETERS": text])
    let shown = pairs.filter { !$0.key.isEmpty }.map { pair in pair.key + (pair.value.map { "=\($0)" } ?? "")
    }
    #expect(shown.joined(separator: " ") == expected)
  }

  @Test(arguments: ["core.commentChar=;", "a.b.c=it's !", "a.key=", "a.key"])
  func `what the real git hands on is understood`(_ setting: String) throws {
    let folder = try TemporaryFolder()
    let told = try Command(
      "git", ["-c", setting, "-c", "alias.tell=!printenv GIT_CONFIG_PARAMETERS", "tell"], in: folder.path)
    #expect(told.exitCode == 0)
    let pairs = ConfigurationEnvironment.pairs(["GIT_CONFIG_PARAMETERS": String(told.output.dropLast())])
    let first = try #require(pairs.first)
    #expect(first.key.lowercased() + (first.value.map { "=\($0)" } ?? "") == setting.lowercased())
  }

  @Test func `numbered pairs come first, and missing ones are left out`() {
    let pairs = ConfigurationEnvironment.pairs([
      "GIT_CONFIG_COUNT": "3", "GIT_CONFIG_KEY_0": "a", "GIT_CONFIG_VALUE_0": "1", "GIT_CONFIG_KEY_2": "b",
      "GIT_CONFIG_KEY_3": "c", "GIT_CONFIG_PARAMETERS": "'d'='4'",
    ])
    #expect(pairs.map(\.key) == ["a", "b", "d"])
    #expect(pairs.map(\.value) == ["1", "", "4"])
  }

  @Test(arguments: ["-1", "99999999999999999999", "x", "", "0"])
  func `a count that makes no sense gives nothing`(_ count: String) {
    let pairs = ConfigurationEnvironment.pairs([
      "GIT_CONFIG_COUNT": count, "GIT_CONFIG_KEY_0": "a", "GIT_CONFIG_VALUE_0": "1",
    ])
    #expect(pairs.isEmpty)
  }

  @Test func `a count beyond all need is cut`() {
    let pairs = ConfigurationEnvironment.pairs([
      "GIT_CONFIG_COUNT": "9223372036854775807", "GIT_CONFIG_KEY_0": "a", "GIT_CONFIG_VALUE_0": "1",
    ])
    #expect(pairs.map(\.key) == ["a"])
  }
}
