import Dispatch
import Foundation

/// A task that took longer than a test allows.
public struct Overdue: Error, CustomStringConvertible {
  let seconds: Int

  /// How long the task was given.
  public var description: String { "not done after \(seconds) seconds" }
}

/// Runs a task that might hang, and throws ``Overdue`` rather than wait for ever.
///
/// A task that hangs is left behind on its thread, which ends with the process.
public func withinSeconds<Value: Sendable>(
  _ seconds: Int, _ task: @escaping @Sendable () throws -> Value
) throws -> Value {
  let box = Box<Value>()
  let done = DispatchSemaphore(value: 0)
  Thread {
    box.set(Result { try task() })
    done.signal()
  }.start()
  let limit = seconds * Sanitizer.patience
  guard done.wait(timeout: .now() + .seconds(limit)) == .success, let result = box.result else {
    throw Overdue(seconds: limit)
  }
  return try result.get()
}

/// What a thread hands over.
private final class Box<Value: Sendable>: Sendable {
  private let lock = NSLock()
  nonisolated(unsafe) private var stored: Result<Value, any Error>?

  var result: Result<Value, any Error>? { lock.withLock { stored } }

  func set(_ result: Result<Value, any Error>) { lock.withLock { stored = result } }
}
