import Dispatch
import Synchronization

/// Work that several threads share.
enum Threads {
  /// The values that a function has for the numbers below a count, in their order.
  ///
  /// - Parameter size: How many numbers a thread takes at once.
  static func map<Value: Sendable>(
    _ count: Int, inPartsOf size: Int, _ transform: @Sendable (Int) -> Value
  ) -> [Value] {
    let parts = (count + size - 1) / size
    let values = Mutex([[Value]](repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let found = (part * size..<min(count, (part + 1) * size)).map(transform)
      values.withLock { $0[part] = found }
    }
    return values.withLock { $0.flatMap(\.self) }
  }
}
