#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The way to a server: the `curl` program, with limits on time, size and patience.
struct Transport {
  /// The program.
  var program = "curl"
  /// In seconds.
  var connectTimeout = 10.0
  /// For a whole answer, in seconds.
  var timeout = 30.0
  /// How often a question is asked at most.
  var attempts = 3
  /// For how many seconds a question waits at most, all its attempts together.
  var patience = 60
  /// The largest answer, in bytes.
  var sizeLimit = 25 << 20
  /// Lets a number of seconds pass.
  var pause: (Int) -> Void = { sleep(UInt32(clamping: $0)) }
  /// Seconds since 1970.
  var now: () -> Int = { time(nil) }

  /// What kept an answer from coming.
  struct Failure: Error, Equatable {
    /// A clause.
    let reason: String
    /// Whether another attempt may do better.
    var isPassing = false
  }

  /// Asks for what an address has, again where the server or the network has a bad moment.
  ///
  /// - Parameters:
  ///   - isPlain: Whether the address is `http:`, on this machine.
  ///   - headers: Whole lines, such as `Accept: text/plain`.
  func response(of url: String, isPlain: Bool, headers: [String]) throws(Failure) -> HTTPResponse {
    var waited = 0
    var attempt = 1
    while true {
      var wait = 1 << (attempt - 1)
      var failure: Failure?
      do {
        let response = try response(of: url, isPlain: isPlain, headers: headers, once: ())
        wait = response.wait(now: now()) ?? wait
        guard response.isPassing, attempt < attempts, wait <= patience - waited else { return response }
      } catch {
        failure = error
      }
      if let failure, !failure.isPassing || attempt == attempts || wait > patience - waited { throw failure }
      pause(wait)
      waited += wait
      attempt += 1
    }
  }

  private func response(of url: String, isPlain: Bool, headers: [String], once: Void) throws(Failure)
    -> HTTPResponse
  {
    let input = Array(configuration(url, isPlain: isPlain, headers: headers).text.utf8)
    guard input.count <= Subprocess.inputLimit else {
      throw Failure(reason: "the address or the token is too long")
    }
    let run: Subprocess
    do {
      // Without the user's own settings, which may follow redirects or write down what is sent.
      run = try Subprocess(
        program, ["--disable", "--config", "-"], input: input, variables: Self.variables,
        limit: sizeLimit + 1 << 16,
        seconds: timeout + 5)
    } catch {
      throw Failure(stop: error, program: program, sizeLimit: sizeLimit)
    }
    guard run.exitCode == 0 else { throw Failure(run, sizeLimit: sizeLimit) }
    guard let response = HTTPResponse(run.output) else { throw Failure(reason: "the answer is not HTTP") }
    guard response.body.count <= sizeLimit else { throw .tooLarge(sizeLimit) }
    return response
  }

  private func configuration(_ url: String, isPlain: Bool, headers: [String]) -> CurlConfiguration {
    var configuration = CurlConfiguration()
    configuration.add("url", url)
    for option in ["silent", "show-error", "include", "globoff", "suppress-connect-headers"] {
      configuration.add(option)
    }
    configuration.add("proto", isPlain ? "=http" : "=https")
    // A proxy has no business with what stays on this machine.
    if isPlain { configuration.add("noproxy", "*") }
    configuration.add("connect-timeout", "\(connectTimeout)")
    configuration.add("max-time", "\(timeout)")
    configuration.add("max-filesize", "\(sizeLimit)")
    configuration.add("user-agent", "changelogctl/\(programVersion)")
    for header in headers { configuration.add("header", header) }
    return configuration
  }

  /// What `curl` may know of our environment: where it is, proxies and certificates, but no token.
  private static var variables: [String: String] {
    let names = [
      "PATH", "LD_LIBRARY_PATH", "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
      "no_proxy",
      "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE",
    ]
    var variables: [String: String] = [:]
    for name in names { variables[name] = Environment.value(of: name) }
    return variables
  }
}
