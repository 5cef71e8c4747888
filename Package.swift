// swift-tools-version: 6.3
import PackageDescription

let house: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  // Only our own checks are this strict: a newer compiler's new warning must not stop a user's build.
  + (Context.environment["CHANGELOGCTL_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

#if os(Linux)
  // libgit2 is loaded when a repository is opened, and needs the stand-in for a function of mbedTLS to be exported.
  let libgit2: Target = .target(
    name: "Clibgit2", publicHeadersPath: ".",
    linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic-symbol=mbedtls_x509_crt_parse_file"])])
#else
  let libgit2: Target = .systemLibrary(
    name: "Clibgit2", pkgConfig: "libgit2", providers: [.brew(["libgit2"])])
#endif

let package = Package(
  name: "changelogctl",
  products: [.executable(name: "changelogctl", targets: ["changelogctl"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .executableTarget(
      name: "changelogctl",
      dependencies: [
        "ChangelogCore", "CommitParser", "GitHistory",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: house),
    .target(name: "GitHistory", dependencies: ["ChangelogCore", "Clibgit2"], swiftSettings: house),
    libgit2,
    .target(name: "ChangelogCore", dependencies: ["CommitParser", "PatternMatching"], swiftSettings: house),
    .target(name: "PatternMatching", dependencies: ["Cpcre2"], swiftSettings: house),
    .systemLibrary(
      name: "Cpcre2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .target(name: "CommitParser", swiftSettings: house),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    .testTarget(
      name: "CommitParserTests", dependencies: ["CommitParser", "TestSupport"], swiftSettings: house),
    .testTarget(name: "PatternMatchingTests", dependencies: ["PatternMatching"], swiftSettings: house),
    .testTarget(
      name: "ChangelogCoreTests", dependencies: ["ChangelogCore", "CommitParser", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "GitHistoryTests", dependencies: ["GitHistory", "ChangelogCore", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "changelogctl", "ChangelogCore", "CommitParser", "GitHistory", "TestSupport",
        .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["Scenarios"],
      swiftSettings: house),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "changelogctl", "ChangelogCore", "CommitParser", "GitHistory", "PatternMatching", "TestSupport",
      ],
      swiftSettings: house),
    .testTarget(
      name: "HostileTests", dependencies: ["changelogctl", "TestSupport"], exclude: ["Table.txt"],
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
