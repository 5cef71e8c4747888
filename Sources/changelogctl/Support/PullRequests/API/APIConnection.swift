import ChangelogCore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Questions to one API, whose answers are JSON.
struct APIConnection {
  let address: APIAddress
  let token: APIToken?
  /// The line that carries the token.
  let authorization: String?
  /// Where users keep tokens for this forge, for errors.
  let tokenNames: [String]
  var transport = Transport()

  /// No list has more pages than this; a pull request of 3,000 commits is not going to be squashed.
  static let pageLimit = 30

  /// The value below a path, which is encoded and begins with a slash.
  func value<Value: Decodable>(_ type: Value.Type, at path: String) throws(SystemError) -> Value {
    let url = address.url + path
    return try PayloadReader.value(
      type, of: response(of: url).body, "cannot read the answer of \(shown(url))")
  }

  /// The value below a path; the failure is that there is none, or none for us.
  func find<Value: Decodable>(_ type: Value.Type, at path: String) throws(SystemError) -> Result<
    Value, SystemError
  > {
    let url = address.url + path
    let response = try response(of: url, accepting: [404])
    guard response.isSuccess else { return .failure(error(at: url, because: complaint(about: response))) }
    return .success(
      try PayloadReader.value(type, of: response.body, "cannot read the answer of \(shown(url))"))
  }

  /// All that a list in pages has, and whether there is still more.
  ///
  /// - Parameter query: How the forge is told to make pages large.
  func list<Value: Decodable>(_ type: Value.Type, at path: String, query: String) throws(SystemError)
    -> (values: [Value], isCut: Bool)
  {
    var values: [Value] = []
    for page in 1...Self.pageLimit {
      // Counted by ourselves: the address of the next page that a server names may be another server's.
      let url = "\(address.url)\(path)?\(query)&page=\(page)"
      let response = try response(of: url)
      let more = try PayloadReader.value(
        [Value].self, of: response.body, "cannot read the answer of \(shown(url))")
      values += more
      guard response.hasNextPage, !more.isEmpty else { return (values, false) }
    }
    return (values, true)
  }

  private func response(of url: String, accepting others: Set<Int> = []) throws(SystemError) -> HTTPResponse {
    let headers = ["Accept: application/json"] + (authorization.map { [$0] } ?? [])
    do throws(Transport.Failure) {
      let response = try transport.response(of: url, isPlain: address.isPlain, headers: headers)
      guard response.isSuccess || others.contains(response.status) else {
        throw Transport.Failure(reason: complaint(about: response))
      }
      return response
    } catch {
      throw self.error(at: url, because: error.reason)
    }
  }

  private func error(at url: String, because reason: String) -> SystemError {
    SystemError("cannot fetch \(shown(url))", because: withoutToken(reason))
  }

  private func shown(_ url: String) -> String { withoutToken(url).inQuotes(upTo: .max) }

  private func withoutToken(_ text: String) -> String { token?.removed(from: text) ?? text }

  /// Why an answer is of no use, as a clause.
  private func complaint(about response: HTTPResponse) -> String {
    let wish = "expected one in \(tokenNames.joined(separator: " or "))"
    let reason =
      switch response.status {
      case _ where response.isLimited:
        response.wait(now: transport.now()).map { "the rate limit is used up for another \($0) seconds" }
          ?? "the rate limit is used up"
      case 300..<400: "the server sends us elsewhere, and redirects are not followed"
      case 401:
        token.map { "the server refuses the token of \($0.name)" } ?? "the server asks for a token; \(wish)"
      case 403:
        token.map { "the token of \($0.name) may not read it" } ?? "the server asks for a token; \(wish)"
      case 404:
        token.map { "there is nothing, or the token of \($0.name) may not read it" }
          ?? "there is nothing, or it takes a token to read it; \(wish)"
      default: "the server answers with status \(response.status)"
      }
    let isJobTokenRefused = token?.isOfJob == true && [401, 403, 404].contains(response.status)
    return reason + (isJobTokenRefused ? "; few servers let a job's token read merge requests, \(wish)" : "")
      + (Self.message(in: response.body).map { " (it says \($0.inQuotes(upTo: 200)))" } ?? "")
  }

  /// What the server itself says.
  private static func message(in body: [UInt8]) -> String? {
    struct Refusal: Decodable { let message: String }
    return try? JSONDecoder().decode(Refusal.self, from: Data(body)).message
  }
}
