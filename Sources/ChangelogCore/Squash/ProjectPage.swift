/// The web page of a project, `https://host/owner/name`, from which all links start.
public struct ProjectPage: Sendable, Equatable {
  /// The address, without a slash at the end, without credentials, safe inside Markdown and HTML.
  public let url: String
  /// The host in lower case, without a port.
  public let host: String

  /// The path below the host, percent-encoded: `owner/name`.
  public var path: String { url.split(separator: "/").dropFirst(2).joined(separator: "/") }

  /// Reads the address of a git remote or of a web page; nil for a local path or anything that is no address.
  ///
  /// Understands `https://`, `http://`, `ssh://`, `git://` and `user@host:path`. User names, passwords, the port of a
  /// protocol that browsers don't speak, and a final `.git` are left out.
  public init?(remote: String) {
    let scheme: String
    var rest: Substring
    if let colon = remote.firstRange(of: "://") {
      scheme = remote[..<colon.lowerBound].lowercased()
      rest = remote[colon.upperBound...]
    } else {
      // user@host:path, but neither a Windows drive nor a path nor the call of a remote helper.
      guard let colon = remote.firstIndex(of: ":"), !remote[..<colon].contains("/"),
        remote[..<colon].utf8.count > 1, !remote[colon...].hasPrefix("::")
      else { return nil }
      scheme = "ssh"
      rest = remote[..<colon] + "/" + remote[remote.index(after: colon)...]
    }
    guard ["https", "http", "ssh", "git", "git+ssh"].contains(scheme) else { return nil }
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    var authority = rest[..<slash]
    if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
    let isWeb = scheme == "https" || scheme == "http"
    let port = authority.firstIndex(of: ":").map { authority[$0...] } ?? ""
    let host = authority.prefix { $0 != ":" }.lowercased()
    guard !host.isEmpty, host.utf8.allSatisfy(Self.isHostByte), port.utf8.dropFirst().allSatisfy(Self.isDigit)
    else { return nil }
    var path = Self.trimmed(rest[rest.index(after: slash)...])
    if path.hasSuffix(".git") { path = Self.trimmed(path.dropLast(4)) }
    guard !path.isEmpty else { return nil }
    let isAzureSSH = ["ssh.dev.azure.com", "vs-ssh.visualstudio.com"].contains(host)
    self.host = isAzureSSH ? "dev.azure.com" : host
    let page = isAzureSSH ? Self.azurePath(path) : PercentEncoding.path(path)
    url = (scheme == "http" ? "http://" : "https://") + self.host + (isWeb ? port : "") + "/" + page
  }

  /// `v3/owner/project/name` as the web has it.
  private static func azurePath(_ path: Substring) -> String {
    let parts = path.split(separator: "/")
    guard parts.count == 4, parts[0] == "v3" else { return PercentEncoding.path(path) }
    return PercentEncoding.path("\(parts[1])/\(parts[2])/_git/\(parts[3])")
  }

  private static func trimmed(_ path: Substring) -> Substring {
    var path = path
    while path.hasSuffix("/") { path.removeLast() }
    while path.hasPrefix("/") { path.removeFirst() }
    return path
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
