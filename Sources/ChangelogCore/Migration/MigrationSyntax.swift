/// How a file of settings is written.
enum MigrationSyntax: Sendable {
  /// JSON; comments are taken too.
  case json
  case yaml
  /// JSON when it starts with a bracket, else YAML.
  case jsonOrYAML
  case toml
  case ini
  /// JavaScript or TypeScript, of which only literals are read.
  case javaScript

  /// The tree of a file, and notes about what could not be read of it.
  func read(
    _ bytes: [UInt8], file: String, readYAML: ([UInt8], String) throws(PolicyErrors) -> PolicyNode
  ) throws(PolicyErrors) -> (tree: PolicyNode, notes: [PolicyError]) {
    if case .javaScript = self {
      let result = try JavaScriptDocument.exported(from: bytes, file: file)
      return (result.tree, result.notes)
    }
    do throws(PolicyError) {
      switch self {
      case .json: return (try JavaScriptDocument.json(bytes, file: file), [])
      case .toml: return (try TOMLDocument.tree(of: bytes, file: file), [])
      case .ini: return (try INIDocument.tree(of: bytes, file: file), [])
      case .jsonOrYAML where Self.startsWithBracket(bytes):
        return (try JavaScriptDocument.json(bytes, file: file), [])
      case .yaml, .jsonOrYAML, .javaScript: break
      }
    } catch {
      throw PolicyErrors([error])
    }
    return (try readYAML(bytes, file), [])
  }

  private static func startsWithBracket(_ bytes: [UInt8]) -> Bool {
    let blanks = Set(" \t\r\n".utf8)
    return bytes.first { !blanks.contains($0) } == UInt8(ascii: "{")
  }
}
