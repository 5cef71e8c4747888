import Foundation

/// The clone that the tests were built from.
enum Checkout {
  /// Its top, without a slash at the end.
  static let path = URL(filePath: #filePath).appending(path: "../../..").standardized.path

  /// The bytes of one of its files; nil when there is none.
  static func contents(of name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { Array($0) }
  }
}
