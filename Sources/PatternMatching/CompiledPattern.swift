internal import Cpcre2

/// PCRE2's form of a pattern, freed with its last owner.
///
/// It does not change once it is made, and each match brings its own memory, so tasks may share it.
final class CompiledPattern: Sendable {
  // PCRE2's own types are opaque to Swift.
  nonisolated(unsafe) private let code: OpaquePointer
  nonisolated(unsafe) private let context: OpaquePointer

  /// How many steps a match may take, and how much memory in KiB.
  private static let limits: (steps: UInt32, depth: UInt32, heap: UInt32) = (1_000_000, 10_000, 20_000)

  init(_ source: String, ignoresCase: Bool) throws(PatternError) {
    var options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C
    if ignoresCase { options |= PCRE2_CASELESS }
    var number: Int32 = 0
    var offset = 0
    var bytes = Array(source.utf8)
    // An empty array has no address, which PCRE2 does not take.
    bytes.append(0)
    guard let code = pcre2_compile_8(bytes, bytes.count - 1, options, &number, &offset, nil) else {
      throw PatternError(
        column: String(decoding: bytes.prefix(offset), as: UTF8.self).count + 1,
        reason: Self.message(number))
    }
    guard let context = pcre2_match_context_create_8(nil) else {
      preconditionFailure("there is no memory for a match context")
    }
    pcre2_set_match_limit_8(context, Self.limits.steps)
    pcre2_set_depth_limit_8(context, Self.limits.depth)
    pcre2_set_heap_limit_8(context, Self.limits.heap)
    self.code = code
    self.context = context
    // Where machine code cannot be made, the interpreter finds the same.
    _ = pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
  }

  deinit {
    pcre2_match_context_free_8(context)
    pcre2_code_free_8(code)
  }

  func firstMatch(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let match = pcre2_match_data_create_from_pattern_8(code, nil) else { return nil }
    defer { pcre2_match_data_free_8(match) }
    let nothing: [UInt8] = [0]
    let count = nothing.withUnsafeBufferPointer {
      pcre2_match_8(code, text.baseAddress ?? $0.baseAddress, text.count, 0, 0, match, context)
    }
    guard count > 0, let bounds = pcre2_get_ovector_pointer_8(match) else { return nil }
    // Only \K in a look-ahead can turn the bounds round.
    return min(bounds[0], bounds[1])..<max(bounds[0], bounds[1])
  }

  private static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(number, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
  }
}
