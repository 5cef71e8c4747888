import Testing

@testable import changelogctl

struct TemplateSyntaxTests {
  @Test(
    arguments: [
      ("{{#releases}}x", "a:1:1: the section 'releases' has no end; expected '{{/releases}}'"),
      ("a\n é{{/tag}}", "a:2:3: no section 'tag' is open; expected its end where it was begun"),
      ("{{#tag}}{{/url}}", "a:1:9: 'url' ends no section here; expected '{{/tag}}'"),
      ("{{ subjct }}", "a:1:1: unknown key 'subjct'; did you mean 'subject'?"),
      ("{{author.nmae}}", "a:1:1: unknown key 'nmae'; did you mean 'name'?"),
      ("{{}}", "a:1:1: unknown key ''; 'changelogctl changelog --style-help' lists them"),
      ("{{uppercase(tag)}}", "a:1:1: unknown function 'uppercase'; did you mean 'uppercased'?"),
      (
        "{{first(first(first(first(first(first(tag))))))}}",
        "a:1:1: more than 5 functions lie in each other; expected fewer"
      ),
      ("{{> other}}", "a:1:1: a template cannot take in another one; expected all of it in this file"),
      ("{{<a}}{{/a}}", "a:1:1: a template cannot take in another one; expected all of it in this file"),
      ("{{=<% %>=}}", "a:1:1: delimiters cannot be changed; expected '{{' and '}}'"),
      (
        "{{% CONTENT_TYPE:HTML}}",
        "a:1:1: there are no settings; expected a key, as nothing is escaped anyway"
      ),
      ("x {{tag", "a:1:3: a tag has no end; expected '}}'"),
      (
        "{{tag}}\n é{",
        "a:2:3: a '{' at the very end looks like half of a tag; expected something behind it, such as a line end"
      ),
      ("{{{tag}}", "a:1:1: a tag has no end; expected '}}}'"),
      ("{{\u{202E}}}", "a:1:1: unknown key '<U+202E>'; 'changelogctl changelog --style-help' lists them"),
    ])
  func `what is wrong is told with its place`(text: String, complaint: String) {
    let error = #expect(throws: TemplateError.self) { try TemplateSyntax(text, file: "a") }
    #expect(error?.description == complaint)
  }

  @Test(
    arguments: [
      "", "a } { b", "{\n", "{{tag}}{{{tag}}}{{& tag }}{{! anything {> }}",
      "{{#releases}}{{^last()}}, {{/last()}}{{/releases}}",
      "{{#author}}{{.}}{{.name}}{{/author}}", "{{count(reversed(releases))}}",
      "{{# releases }}\r\n{{/releases}}",
    ])
  func `what is right passes`(text: String) throws { _ = try Template(text, file: "a") }

  @Test func `sections lie fifty deep at most`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "{{#releases}}", count: depth) + String(repeating: "{{/releases}}", count: depth)
    }
    #expect(try TemplateSyntax(nested(50), file: "a").textLength == 0)
    let error = #expect(throws: TemplateError.self) { try TemplateSyntax(nested(51), file: "a") }
    #expect(error?.description == "a:1:651: more than 50 sections lie in each other; expected fewer")
    #expect(throws: TemplateError.self) {
      try TemplateSyntax(String(repeating: "{{#tag}}", count: 5_000), file: "a")
    }
  }

  @Test func `four thousand opening braces are enough`() throws {
    func braces(_ count: Int) -> String { String(repeating: "{ ", count: count) }
    _ = try Template(braces(4_000), file: "a")
    let error = #expect(throws: TemplateError.self) { try Template(braces(4_001), file: "a") }
    #expect(error?.description == "a: more than 4000 opening braces stand in it; expected fewer")
  }

  @Test func `text outside of tags is counted in bytes`() throws {
    #expect(try TemplateSyntax("é{{tag}}ab", file: "a").textLength == 4)
  }
}
