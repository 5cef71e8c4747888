import ChangelogCore
import Yams

extension PolicyError {
  /// What the parser complains about, at the place where it stopped.
  init(_ error: any Error, in text: YAMLText) {
    guard let error = error as? YamlError else {
      self.init("\(error)", at: text.position(of: nil))
      return
    }
    switch error {
    case .scanner(let context, let problem, let mark, let yaml):
      let tab = yaml.character(at: mark) == "\t" ? "; tabs are not allowed here, indent with blanks" : ""
      self.init(problem + Self.origin(context, before: mark) + tab, at: text.position(of: mark))
    case .parser(let context, let problem, let mark, _):
      self.init(Self.wording(problem) + Self.origin(context, before: mark), at: text.position(of: mark))
    case .composer(_, "but found another document", let mark, _):
      self.init("expected one document, not another one", at: text.position(of: mark))
    case .composer(_, let problem, let mark, _):
      self.init(problem, at: text.position(of: mark))
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { text.restored($0).inQuotes }.joined(separator: ", ")
      let sentence =
        keys.count == 1 ? "key \(names) is given more than once" : "keys \(names) are given more than once"
      self.init(sentence, at: text.position(of: context.mark))
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      self.init(problem, at: text.position(of: nil))
    case .memory:
      self.init("the file is too large to be read", at: text.position(of: nil))
    case .no, .dataCouldNotBeDecoded:
      self.init("the file cannot be read as YAML", at: text.position(of: nil))
    }
  }

  /// The parser's words, in our tone where they are not.
  private static func wording(_ problem: String) -> String {
    problem.hasPrefix("Maximum nesting level") ? "values are nested too deeply" : problem
  }

  /// Where that began which the parser could not end; empty when it stopped right there.
  private static func origin(_ context: YamlError.Context?, before stop: Mark) -> String {
    guard let context, (context.mark.line, context.mark.column) != (stop.line, stop.column) else { return "" }
    return " \(context.text) that starts at \(context.mark.line):\(context.mark.column)"
  }
}

extension String {
  /// The character that the parser stopped at; nil when that is the end.
  fileprivate func character(at mark: Mark) -> Unicode.Scalar? {
    let lines = unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
    guard lines.indices.contains(mark.line - 1) else { return nil }
    return lines[mark.line - 1].dropFirst(mark.column - 1).first
  }
}
