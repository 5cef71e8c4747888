#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The terminal at which somebody sits, for questions.
///
/// A hook has neither standard input nor output of its own, so the terminal is opened by its name.
///
/// The descriptor stays open until the program ends, which is soon.
struct Terminal {
  private let descriptor: Int32

  /// Nil when nobody would answer: without a terminal, under a program that shows ours in a window, in CI, or when
  /// `GIT_TERMINAL_PROMPT` or a manager of hooks says so.
  init?() {
    func variable(_ name: String) -> String? {
      Environment.value(of: name).flatMap { $0.isEmpty ? nil : $0 }
    }
    guard isatty(STDERR_FILENO) == 1 || isatty(STDIN_FILENO) == 1,
      variable("TERM") ?? "dumb" != "dumb", variable("CI") ?? "false" == "false",
      variable("GIT_TERMINAL_PROMPT") != "0", variable("PRE_COMMIT") == nil
    else { return nil }
    let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
    // In the background a question would stop us until somebody thinks of it.
    guard descriptor >= 0, tcgetpgrp(descriptor) == getpgrp() else { return nil }
    self.descriptor = descriptor
  }

  /// Shows a question and returns the line that is typed, without its end; nil at the end of input.
  func ask(_ question: String) throws -> String? {
    var output = StandardOutput(descriptor: descriptor)
    try output.append(question)
    try output.flush()
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count < 1_024 {
      let count = read(descriptor, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return nil }
      if byte == UInt8(ascii: "\n") { break }
      line.append(byte)
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Opens a file in the editor that git would open, and waits for its end.
  ///
  /// - Returns: Whether the editor ended well.
  static func edit(_ file: String) -> Bool {
    // Where git itself opens no editor it tells hooks that theirs is ':'.
    system(
      """
      if [ "${GIT_EDITOR-}" = : ]; then
        GIT_EDITOR=$2
        [ -n "$2" ] && [ "$2" != : ] || unset GIT_EDITOR
      fi
      editor=$(git var GIT_EDITOR) || exit
      eval "$editor \\"\\$1\\"" </dev/tty >/dev/tty 2>&1
      """.asScript(with: file, CommitInvocation.editorOfParents ?? "")) == 0
  }
}

extension String {
  /// The command that runs the text as a shell script with arguments.
  fileprivate func asScript(with arguments: String...) -> String {
    (["sh", "-c", self, "sh"] + arguments).map(\.asShellWord).joined(separator: " ")
  }
}
