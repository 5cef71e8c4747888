import TestSupport

/// Somebody at a terminal who answers questions.
enum Typist {
  /// Whether a terminal can be made here.
  static let isPresent = (try? Command("python3", ["-c", "import pty"], in: "/").exitCode) == 0

  /// Runs a program in a terminal of its own, and types an answer whenever it asks whether to abort.
  ///
  /// - Parameter answers: Lines; `^C` and `^D` are those keys.
  /// - Returns: Everything that the terminal showed as the output.
  static func run(
    _ words: [String], answers: [String], in folder: String, environment: [String: String]
  ) throws -> Command {
    try Command(
      "python3", ["-c", script, answers.joined(separator: ",")] + words, in: folder, environment: environment)
  }

  private static let script = """
    import os, pty, sys
    answers = sys.argv[1].split(',')
    pid, terminal = pty.fork()
    if pid == 0:
      os.execvp(sys.argv[2], sys.argv[2:])
    shown, answered = b'', 0
    while True:
      try:
        data = os.read(terminal, 4096)
      except OSError:
        break
      if not data:
        break
      shown += data
      if answers and shown[answered:].endswith(b'[a]bort? '):
        answered, answer = len(shown), answers.pop(0)
        os.write(terminal, {'^C': b'\\x03', '^D': b'\\x04'}.get(answer, answer.encode() + b'\\n'))
    status = os.waitpid(pid, 0)[1]
    sys.stdout.buffer.write(shown)
    sys.exit(os.waitstatus_to_exitcode(status) & 255)
    """
}
