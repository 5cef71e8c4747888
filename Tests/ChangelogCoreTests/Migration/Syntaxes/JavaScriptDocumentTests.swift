import Testing

@testable import ChangelogCore

struct JavaScriptDocumentTests {
  private func read(_ text: String) throws -> (tree: String, notes: [String]) {
    let result = try JavaScriptDocument.exported(from: Array(text.utf8), file: "a.js")
    return (result.tree.yaml, result.notes.map(\.description))
  }

  @Test(arguments: [
    "module.exports = { a: 1 };", "export default { a: 1 }", "exports = { 'a': 1, }",
    "export default ({ \"a\": 1 })",
    "#!/usr/bin/env node\n\"use strict\"\n/* b */ module.exports = { a: 1 } // c",
    "const c = { a: 1 }\nmodule.exports = c", "const c: Config<A, B> = { a: 1 } as const;\nexport default c;",
    "import x from 'y'\nconst z = require('q')\nmodule.exports = { a: 1 } satisfies UserConfig",
    "import type { A } from \"b\";\nlet f = (x) => { return `}${x}` }\nexport default { a: 1 } as A",
    "function f() { if (1 / 2 > /[/}]/g) {} }\nexport const n = f()\nexport default { a: 1 }",
    "export default { a: RuleConfigSeverity.Warning }", "const a = 1;\nexport default { a }",
    "const o = { a: 1 }\nmodule.exports = { ...o }", "module.exports = { a: 2, a: 1 }",
    "'use strict'\n'use x';;\nrequire('y')\nmodule.exports.a = 1", "exports.a = 1",
    "const { defineConfig } = require('b')\nmodule.exports = defineConfig({ a: 1 })",
    "export default <UserConfig>{ a: 1 }",
    "const z = 2, c = { a: 1 };export { z, c as default }", "export = { a: 1 }",
    "function f(): { b: c } { d = 1 }; class A {}\nmodule.exports = { b: 1 }; module.exports = { a: 2 }\nmodule.exports.a = 1",
  ])
  func `an exported object is read`(text: String) throws {
    let (tree, notes) = try read(text)
    #expect(tree == "a: 1\n")
    #expect(notes == [])
  }

  @Test(arguments: [
    ("'b\\'c\\n\\x41\\u{e9}\\u00e9\\\nd'", PolicyNode.Content.scalar("b'c\nAééd", isQuoted: true)),
    ("`b\nc`", .scalar("b\nc", isQuoted: true)), ("\"\\ud83d\\ude00\"", .scalar("😀", isQuoted: true)),
    ("1_000", .scalar("1000", isQuoted: false)), ("-1.5e3", .scalar("-1.5e3", isQuoted: false)),
    ("true", .scalar("true", isQuoted: false)), ("undefined", .scalar("null", isQuoted: false)),
    ("/^a[/]\\/b/iu", .scalar("/^a[/]\\/b/iu", isQuoted: true)), ("[]", .list([])), ("{}", .mapping([])),
  ])
  func `a literal is read`(text: String, value: PolicyNode.Content) throws {
    let result = try JavaScriptDocument.exported(
      from: Array("module.exports = { a: \(text) }".utf8), file: "a.js")
    guard case .mapping(let pairs) = result.tree.content else { return #expect(Bool(false)) }
    #expect(pairs.map(\.value.content) == [value])
    #expect(pairs.map(\.value.position.column) == [23])
    #expect(result.notes == [])
  }

  @Test func `what only running the file could tell is left out and noted`() throws {
    let (tree, notes) = try read(
      """
      const names = [...list(), 'a'];
      module.exports = {
        b: { c: x => ({ d: 1 }), 'e': 'f' + g, [h]: 1, i() { return "}" } },
        ...j,
        names, k: `${`${l}`}`, m: require('./n').o,
      }
      """)
    #expect(
      tree == """
        b:
          c: null
          e: null
          i: null

        names: [null, a]
        k: null
        m: null

        """)
    #expect(
      notes == [
        "a.js:1:16: only running the file could tell what '...' brings in",
        "a.js:3:11: b.c: only running the file could tell what stands here",
        "a.js:3:33: b.e: only running the file could tell what stands here",
        "a.js:3:42: b: only running the file could tell this key",
        "a.js:3:50: b.i: only running the file could tell what stands here",
        "a.js:4:3: only running the file could tell what '...' brings in",
        "a.js:5:13: k: only running the file could tell what stands here",
        "a.js:5:29: m: only running the file could tell what stands here",
      ])
  }

  @Test(arguments: [
    ("const t = ['x']; t.push('y'); module.exports = { a: 1, b: t }", 18),
    ("let t = ['x']\nconst u = f()\nt = ['y', 'z']\nmodule.exports = { a: 1, b: t }", 1),
    ("const t = [1] as const\nObject.assign(t, { u: 2 })\nexport default { a: 1, b: t }", 1),
    ("const t = [1], u = [...t]; if (process.env.T) t.length = 0; export default { a: 1, b: t, ...u }", 28),
    ("module.exports = { a: 1, b: t };function f(){}for (const t of u) { t.x = 1 }", 47),
    ("var t = 1; module.exports = { a: 1, b: t }; [1].forEach(() => { t = 2 })", 45),
  ])
  func `a statement that is not run is noted and its names are unknown`(text: String, column: Int) throws {
    let (tree, notes) = try read(text)
    #expect(tree == "a: 1\nb: null\n")
    let changes = notes.filter { $0.hasSuffix("this statement changes what was written out, and is not run") }
    #expect(changes.count == 1)
    #expect(changes.first?.contains(":\(column): ") == true)
    #expect(notes.contains { $0.hasSuffix("b: only running the file could tell what stands here") })
  }

  @Test(arguments: [
    ("const c = { a: 1 }; c.b = [0]; module.exports = c;", "1:21", "1:49"),
    ("module.exports = { a: 1 }; module.exports.a.b = 2", "1:28", "1:18"),
    ("const c = { a: 1 }\nObject.assign(c, { b: 2 })\nexport default c", "2:1", "3:16"),
  ])
  func `an export that a statement changes is refused with that statement`(
    text: String, change: String, export: String
  ) {
    let lines = [
      "a.js:\(change): this statement changes what was written out, and is not run",
      "a.js:\(export): expected an object that is written out here; the file is not run",
    ]
    do {
      _ = try read(text)
      Issue.record("it was read")
    } catch {
      #expect("\(error)".split(separator: "\n").map(String.init).sorted() == lines.sorted())
    }
  }

  @Test(arguments: [
    (
      "",
      "a.js:1:1: expected a literal such as 'module.exports = {' or 'export default {'; the file is not run"
    ),
    (
      "module.exports = make()", "a.js:1:18: expected an object that is written out here; the file is not run"
    ),
    (
      "function defineConfig() {}\nexport default defineConfig({})",
      "a.js:2:16: expected an object that is written out here; the file is not run"
    ),
    (
      "export default () => ({})",
      "a.js:1:16: expected an object that is written out here; the file is not run"
    ),
    ("module.exports = {\n  a: [1,\n", "a.js:2:6: the list that starts here has no end"),
    ("module.exports = { a: 'b\n}", "a.js:1:23: the text that starts here has no end"),
    ("/* a", "a.js:1:1: the comment that starts here has no end"),
    ("f(", "a.js:1:2: the bracket that starts here has no end"), ("f(]", "a.js:1:3: expected ')', not ']'"),
    ("export default { a: '\\u12' }", "a.js:1:26: expected 4 hexadecimal digits, not '''"),
  ])
  func `what cannot be read is told at its place`(text: String, complaint: String) {
    #expect(throws: PolicyErrors.self) { _ = try read(text) }
    do { _ = try read(text) } catch { #expect("\(error)" == complaint) }
  }

  @Test(arguments: [
    ("{\"a\": [1, null]}", nil), ("// c\n{\"a\": 1,}", nil), ("", "a.json:1:1: expected a value in JSON"),
    ("{\"a\": x}", "a.json:1:7: expected a value in JSON"), ("{} {}", "a.json:1:1: expected a value in JSON"),
  ])
  func `JSON is values only`(text: String, complaint: String?) {
    do throws(PolicyError) {
      _ = try JavaScriptDocument.json(Array(text.utf8), file: "a.json")
      #expect(complaint == nil)
    } catch {
      #expect(error.description == complaint)
    }
  }

  @Test func `declarations cannot multiply`() throws {
    let levels = (1...60).map { "const a\($0) = [a\($0 - 1), a\($0 - 1)];" }
    let text = "const a0 = ['x'];" + levels.joined() + "export default { a: a60 }"
    let (tree, notes) = try read(text)
    #expect(tree.utf8.count < 200_000)
    #expect(!notes.isEmpty)
  }
}
