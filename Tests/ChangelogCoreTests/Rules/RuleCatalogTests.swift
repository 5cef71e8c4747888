import CommitParser
import Foundation
import Testing

@testable import ChangelogCore

struct RuleCatalogTests {
  @Test func `ids are distinct`() {
    #expect(Set(RuleCatalog.ids).count == RuleCatalog.ids.count)
  }

  @Test(arguments: RuleCatalog.ids)
  func `an id is the kebab case of its type's name`(id: String) throws {
    let rule = try #require(RuleCatalog.rule(id))
    #expect(LetterCase.kebab.transforming("\(rule)") == id)
  }

  @Test(arguments: RuleCatalog.ids)
  func `a message that a page shows as passing has no finding`(id: String) throws {
    let rule = try #require(RuleCatalog.rule(id))
    #expect(!rule.page.passing.isEmpty)
    for message in rule.page.passing {
      #expect(try Judged(rule, message, rule.needed).sentences == [], "\(message)")
    }
  }

  @Test(arguments: RuleCatalog.ids)
  func `a message that a page shows as failing has a finding`(id: String) throws {
    let rule = try #require(RuleCatalog.rule(id))
    for message in rule.page.failing { #expect(try !Judged(rule, message).findings.isEmpty, "\(message)") }
  }

  @Test(arguments: RuleCatalog.ids)
  func `a page is written as all pages are`(id: String) throws {
    let page = try #require(RuleCatalog.rule(id)).page
    #expect(page.summary.first?.isLowercase == true || page.summary.first == "`")
    #expect(page.summary.last != ".")
    #expect(page.reason.first?.isUppercase == true || page.reason.first == "`")
    #expect(page.reason.last == ".")
    #expect(!page.reason.contains("\n"))
  }

  @Test(arguments: RuleCatalog.ids)
  func `a rule has a file of tests`(id: String) throws {
    let name = "\(try #require(RuleCatalog.rule(id)))Tests.swift"
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    #expect(files.contains { $0.hasSuffix("/\(name)") })
  }

  @Test(arguments: RuleCatalog.ids)
  func `a rule yields only to rules that there are`(id: String) throws {
    let betters = try #require(RuleCatalog.rule(id)).yieldsTo
    #expect(betters.allSatisfy { RuleCatalog.ids.contains($0) && $0 != id })
  }

  @Test(arguments: ["", "\n", "\u{0}", "!", "(", "a(", ":", "\u{301}", "👩‍", "\u{FFFD}: \u{FFFD}", "a(b)!"])
  func `no rule minds an odd message`(text: String) throws {
    for rule in RuleCatalog.all { _ = try Judged(rule, text, rule.needed) }
  }
}
