/// What becomes of a changelog file.
public struct ChangelogUpdate: Sendable {
  /// The new file.
  public let bytes: [UInt8]
  /// The newest release that was written by hand, which was left alone with all older ones; nil when there is none.
  public let keptByHand: RenderedRelease?
  /// The difference, for people; empty when nothing changes.
  public let difference: UnifiedDifference
}

extension ChangelogDocument {
  /// The file with a whole text in the place of what is in it; its byte order mark and line ends stay.
  public func filled(with text: String) -> ChangelogUpdate {
    let lines = DocumentLine.lines(of: Array(text.utf8)[...])
    let new = lines.map { DocumentLine(text: $0.text, ending: ending[...]) }.bytes
    return ChangelogUpdate(
      bytes: new.isEmpty
        ? (hasMark ? Self.byteOrderMark : []) + bytes : (hasMark ? Self.byteOrderMark : []) + new,
      keptByHand: nil,
      difference: UnifiedDifference(from: bytes, to: new, in: [(0..<bytes.count, 0..<new.count)]))
  }

  /// The file with releases put into their sections, each in its place, and everything else as it was.
  ///
  /// Nothing that a person wrote is lost, and a second update with the same releases changes nothing.
  /// - Parameter releases: Newest first; what is unreleased comes first of all.
  public func updating(with releases: [RenderedRelease]) -> ChangelogUpdate {
    var updating = DocumentUpdating(self, releases)
    updating.run()
    let (result, changes) = updating.parts.result
    let kept = lacksFinalEnding ? Array(result.dropLast(ending.count)) : result
    return ChangelogUpdate(
      bytes: (hasMark ? Self.byteOrderMark : []) + kept, keptByHand: updating.keptByHand,
      difference: UnifiedDifference(from: bytes, to: result, in: changes))
  }
}
