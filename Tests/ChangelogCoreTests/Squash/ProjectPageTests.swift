import ChangelogCore
import Testing

struct ProjectPageTests {
  @Test(arguments: [
    ("https://github.com/o/n", "https://github.com/o/n", "github.com"),
    ("https://github.com/o/n.git", "https://github.com/o/n", "github.com"),
    ("https://github.com/o/n.git/", "https://github.com/o/n", "github.com"),
    ("HTTPS://GitHub.com//o/n//", "https://github.com/o/n", "github.com"),
    ("http://git.local:3000/o/n", "http://git.local:3000/o/n", "git.local"),
    ("https://user:p%40ss@git.local/o/n.git", "https://git.local/o/n", "git.local"),
    ("https://oauth2:token@x@git.local:8443/g/s/n.git", "https://git.local:8443/g/s/n", "git.local"),
    ("git@github.com:o/n.git", "https://github.com/o/n", "github.com"),
    ("github.com:o/n", "https://github.com/o/n", "github.com"),
    ("git@github.com:/o/n.git", "https://github.com/o/n", "github.com"),
    ("ssh://git@github.com/o/n.git", "https://github.com/o/n", "github.com"),
    ("ssh://git@git.local:2222/o/n.git", "https://git.local/o/n", "git.local"),
    ("git+ssh://git@git.local/o/n", "https://git.local/o/n", "git.local"),
    ("git://git.local/n.git", "https://git.local/n", "git.local"),
    ("git@ssh.dev.azure.com:v3/o/p/n", "https://dev.azure.com/o/p/_git/n", "dev.azure.com"),
    ("o@vs-ssh.visualstudio.com:v3/o/p/n", "https://dev.azure.com/o/p/_git/n", "dev.azure.com"),
    (
      "https://me@dev.azure.com/o/my%20project/_git/n", "https://dev.azure.com/o/my%20project/_git/n",
      "dev.azure.com"
    ),
    ("git@git.local:a b/(c)[d]", "https://git.local/a%20b/%28c%29%5Bd%5D", "git.local"),
    (
      "https://git.local/o/n?x=\"><script>#y", "https://git.local/o/n%3Fx%3D%22%3E%3Cscript%3E%23y",
      "git.local"
    ),
    ("https://git.local/é", "https://git.local/%C3%A9", "git.local"),
  ])
  func `an address leads to the page`(remote: String, url: String, host: String) throws {
    let page = try #require(ProjectPage(remote: remote))
    #expect(page.url == url)
    #expect(page.host == host)
  }

  @Test(arguments: [
    "", "/srv/git/n.git", "../n", "./a:b", "C:\\n", "C:/n", "file:///srv/n.git", "javascript://x/%0Aalert(1)",
    "data://a/b", "ftp://git.local/n", "https://", "https:///o/n", "https://git.local", "https://git.local/",
    "https://git.local/.git", "https://a b/o/n", "https://a\"b/o/n", "https://git.local:x/o/n",
    "https://[::1]/o/n",
    "https://@/o/n", "git@:o/n", "n.bundle", "::", ":", "@", "ext::sh -c x", "https://a\nb/o",
  ])
  func `what is no address of a host leads nowhere`(remote: String) {
    #expect(ProjectPage(remote: remote) == nil)
  }
}
