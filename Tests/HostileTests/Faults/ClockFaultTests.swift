import Foundation
import TestSupport
import Testing

/// A library that tells a program any time.
private enum StandInClock {
  static var isPossible: Bool {
    #if os(Linux)
      Command.isInstalled("clang")
    #else
      false
    #endif
  }

  /// A folder with a library that answers every question for the time with one moment.
  static func folder(at moment: Int64) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let source = """
      #include <time.h>
      #define MOMENT ((time_t) \(moment))
      time_t time(time_t *place) { if (place) *place = MOMENT; return MOMENT; }
      """
    try Data(source.utf8).write(to: URL(filePath: "\(folder.path)/clock.c"))
    let run = try Command(
      "clang", ["-shared", "-fPIC", "-o", "clock.so", "clock.c"], in: folder.path)
    try #require(run.exitCode == 0, "\(run.complaint)")
    return folder
  }
}

/// A clock that is far off: a computer without a battery, or one set wrong.
@Suite(.enabled(if: StandInClock.isPossible, "a stand-in for the clock needs clang, and the loader of Linux"))
struct ClockFaultTests {
  private static func withoutDays(_ run: Command) -> Command {
    Command(
      output: run.output.replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}/, with: "{day}"), complaint: run.complaint,
      exitCode: run.exitCode)
  }

  /// The last one is as far as the kernel's clock goes.
  @Test(arguments: [
    (0, "1970-01-01"), (1, "1970-01-01"), (4_102_444_800, "2100-01-01"), (9_223_372_036, "2262-04-11"),
  ])
  func `nothing but the day changes`(moment: Int64, day: String) throws {
    let clock = try StandInClock.folder(at: moment)
    let sound = try Scene()
    var odd = try Scene()
    odd.environment["LD_PRELOAD"] = "\(clock.path)/clock.so"
    for command in ReadingCommand.all {
      #expect(
        try Self.withoutDays(odd.run(command)) == Self.withoutDays(sound.run(command)), "\(command.name)")
    }
    try odd.repository.commit("fix: four")
    odd.wrapper = ["env", "-u", "GIT_COMMITTER_DATE", "-u", "GIT_AUTHOR_DATE"]
    let run = try odd.run(["release"])
    #expect(run.exitCode == 0, "\(run.complaint)")
    let changelog = try String(contentsOfFile: "\(odd.folder)/CHANGELOG.md", encoding: .utf8)
    #expect(changelog.contains(" (\(day))\n"), "\(changelog.prefix(200))")
  }
}
