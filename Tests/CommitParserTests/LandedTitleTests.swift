import CommitParser
import Testing

struct LandedTitleTests {
  typealias Shape = LandedTitle.Shape

  static let cases: [(text: String, shape: Shape, number: Int?, title: String, line: Int)] = [
    ("feat: x", .plain, nil, "feat: x", 1),
    ("", .plain, nil, "", 1),
    ("feat: x (#12)", .numberSign, 12, "feat: x", 1),
    ("feat: x  (#12) ", .numberSign, 12, "feat: x", 1),
    ("feat: x (!12)", .exclamationMark, 12, "feat: x", 1),
    ("feat: x (#12) (#13)", .numberSign, 13, "feat: x (#12)", 1),
    ("Revert \"feat: x (#12)\" (#13)", .numberSign, 13, "Revert \"feat: x (#12)\"", 1),
    ("feat: x(#12)", .plain, nil, "feat: x(#12)", 1),
    ("feat: x (#12", .plain, nil, "feat: x (#12", 1),
    ("feat: x (#1a)", .plain, nil, "feat: x (#1a)", 1),
    ("(#12)", .plain, nil, "(#12)", 1),
    ("feat: x (#99999999999999999999)", .plain, nil, "feat: x (#99999999999999999999)", 1),
    ("Merged PR 42: feat: x", .azure, 42, "feat: x", 1),
    ("Merged PR 42: feat: x (#7)", .azure, 42, "feat: x (#7)", 1),
    ("Merged PR x: y", .plain, nil, "Merged PR x: y", 1),
    ("Pull request #5: feat: x\n\nMerge in P/r from a to b", .bitbucketDataCenter, 5, "feat: x", 1),
    ("Merged in a (pull request #5)\n\nfeat: x\n\n* feat: x", .bitbucketCloud, 5, "feat: x", 3),
    ("Merged in a (pull request #5)", .bitbucketCloud, 5, "Merged in a (pull request #5)", 1),
    ("Merge pull request #5 from o/b\n\nfeat: x\n", .gitHubMerge, 5, "feat: x", 3),
    ("Merge pull request #5 from o/b", .gitHubMerge, 5, "Merge pull request #5 from o/b", 1),
    ("Merge pull request 'feat: don't (#4)' (#5) from a into b", .giteaMerge, 5, "feat: don't (#4)", 1),
    ("Merge branch 'a' into 'b'\n\nfeat: x\n\nSee merge request g/p!7", .gitLabMerge, 7, "feat: x", 3),
    ("Merge branch 'a'\n\nSee merge request g/p!7", .gitLabMerge, 7, "Merge branch 'a'", 1),
    ("Merge branch 'a' into b", .plain, nil, "Merge branch 'a' into b", 1),
    ("feat: x\n\nbody\n\nSee merge request g/h/p!7", .gitLabSquash, 7, "feat: x", 1),
  ]

  @Test(arguments: cases)
  func `each forge's shape is taken apart`(
    text: String, shape: Shape, number: Int?, title: String, line: Int
  ) {
    let landed = CommitMessage(text).landedTitle
    #expect(landed.shape == shape)
    #expect(landed.number == number)
    #expect(landed.title == title)
    #expect(landed.line == line)
  }

  @Test func `every shape is tried`() {
    #expect(Set(Self.cases.map(\.shape)) == Set(Shape.allCases))
  }

  @Test func `the landed header is without the number and counts columns in its line`() throws {
    let header = try CommitMessage("Merged PR 42: feat(api)!: x").landedHeader.get()
    #expect(header.type == "feat")
    #expect(header.typeColumn == 15)
    #expect(header.subjectColumn == 27)
    #expect(try CommitMessage("feat: x (#12)").landedHeader.get().subject == "x")
    let below = try CommitMessage("Merge pull request #5 from o/b\n\nfeat: x").landedHeader.get()
    #expect(below.colonColumn == 5)
  }

  @Test func `a wrapped mark is breaking`() {
    #expect(CommitMessage("Merged PR 42: feat!: x").breakingDescriptions == ["x"])
    #expect(CommitMessage("Merge pull request #5 from o/b\n\nfeat!: x").isBreaking)
    #expect(!CommitMessage("Merge pull request #5 from o/b\n\nfeat: x").isBreaking)
  }
}
