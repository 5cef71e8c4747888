import ChangelogCore
import Foundation
import TestSupport
import Testing

@Suite(.serialized, .enabled(if: Browser.isPresent, Comment(rawValue: Browser.absence)))
struct AuditPageTests {
  /// A branch with all kinds of landings and a stranger's text.
  private static func page() throws -> String {
    let repository = try TemporaryRepository()
    func land(_ message: String, on day: String) throws {
      try repository.commit(message, at: try #require(CalendarDay(day)).start.seconds)
    }
    try land("start", on: "2026-01-01")
    try land("feat(ui): add paging (#1)", on: "2026-01-02")
    try land("fix: mend 10 things (#9)", on: "2026-01-03")
    try land("wish: do something", on: "2026-01-04")
    try land(hostile, on: "2026-03-01")
    try repository.git("switch -q -c topic")
    try land("fix: one", on: "2026-03-02")
    try land("fix: two", on: "2026-03-03")
    try repository.git("switch -q main")
    repository.clock += 60
    try repository.merge("topic", message: "Merge pull request #12 from owner/topic\n\nfix: mend it")
    try repository.git("tag v1.0.0")
    try land("feat(ui): add sorting (#10)", on: "2026-03-05")
    try repository.git("remote add origin https://github.com/owner/name")
    return try page(of: repository.path)
  }

  private static func page(_ arguments: String..., of repositories: String..., in folder: String = "/")
    throws -> String
  {
    let run = try Command(
      Program.path, ["audit", "--format", "html"] + arguments + repositories, in: folder)
    #expect(run.exitCode == 0, "\(run.complaint)")
    return run.output
  }

  private static let hostile =
    "feat(x\"y): </style></script><script>console.log('ran')</script><img src=http://localhost/x onerror=alert(1)> ]]> שלום (#11)"

  /// The first words of the rows that are shown.
  private static let dates =
    "[...document.querySelectorAll('.landings tbody tr')].map(row => row.cells[0].textContent.slice(5))"
  private static let status = "document.getElementById('count').textContent"

  private static func click(_ selector: String) -> String {
    "document.querySelector(\(JSONText.string(selector))).dispatchEvent(new MouseEvent('click', { bubbles: true }))"
  }

  private static func search(_ words: String) -> String {
    "(() => { const box = document.getElementById('search'); box.value = \(JSONText.string(words)); "
      + "box.dispatchEvent(new Event('input')); return new Promise(done => setTimeout(done, 400)); })()"
  }

  /// What expressions give, each of which must not upset the browser.
  private func ask(_ page: String, runsScripts: Bool = true, _ expressions: [String]) throws -> [String] {
    let visit = try Browser.visit(page, runsScripts: runsScripts, asking: expressions)
    #expect(visit.messages == [])
    #expect(visit.requests.count == 1)
    #expect(visit.requests.allSatisfy { $0.hasSuffix("/page.html") })
    return visit.values
  }

  @Test func `the page is shown as it was meant, and asks for nothing`() throws {
    let values = try ask(
      Self.page(),
      [
        "getComputedStyle(document.querySelector('main')).maxWidth", "document.documentElement.className",
        "document.scripts.length", "document.images.length", "document.styleSheets.length", Self.dates,
        Self.status,
        "document.querySelectorAll('.landings th[scope=row] bdi')[2].textContent",
        "getComputedStyle(document.querySelector('.chart .squash')).fill",
      ])
    #expect(
      values == [
        "1100px", "scripted", "1", "0", "1",
        #"["03-05", "03-03", "03-01", "01-04", "01-03", "01-02", "01-01"]"#,
        "7 landings", Self.hostile, "rgb(33, 102, 172)",
      ])
  }

  @Test func `without scripts every row can be read, and nothing is offered that does not work`() throws {
    let values = try ask(
      Self.page(), runsScripts: false,
      [
        "document.documentElement.className", Self.dates,
        "document.querySelector('.landings tbody tr').getBoundingClientRect().height > 10",
        "[...document.querySelectorAll('.tools, button')].every(tool => tool.getBoundingClientRect().height === 0)",
        "[...document.querySelectorAll('a[href^=\"#\"]')].every(link => document.querySelector(link.hash))",
      ])
    #expect(
      values == [
        "", #"["03-05", "03-03", "03-01", "01-04", "01-03", "01-02", "01-01"]"#, "true", "true", "true",
      ])
  }

  @Test func `the bars are as many and as high as the landings`() throws {
    func bars(_ id: String, of top: Int) -> String {
      "[...document.querySelectorAll('#\(id) .chart rect')].map(bar => bar.querySelector('title').textContent + ' = ' "
        + "+ Math.round(bar.height.baseVal.value / 206 * \(top))).join(', ')"
    }
    let values = try ask(Self.page(), [bars("kinds", of: 4), bars("policy", of: 100), bars("yield", of: 3)])
    let kinds =
      "2026-01: 2 squash = 2, 2026-01: 1 direct = 1, 2026-01: 1 initial = 1, 2026-03: 2 squash = 2, "
    #expect(values[0] == kinds + "2026-03: 1 merge = 1")
    #expect(
      values[1]
        == "2026-01: 50.0% pass, 2 of 4 = 50, 2026-01: 50.0% fail, of 4 = 50, 2026-03: 100% pass, 2 of 2 = 100"
    )
    #expect(
      values[2] == "2026-01: 2 made a line = 2, 2026-01: 1 lost something = 1, 2026-03: 3 made a line = 3")
  }

  @Test func `the search takes rows that have all words`() throws {
    let values = try ask(
      Self.page(),
      [Self.search("ADD ui"), Self.dates, Self.status, Self.search("nowhere"), Self.dates, Self.status])
    #expect(values[1] == #"["03-05", "01-02"]"#)
    #expect(values[2] == "2 of 7 landings")
    #expect(values[4] == "[]")
    #expect(values[5] == "0 of 7 landings")
  }

  @Test func `a column sorts one way, the other way, and not at all`() throws {
    let pull = Self.click("[data-key=pull] button")
    let pulls =
      "[...document.querySelectorAll('.landings tbody tr')].map(row => row.cells[3].textContent).join(' ').trim()"
    let state = "document.querySelector('[data-key=pull]').ariaSort"
    let values = try ask(Self.page(), [pull, pulls, state, pull, pulls, state, pull, pulls, state])
    #expect([values[1], values[2]] == ["#1 #9 #10 #11 #12", "ascending"])
    #expect([values[4], values[5]] == ["#12 #11 #10 #9 #1", "descending"])
    #expect([values[7], values[8]] == ["#10 #12 #11  #9 #1", "null"])
    let lines = Self.click("[data-key=lines] button")
    let policy = Self.click("[data-key=policy] button")
    let sorted = try ask(
      Self.page(),
      [
        lines, "document.querySelector('.landings tbody tr').cells[8].textContent", policy, policy,
        "document.querySelector('.landings tbody tr').cells[7].textContent",
      ])
    #expect([sorted[1], sorted[4]] == ["2", "1 error"])
  }

  @Test func `a figure shows its landings`() throws {
    let values = try ask(
      Self.page(),
      [
        Self.click("#kinds rect[data-kind=squash]"), Self.dates, Self.status, Self.click("#clear"),
        Self.status,
        Self.click("#yield rect[data-yield=lost]"), Self.dates, Self.click("#rules rect"), Self.status,
      ])
    #expect(
      [values[1], values[2]] == [
        #"["01-03", "01-02"]"#, "Only month: 2026-01, kind: squash. 2 of 7 landings",
      ])
    #expect(values[4] == "7 landings")
    #expect(values[6] == #"["01-04"]"#)
  }

  /// Clicks every group of the tables, and tells which of them show another number of landings than stands beside them.
  private static let wrongFigures = """
    [...document.querySelectorAll('table.sortable tbody th a[href="#landings"]')].filter(link => {
      const headers = [...link.closest('table').tHead.rows[0].cells].map(cell => cell.textContent.toLowerCase());
      const place = headers.findIndex(name => ['landings', 'all'].includes(name));
      if (place < 0) return false;
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      const [found] = document.getElementById('count').textContent.split('. ').pop().split(' ');
      return found !== link.closest('tr').cells[place].textContent;
    }).map(link => link.outerHTML)
    """

  /// Clicks every bar that counts landings, and tells which of them show another number than they tell.
  private static let wrongBars = """
    [...document.querySelectorAll('#kinds .chart rect, #yield .chart rect, #rules .chart rect')].filter(bar => {
      bar.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      const [found] = document.getElementById('count').textContent.split('. ').pop().split(' ');
      return found !== bar.textContent.split(': ')[1].split(' ')[0];
    }).map(bar => bar.textContent)
    """

  @Test func `every bar and group has as many landings as it says`() throws {
    #expect(try ask(Self.page(), [Self.wrongFigures, Self.wrongBars]) == ["[]", "[]"])
  }

  @Test func `several repositories can be sorted, and their sum stays below`() throws {
    let folder = try TemporaryFolder()
    let repository = try TemporaryRepository()
    for number in 1...10 {
      try repository.commit("feat: add \(number) (#\(number))")
      guard [2, 9, 10].contains(number) else { continue }
      try repository.git(["clone", "-q", "--bare", ".", "\(folder.path)/r\(number)"])
    }
    let page = try Self.page(of: "r2", "r10", "r9", in: folder.path)
    let names = "[...document.querySelectorAll('tbody th, tfoot th')].map(cell => cell.textContent).join(' ')"
    let click = "document.querySelectorAll('thead button')[2].click()"
    let values = try ask(page, [names, click, names, click, names, click, names])
    #expect(values[0] == "r2 r10 r9 all")
    #expect(values[2] == "r10 r9 r2 all")
    #expect(values[4] == "r2 r9 r10 all")
    #expect(values[6] == values[0])
  }

  @Test func `what gets past the escaping is shut out by the page's policy, and the browser tells of it`()
    throws
  {
    let markup = "<script>document.title = 'ran'</script><p style='color: red' onclick='x()'>x</p></main>"
    let visit = try Browser.visit(
      Self.page().replacing("</main>", with: markup + "<img src='http://127.0.0.1:9/x'>"),
      asking: ["document.title", "document.querySelector('main > p[style]').style.length"])
    #expect(visit.values[0].hasSuffix(": how changes landed on main"))
    #expect(visit.values[1] == "0")
    #expect(visit.messages.count == 4)
    #expect(visit.messages.allSatisfy { $0.contains("Content Security Policy") })
  }

  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func `the page of a real history is sound`() throws {
    let docs = URL(filePath: #filePath).appending(path: "../../../../docs").standardized.path
    let page = try Self.page(
      "--config", "\(docs)/carnet-de-bord.yml", of: Corpus.clone("carnet-de-bord").path)
    #expect(page.utf8.count / 1_051 <= 700)
    let values = try ask(
      page,
      [
        "document.querySelectorAll('.landings tbody tr').length", Self.click("#more"),
        "document.querySelectorAll('.landings tbody tr').length", Self.wrongFigures, Self.wrongBars,
      ])
    #expect([values[0]] + values[2...] == ["200", "400", "[]", "[]"])
  }
}

extension Int64 {
  /// The seconds as git takes them.
  fileprivate var seconds: Int { Int(self) }
}
