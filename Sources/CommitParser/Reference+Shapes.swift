/// The address of an issue or a pull request on a forge.
struct Address {
  let repository: String
  let sign: String
  let digits: Substring

  /// Reads `host/owner/name/issues/12` and what the other forges make of it; nil for any other address.
  init?(_ address: Substring) {
    let path = address.prefix { $0 != "?" && $0 != "#" }.withoutTrailingPunctuation
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    guard parts.count >= 5, let kind = parts.lastIndex(where: { Self.signs[String($0)] != nil }), kind >= 3,
      kind + 1 < parts.count, let sign = Self.signs[String(parts[kind])]
    else { return nil }
    digits = parts[kind + 1]
    guard !digits.isEmpty, digits.utf8.allSatisfy(\.isDigit) else { return nil }
    let repository = parts[1..<kind]
    self.repository = (repository.last == "-" ? repository.dropLast() : repository).joined(separator: "/")
    self.sign = sign
  }

  private static let signs = [
    "issues": "#", "pull": "#", "pulls": "#", "pull-requests": "#", "merge_requests": "!", "work_items": "#",
  ]
}

extension Substring {
  /// Looks like `owner/name`, with groups in between as GitLab has them.
  var isRepository: Bool {
    utf8.contains(UInt8(ascii: "/")) && utf8.first != UInt8(ascii: "/") && utf8.last != UInt8(ascii: "/")
  }

  /// The text without dots, hyphens and slashes at its end.
  var withoutTrailingPunctuation: Substring {
    let end = utf8.lastIndex { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "/") }
    return end.map { Substring(utf8[...$0]) } ?? self[endIndex...]
  }

  /// The parts of a tracker's key such as `ABC-123`, or of `GH-12`.
  var issueKey: (prefix: String, digits: Substring)? {
    var cursor = Cursor(self)
    let project = cursor.take { $0.isUppercaseLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    guard project.utf8.count >= 2, project.utf8.first?.isUppercaseLetter == true,
      cursor.take(UInt8(ascii: "-")), !Self.standards.contains(String(project))
    else { return nil }
    let digits = cursor.take { $0.isDigit }
    return digits.isEmpty || !cursor.isAtEnd ? nil : (project + "-", digits)
  }

  /// Names that are written like a project's key and are none.
  private static let standards: Set<String> = [
    "AES", "CVE", "CWE", "ES", "GPT", "IEC", "IEEE", "ISO", "MD", "PEP", "RFC", "RSA", "SHA", "TLS", "UCS",
    "UTF",
  ]
}
