internal import Clibgit2

/// Unpacks zlib streams, one after another, into memory of its own.
///
/// Half of a walk is unpacking many small texts: one stream for all of them, and room to spare behind each result, let
/// zlib stay on its fast path.
final class Inflater {
  /// The most bytes that one object may have here; what is larger is no commit, tag or policy of ours.
  static let limit = 256 << 20

  private var stream = z_stream()
  private var output = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
  /// zlib takes its fast path only while this much room is left.
  private static let slack = 512

  /// Nil when there is no memory.
  init?() {
    guard shim_inflate_init(&stream) == Z_OK else { return nil }
  }

  deinit {
    inflateEnd(&stream)
    output.deallocate()
  }

  /// Unpacks a stream of a known length from the start of some bytes; nil when it is broken or has another length.
  ///
  /// The result is valid until the next call.
  func inflate(_ bytes: UnsafeRawBufferPointer, size: Int) -> UnsafeRawBufferPointer? {
    // No text is a thousand times smaller when packed: a size that claims so must not make us allocate it.
    guard (0...Self.limit).contains(size), size / 1_100 <= bytes.count else { return nil }
    if output.count < size + Self.slack {
      output.deallocate()
      output = .allocate(byteCount: size + Self.slack, alignment: 16)
    }
    guard run(bytes, room: size + Self.slack) == Z_STREAM_END, Int(stream.total_out) == size else {
      return nil
    }
    return UnsafeRawBufferPointer(rebasing: output[..<size])
  }

  /// Unpacks the first bytes of a stream, fewer where it ends or breaks before.
  ///
  /// The result is valid until the next call.
  func beginning(of bytes: UnsafeRawBufferPointer, count: Int) -> UnsafeRawBufferPointer {
    _ = run(bytes, room: min(count, output.count))
    return UnsafeRawBufferPointer(rebasing: output[..<Int(stream.total_out)])
  }

  /// One call is all it takes, and so nothing can go on for ever: there is room for the whole, or no need of it.
  private func run(_ bytes: UnsafeRawBufferPointer, room: Int) -> Int32 {
    inflateReset(&stream)
    stream.next_in = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
    stream.avail_in = UInt32(clamping: bytes.count)
    stream.next_out = output.bindMemory(to: UInt8.self).baseAddress
    stream.avail_out = UInt32(room)
    return Clibgit2.inflate(&stream, Z_FINISH)
  }
}
