internal import Clibgit2

/// Unpacks zlib streams, one after another, into memory of its own.
///
/// Half of a walk is unpacking many small texts: one stream for all of them, and room to spare behind each result, let
/// zlib stay on its fast path.
final class Inflater {
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
    guard size >= 0, size / 1_100 <= bytes.count, inflateReset(&stream) == Z_OK else { return nil }
    if output.count < size + Self.slack {
      output.deallocate()
      output = .allocate(byteCount: size + Self.slack, alignment: 16)
    }
    guard size + Self.slack <= Int(UInt32.max) else { return nil }
    stream.next_in = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
    stream.avail_in = UInt32(clamping: bytes.count)
    stream.next_out = output.bindMemory(to: UInt8.self).baseAddress
    stream.avail_out = UInt32(size + Self.slack)
    guard Clibgit2.inflate(&stream, Z_FINISH) == Z_STREAM_END, Int(stream.total_out) == size else {
      return nil
    }
    return UnsafeRawBufferPointer(rebasing: output[..<size])
  }
}
