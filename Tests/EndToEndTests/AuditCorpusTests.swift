import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct AuditCorpusTests {
  private struct Landing: Decodable {
    let commit: String
    let kind: String
    let pullRequest: Int?
    let parents: Int
    let commits: Int
    let doubt: String?
  }

  private static let docs = URL(filePath: #filePath).appending(path: "../../../docs").standardized.path

  /// The report on carnet-de-bord by the policy of the example.
  private func report(as format: String, _ arguments: String...) throws -> String {
    let run = try Command(
      Program.path,
      ["audit", "--config", "\(Self.docs)/carnet-de-bord.yml", "--format", format] + arguments,
      in: Self.clone.get())
    #expect(run.exitCode == 0, "\(run.complaint)")
    return run.output
  }

  /// A clone in a folder of its name, which stands in the report.
  private static let clone = Result {
    let folder = "\(try Corpus.clone("carnet-de-bord").path)/carnet-de-bord"
    try Corpus.clone("carnet-de-bord").git(["clone", "-q", "--bare", ".", folder])
    return folder
  }

  @Test(arguments: [("markdown", "md"), ("html", "html")])
  func `the example in the documentation is what the program says`(
    _ format: String, _ suffix: String
  ) throws {
    let path = "\(Self.docs)/carnet-de-bord.\(suffix)"
    let report = try report(as: format)
    if ProcessInfo.processInfo.environment["CHANGELOGCTL_REWRITE"] != nil {
      try report.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let example = try? String(contentsOfFile: path, encoding: .utf8)
    // Not the texts themselves: their difference would fill the screen.
    let isCurrent = example == report
    #expect(isCurrent, "\(path) is stale; 'make docs' rewrites it")
  }

  private func landings() throws -> [Landing] {
    try report(as: "ndjson").split(separator: "\n").map {
      try JSONDecoder().decode(Landing.self, from: Data($0.utf8))
    }
  }

  @Test func `git counts the same landings of carnet-de-bord`() throws {
    let clone = try Corpus.clone("carnet-de-bord")
    let landings = try landings()
    func lines(_ arguments: String) throws -> [Substring] {
      try clone.git("log --first-parent \(arguments) main").split(
        separator: "\n", omittingEmptySubsequences: false)
    }
    let ids = try lines("--format=%H")
    #expect(ids.count == 1_051)
    #expect(landings.map { $0.commit[...] } == ids)
    let merges = try lines("--min-parents=2 --format=%H")
    #expect(merges.count == 66)
    #expect(landings.filter { $0.kind == "merge" }.map { $0.commit[...] } == merges)
    let single = try lines("--max-parents=1 --format=%H\u{9}%s").map { $0.split(separator: "\t") }
    let numbered = single.filter { $0[1].firstMatch(of: /\ \(#[0-9]+\)$/) != nil }.map(\.[0])
    #expect(numbered.count == 299)
    #expect(landings.filter { $0.kind == "squash" }.map { $0.commit[...] } == numbered)
    let releases = single.filter { $0[1].hasPrefix("chore(release): ") }.map(\.[0])
    #expect(releases.count == 299)
    #expect(landings.filter { $0.kind == "release" }.map { $0.commit[...] } == releases)
    // What the merges brought is all that is not on the line itself.
    let brought = landings.filter { $0.kind == "merge" }.reduce(0) { $0 + $1.commits }
    #expect(try Int(clone.git("rev-list --count main")) == 1_051 + brought)
  }

  /// Every twenty-first landing, judged by what git shows of it and its neighbours.
  private static let judged = """
    95fe583 release, 0723f99 squash, 3cec195 squash, 30e4077 squash, 5979c46 squash, 0c69d10 release,
    3b959c7 squash, 317dccf squash, 56adb40 squash, 147e89e release, d4848ed squash, 02493cf squash,
    dc52004 release, 5343c05 release, 4199314 merge, 2fc4e5d merge, ea14253 direct, f4017d0 squash,
    189e773 rebase, 1963d94 rebase, fc3c5c2 direct, 87353ca direct, 12d3a3b rebase, 9dc0a5f rebase,
    a845041 rebase, d53e024 release, b706c81 release, aa7d413 rebase, b2a784f squash, 4493416 release,
    aec9f2f direct, 3a568c5 release, 7c6f874 squash, e1cbba6 release, ac4ac2a release, 6ea77c5 release,
    a58ded7 direct, 8ff84f7 release, e4887ee squash, 9c11932 direct, 34686e0 release, c685448 release,
    d80a577 release, a557488 direct, 49315c5 squash, 0cf57f2 revert, 8ce8f3a release, 6d121cc direct,
    6e2c586 direct, 432e7f0 merge, d2ff513 initial
    """

  @Test func `landings are of the kind that a person sees in them`() throws {
    let kinds = Dictionary(uniqueKeysWithValues: try landings().map { ($0.commit.prefix(7), $0.kind) })
    let judged = Self.judged.split { $0 == "," || $0 == "\n" }.map { $0.split(separator: " ") }
    #expect(judged.count == 51)
    for pair in judged { #expect(kinds[pair[0]] == String(pair[1]), "\(pair[0])") }
  }

  @Test func `the number of one squash was committed by hand`() throws {
    #expect(try landings().count { $0.doubt == "committed-by-hand" } == 1)
  }

  @Test(.enabled(if: DuckDB.isPresent, "duckdb is not here; 'pip install duckdb' brings it"))
  func `DuckDB reads the types that are documented`() throws {
    let folder = try TemporaryFolder()
    for format in ["ndjson", "csv"] {
      let path = "\(folder.path)/landings.\(format)"
      _ = try report(as: format, "-o", path)
      let types = try DuckDB.rows(
        "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM \(DuckDB.table(path)))")
      #expect(types == DuckDB.columns.map { "\($0.name)|\($0.type)" })
      let counts = try DuckDB.rows(
        "SELECT kind, count(*), sum(lines) FROM \(DuckDB.table(path)) GROUP BY kind ORDER BY 2 DESC, 1")
      #expect(
        counts == [
          "release|299|0", "squash|299|169", "rebase|212|112", "direct|171|82", "merge|66|124", "revert|3|3",
          "initial|1|0",
        ])
    }
  }
}

/// DuckDB by its package for Python.
enum DuckDB {
  static let isPresent = (try? Command("python3", ["-c", "import duckdb"], in: "/").exitCode) == 0

  /// The columns as `docs/audit.md` lists them.
  static var columns: [(name: Substring, type: Substring)] {
    let page = URL(filePath: #filePath).appending(path: "../../../docs/audit.md").standardized
    let lines = (try? String(contentsOf: page, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.compactMap { line in
      line.wholeMatch(of: /\| `([A-Za-z]+)` \| ([A-Z\[\] ]+) \| .*/).map { ($0.1, $0.2) }
    }
  }

  /// The table of a file.
  static func table(_ path: String) -> String {
    let isCSV = path.hasSuffix(".csv")
    let types = columns.map {
      "'\($0.name)': '\(isCSV ? String($0.type).replacing("[]", with: "") : String($0.type))'"
    }
    let source =
      "\(isCSV ? "read_csv" : "read_json")('\(path)', columns = {\(types.joined(separator: ", "))})"
    guard isCSV else { return source }
    let lists = columns.filter { $0.type.hasSuffix("[]") }
      .map { "coalesce(string_split(\($0.name), ';'), []) AS \($0.name)" }
    return "(SELECT * REPLACE (\(lists.joined(separator: ", "))) FROM \(source))"
  }

  /// The rows of a query, their cells parted by bars.
  static func rows(_ query: String) throws -> [String] {
    let program = """
      import duckdb, sys
      for row in duckdb.sql(sys.argv[1]).fetchall(): print('|'.join(str(cell) for cell in row))
      """
    let run = try Command("python3", ["-c", program, query], in: "/")
    #expect(run.exitCode == 0, "\(run.complaint)")
    return run.output.split(separator: "\n").map(String.init)
  }
}
