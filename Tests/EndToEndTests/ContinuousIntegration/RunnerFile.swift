import Foundation

/// The file by which a step tells its outputs.
/// - Source: GitHub's documentation of `GITHUB_OUTPUT`, and the runner's own reading of it.
enum RunnerFile {
  /// A file that the runner refuses.
  struct Refusal: Error, Equatable {
    let line: String
  }

  /// The outputs, as the runner reads them.
  static func outputs(in text: String) throws(Refusal) -> [String: String] {
    var outputs: [String: String] = [:]
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.popFirst() {
      guard !line.isEmpty else { continue }
      let plain = line.range(of: "=")
      guard let start = line.range(of: "<<"), plain.map({ start.lowerBound < $0.lowerBound }) ?? true else {
        guard let plain, plain.lowerBound > line.startIndex else { throw Refusal(line: line) }
        outputs[String(line[..<plain.lowerBound])] = String(line[plain.upperBound...])
        continue
      }
      let mark = line[start.upperBound...]
      guard !mark.isEmpty, start.lowerBound > line.startIndex, let end = lines.firstIndex(of: String(mark))
      else { throw Refusal(line: line) }
      outputs[String(line[..<start.lowerBound])] = lines[..<end].joined(separator: "\n")
      lines = lines[(end + 1)...]
    }
    return outputs
  }
}
