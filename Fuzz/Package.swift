// swift-tools-version: 6.3
import PackageDescription

// The sources of the product, by symbolic links: made for the fuzzer, which the product itself must not be.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-enable-testing", "-sanitize=fuzzer,address"]),
]

let package = Package(
  name: "Fuzz",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .executableTarget(
      name: "Fuzz", dependencies: ["FuzzTargets"],
      swiftSettings: house,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
    .target(
      name: "FuzzTargets",
      dependencies: ["changelogctl", "GitHistory", "ChangelogCore", "CommitParser", "PatternMatching"],
      swiftSettings: house),
    .target(
      name: "changelogctl",
      dependencies: [
        "ChangelogCore", "CommitParser", "GitHistory",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      // The fuzzer brings the `main` of its program.
      swiftSettings: house + [
        .unsafeFlags(["-Xfrontend", "-entry-point-function-name", "-Xfrontend", "changelogctl_main"])
      ]),
    .target(name: "GitHistory", dependencies: ["ChangelogCore", "Clibgit2"], swiftSettings: house),
    .target(
      name: "Clibgit2", publicHeadersPath: ".",
      linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic-symbol=mbedtls_x509_crt_parse_file"])]),
    .target(name: "ChangelogCore", dependencies: ["CommitParser", "PatternMatching"], swiftSettings: house),
    .target(name: "PatternMatching", dependencies: ["Cpcre2"], swiftSettings: house),
    .systemLibrary(name: "Cpcre2", pkgConfig: "libpcre2-8"),
    .target(name: "CommitParser", swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
