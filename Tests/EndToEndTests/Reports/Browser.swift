import Foundation
import TestSupport

/// Chromium without a window, which opens a page and is asked what came of it.
struct Browser {
  /// The program; nil where there is none.
  static let program = ["chromium", "chromium-browser", "google-chrome"].first(where: Command.isInstalled)

  /// Whether there is a browser, and Python, which speaks to it.
  static var isPresent: Bool { program != nil && Command.isInstalled("python3") }

  /// What a skipped test says.
  static let absence = "chromium or python3 is not here; 'apt-get install chromium python3' brings them"

  /// What came of a page.
  struct Visit: Decodable {
    /// What each expression gave, as text.
    let values: [String]
    /// What the console says, errors and violations of the page's policy among it.
    let messages: [String]
    /// The addresses that were asked for.
    let requests: [String]
  }

  /// Opens a page and evaluates expressions of JavaScript in it one after the other, each waited for.
  ///
  /// - Parameter runsScripts: Whether the page's own scripts run.
  static func visit(_ page: String, runsScripts: Bool = true, asking expressions: [String]) throws -> Visit {
    let folder = try TemporaryFolder()
    let file = try folder.write(page, to: "page.html")
    let input = try JSONEncoder().encode(expressions)
    let result = try Command(
      "python3", ["-c", driver, program ?? "", folder.path, "file://" + file, runsScripts ? "yes" : "no"],
      in: folder.path, input: input, timeLimit: 120)
    guard result.exitCode == 0 else { throw BrowserFailure(description: result.complaint) }
    return try JSONDecoder().decode(Visit.self, from: Data(result.output.utf8))
  }

  /// The DevTools protocol over a pipe: a JSON text and a zero byte each way, on the descriptors 3 and 4.
  private static let driver = """
    import json, os, subprocess, sys
    program, folder, address, scripts = sys.argv[1:]
    expressions = json.load(sys.stdin)
    mine, theirs = os.pipe(), os.pipe()

    def connect():
      os.dup2(mine[0], 203), os.dup2(theirs[1], 204)
      os.dup2(203, 3), os.dup2(204, 4)

    browser = subprocess.Popen(
      [program, '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run',
       '--disable-background-networking', '--user-data-dir=' + folder + '/profile', '--remote-debugging-pipe'],
      preexec_fn=connect, close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
      stderr=subprocess.DEVNULL)
    os.close(mine[0]), os.close(theirs[1])
    pending, events, number = b'', [], 0

    def receive():
      global pending
      while b'\\0' not in pending:
        data = os.read(theirs[0], 1 << 20)
        if not data:
          sys.exit('the browser ended')
        pending += data
      text, pending = pending.split(b'\\0', 1)
      return json.loads(text)

    def ask(method, session=None, **parameters):
      global number
      number += 1
      request = {'id': number, 'method': method, 'params': parameters}
      if session:
        request['sessionId'] = session
      os.write(mine[1], json.dumps(request).encode() + b'\\0')
      while True:
        answer = receive()
        if answer.get('id') == number:
          if 'error' in answer:
            sys.exit(method + ': ' + answer['error']['message'])
          return answer['result']
        events.append(answer)

    target = ask('Target.createTarget', url='about:blank')['targetId']
    session = ask('Target.attachToTarget', targetId=target, flatten=True)['sessionId']
    for domain in ('Page', 'Runtime', 'Log', 'Network'):
      ask(domain + '.enable', session)
    ask('Emulation.setScriptExecutionDisabled', session, value=scripts == 'no')
    ask('Page.navigate', session, url=address)
    while not any(event.get('method') == 'Page.loadEventFired' for event in events):
      events.append(receive())
    values = []
    for expression in expressions:
      answer = ask('Runtime.evaluate', session, expression=expression, awaitPromise=True, returnByValue=True)
      details = answer.get('exceptionDetails')
      value = details['exception'].get('description', '?') if details else answer['result'].get('value')
      values.append(value if isinstance(value, str) else json.dumps(value))
    messages = []
    for event in events:
      parameters = event.get('params', {})
      if event.get('method') == 'Log.entryAdded':
        messages.append(parameters['entry']['text'])
      if event.get('method') == 'Runtime.consoleAPICalled':
        messages.append(' '.join(str(item.get('value')) for item in parameters['args']))
      if event.get('method') == 'Runtime.exceptionThrown':
        messages.append(parameters['exceptionDetails']['exception']['description'])
    requests = [event['params']['request']['url'] for event in events
                if event.get('method') == 'Network.requestWillBeSent']
    json.dump({'values': values, 'messages': messages, 'requests': requests}, sys.stdout)
    sys.stdout.flush()
    ask('Browser.close')
    browser.wait()
    """
}

/// Why a page could not be visited.
struct BrowserFailure: Error, CustomStringConvertible {
  let description: String
}
