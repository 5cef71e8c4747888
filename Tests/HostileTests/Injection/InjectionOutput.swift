import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A place that a stranger's text comes out at, and what has to hold of it there.
enum InjectionOutput: Sendable {
  case text, markdown, html, json, jsonLines, csv, xml, workflow

  /// What would reach a reader's program as something else than text; nil when nothing does.
  func flaw(of output: String) -> String? {
    // RFC 4180 has the lines of CSV end so.
    let output = self == .csv ? output.replacing("\r\n", with: "\n") : output
    if let scalar = output.unicodeScalars.first(where: \.steersTerminals) {
      return "the character \(scalar.value)"
    }
    // Runners look for these in what any program prints.
    if output.contains("##[") || output.contains("##vso[") { return "a command of a runner" }
    for line in output.split(separator: "\n") {
      let start = line.drop(while: \.isWhitespace)
      if start.hasPrefix("::"), self != .workflow || !start.isAnnotation { return "the command \(line)" }
    }
    switch self {
    case .text, .workflow: return nil
    case .markdown: return markdownFlaw(of: output)
    case .html:
      return output.firstMatch(of: /<x-evil|(href|src)="javascript:|"\s*onload=/).map { String($0.output.0) }
    case .json: return isJSON(output) ? nil : "no JSON"
    case .jsonLines:
      return output.split(separator: "\n").first { !isJSON(String($0)) }.map { "no JSON: \($0)" }
    case .csv: return csvFields(of: output).first { $0.contains(/^[\s]*[=+\-@](?![0-9.]*$)/) }
    case .xml: return XMLParser(data: Data(output.utf8)).parse() ? nil : "no XML"
    }
  }

  private func isJSON(_ text: String) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) != nil
  }

  private func markdownFlaw(of output: String) -> String? {
    // Code is text, and so is what a backslash stands before.
    let shown = output.replacing(/(?ms)^( *)(`{3,}|~{3,}).*?^ *\2/, with: "")
      .replacing(/\\[!-\/:-@\[-`{-~]|(`+)(?!`).*?[^`]\1(?!`)/, with: "")
    return shown.firstMatch(of: /<x-evil|<javascript:|\]\((javascript:|http:\/\/x-evil)|@(everyone|org)/).map
    {
      String($0.output.0)
    }
  }

  /// The fields of all lines, by RFC 4180.
  private func csvFields(of output: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for scalar in output.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ",", "\n", "\r": if isQuoted { fallthrough } else { fields.append("") }
      default: fields[fields.count - 1].unicodeScalars.append(scalar)
      }
    }
    return fields
  }
}

extension Substring {
  /// Whether a line is one by which a GitHub runner shows a finding.
  fileprivate var isAnnotation: Bool {
    ["::error ", "::warning ", "::notice ", "::group::", "::endgroup::"].contains { hasPrefix($0) }
  }
}

extension Unicode.Scalar {
  /// Whether terminals or readers take it for something else than a letter, line ends but for `\n` among them.
  fileprivate var steersTerminals: Bool {
    switch value {
    case 0xA: false
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}
