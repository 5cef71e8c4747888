import TestSupport
import Testing

/// What jobs of CI leave out: a home, a locale, time zones, standard streams.
struct SurroundingsFaultTests {
  @Test(arguments: [
    "unset HOME XDG_CONFIG_HOME; exec \"$@\"",
    "HOME=/nowhere XDG_CONFIG_HOME=/nowhere exec \"$@\"",
    "HOME= exec \"$@\"",
    "unset LANG LC_CTYPE; LC_ALL=C exec \"$@\"",
    "LC_ALL=no_SUCH.locale exec \"$@\"",
    "TZ=Nowhere/Odd TZDIR=/nowhere exec \"$@\"",
    "TZ=: exec \"$@\"",
    "TZ=AAA-24:59:59 exec \"$@\"",
    "exec \"$@\" <&-",
    "TERM= COLUMNS=0 exec \"$@\"",
  ])
  func `nothing changes where the job leaves something out`(_ line: String) throws {
    let sound = try Scene()
    var odd = try Scene()
    odd.wrapper = ["sh", "-c", line, "sh"]
    for command in ReadingCommand.all {
      #expect(try odd.run(command) == sound.run(command), "\(command.name)")
    }
  }

  /// Closed for good, or on a full disk: told, and never taken for success.
  @Test(arguments: [(">&-", "bad file descriptor"), (">/dev/full", "no space left on device")])
  func `an output that takes nothing is an error`(redirection: String, reason: String) throws {
    var scene = try Scene()
    scene.wrapper = ["sh", "-c", "exec \"$@\" \(redirection)", "sh"]
    // The check prints nothing here.
    for command in ReadingCommand.all where command.name != "changelog --check" {
      #expect(
        try scene.run(command.arguments)
          == Command(
            output: "", complaint: "changelogctl: cannot write the output: \(reason)\n", exitCode: 2),
        "\(command.name)")
    }
  }

  @Test func `an output that nobody reads any more ends a command quietly`() throws {
    var scene = try Scene()
    // The reader is gone before the command begins; its exit code takes another way.
    let line = "{ { sleep 0.1; \"$@\" 3>&-; echo $? >&3; } | true; } 3>&1"
    scene.wrapper = ["sh", "-c", line, "sh"]
    for command in ReadingCommand.all where command.name != "changelog --check" {
      #expect(
        try scene.run(command.arguments) == Command(output: "141\n", complaint: "", exitCode: 0),
        "\(command.name)")
    }
  }

  @Test func `a folder for temporary files that is not there is told where one is needed`() throws {
    var scene = try Scene()
    scene.environment["TMPDIR"] = "/nowhere"
    #expect(
      try scene.run(["release", "--dry-run"])
        == Command(
          output: "",
          complaint: "changelogctl: cannot write into '/nowhere', the folder for temporary files; "
            + "set TMPDIR to one that takes files\n", exitCode: 2))
    #expect(try scene.run(["next-version"]).output == "1.2.0\n")
  }

  @Test func `a complaint that cannot be written changes no exit code`() throws {
    var scene = try Scene()
    for redirection in ["2>&-", "2>/dev/full"] {
      scene.wrapper = ["sh", "-c", "exec \"$@\" \(redirection)", "sh"]
      #expect(
        try scene.run(["lint", "nowhere..HEAD"]) == Command(output: "", complaint: "", exitCode: 2))
    }
  }
}
