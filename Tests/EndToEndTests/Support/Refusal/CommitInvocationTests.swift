import CommitParser
import Testing

@testable import changelogctl

struct CommitInvocationTests {
  @Test(arguments: [
    ("git commit", "git commit -e -F /m"),
    ("git commit -m x", "git commit -e -F /m"),
    ("git commit -am x --no-edit", "git commit -a -e -F /m"),
    ("git commit -amx", "git commit -a -e -F /m"),
    ("git commit -qvm x -F f -C HEAD -c HEAD -t t", "git commit -qv -e -F /m"),
    ("git commit --message x --message=y --file f --template=t -s", "git commit -s -e -F /m"),
    ("git commit --amend --no-edit", "git commit --amend -e -F /m"),
    ("git commit -m --amend", "git commit -e -F /m"),
    ("git commit --mess x --reedit HEAD", "git commit -e -F /m"),
    ("git commit --author me --date=now -m x", "git commit --author me --date=now -e -F /m"),
    ("git commit -Skey -m x", "git commit -Skey -e -F /m"),
    ("git commit -m x a b", "git commit a b -e -F /m"),
    ("git commit -m x -- -m b", "git commit -e -F /m -- -m b"),
    ("git -C /a -c x.y=z --no-pager commit -m x", "git -C /a -c x.y=z --no-pager commit -e -F /m"),
    ("/usr/lib/git-core/git commit --amend --no-gpg-sign -e", "git commit --amend --no-gpg-sign -e -F /m"),
    ("git commit -m", "git commit -e -F /m"),
    ("git commit --am --m x", "git commit --am -e -F /m"),
    ("git commit --fixup=amend HEAD a", "git commit --allow-empty a -e -F /m"),
    ("git commit --fixup reword HEAD~1 -q", "git commit --only --allow-empty -q -e -F /m"),
    ("git commit --fixup=reword:HEAD -q", "git commit --only --allow-empty -q -e -F /m"),
    ("git commit --fixup=amend", "git commit --allow-empty -e -F /m"),
    ("git commit --fixup=HEAD a", "git commit a -e -F /m"),
    ("git commit -eq", "git commit -q -e -F /m"),
    ("git -C commit commit -m commit", "git -C commit commit -e -F /m"),
  ])
  func `a commit is made again with another message`(line: String, expected: String) throws {
    let invocation = try #require(CommitInvocation(line.words, isInRebase: false))
    #expect(invocation.command(taking: "/m", keepsComments: false) == expected)
  }

  @Test(arguments: [
    "", "git", "git merge x", "git -c", "sh -e .husky/commit-msg", "gitk commit", "git -c commit",
  ])
  func `other programs are no commit`(line: String) {
    #expect(CommitInvocation(line.words, isInRebase: false) == nil)
  }

  @Test(arguments: [
    ("git commit --cleanup=scissors", MessageCleanup.scissors), ("git commit --clean verbatim -a", .verbatim),
    ("git commit --cleanup=strip --cleanup=whitespace", .whitespace), ("git commit -m --cleanup=strip", nil),
    ("git commit --cleanup=default", nil), ("git commit --cleanup=x", nil), ("git commit --cleanup", nil),
  ])
  func `the clean-up that was asked for is known`(line: String, cleanup: MessageCleanup?) throws {
    #expect(try #require(CommitInvocation(line.words, isInRebase: false)).cleanup == cleanup)
  }

  @Test(arguments: [
    ("git commit -c HEAD", "git commit --author=me -e -F /m"),
    ("git commit -aC HEAD -- a", "git commit -a --author=me -e -F /m -- a"),
    ("git commit --reuse-message HEAD --amend", "git commit --amend --author=me -e -F /m"),
    ("git commit --reedit=HEAD", "git commit --author=me -e -F /m"),
    ("git commit -c HEAD --reset-author", "git commit -e -F /m"),
    ("git commit --amend --reset-author -m x", "git commit --amend --reset-author -e -F /m"),
    ("git commit -m x", "git commit -e -F /m"),
    ("git commit -m x -- -C HEAD", "git commit -e -F /m -- -C HEAD"),
  ])
  func `the author of a commit that is taken up stays`(line: String, expected: String) throws {
    let invocation = try #require(CommitInvocation(line.words, isInRebase: false, author: ["--author=me"]))
    #expect(invocation.command(taking: "/m", keepsComments: false) == expected)
  }

  @Test func `a rebase goes on afterwards`() throws {
    let invocation = try #require(CommitInvocation(["git", "commit", "--amend"], isInRebase: true))
    #expect(
      invocation.command(taking: "/m", keepsComments: false)
        == "git commit --amend -e -F /m && git rebase --continue"
    )
  }

  @Test func `words are quoted for a shell`() throws {
    let invocation = try #require(
      CommitInvocation(["git", "commit", "-m", "x", "it's $HOME"], isInRebase: false))
    #expect(
      invocation.command(taking: "/a b", keepsComments: false) == #"git commit 'it'\''s $HOME' -e -F '/a b'"#)
  }

  @Test(arguments: ["git -c a.b=commit commit", "git -c a.b=commit -c commit.cleanup=scissors commit"])
  func `comments are kept by a setting, named once`(line: String) throws {
    let invocation = try #require(CommitInvocation(line.words, isInRebase: false))
    #expect(
      invocation.command(taking: "/m", keepsComments: true)
        == "git -c a.b=commit -c commit.cleanup=scissors commit -e -F /m")
  }
}

extension String {
  fileprivate var words: [String] { split(separator: " ").map(String.init) }
}
