#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A line on standard error that says how far a long task is, on a terminal and after a second.
struct Progress {
  private let task: String
  private let start = ContinuousClock.now
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var isShown = false

  /// Starts the clock of a task, such as "reading commits".
  init(_ task: String) { self.task = task }

  /// Shows how many things were done so far.
  mutating func show(_ count: Int) {
    guard isTerminal, isShown || ContinuousClock.now - start > .seconds(1) else { return }
    isShown = true
    StandardError.print("\r\(task): \(count)")
  }

  /// Takes the line away.
  func clear() {
    if isShown { StandardError.print("\r\u{1B}[K") }
  }
}
