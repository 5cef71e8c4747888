/// A part of the program that reads what strangers write, with what must hold whatever they write.
struct FuzzTarget: Sendable {
  /// What `make fuzz TARGET=` calls it.
  let name: String
  /// Texts to start from, among them those that found something.
  let seeds: [[UInt8]]
  /// What its language is made of, to be put into seeds.
  let words: [String]
  /// Reads some bytes, and throws a ``BrokenPromise`` where something does not hold.
  let check: @Sendable ([UInt8]) throws -> Void

  /// Names a part of the program.
  init(
    _ name: String, seeds: [String], bytes: [[UInt8]] = [], words: [String] = [],
    check: @escaping @Sendable ([UInt8]) throws -> Void
  ) {
    self.name = name
    self.seeds = seeds.map { Array($0.utf8) } + bytes
    self.words = words
    self.check = check
  }

  /// Every target.
  static let all: [FuzzTarget] = [
    .message, .angular, .lint, .commit, .pack, .policy, .overrides, .migration, .event, .document, .changelog,
    .versionFile, .version, .pattern, .template, .escaping,
  ]
}

/// Something that should hold for any input and does not.
struct BrokenPromise: Error, CustomStringConvertible {
  let description: String
}

/// Throws unless a statement about the input holds.
func promise(_ holds: Bool, _ statement: @autoclosure () -> String) throws {
  guard !holds else { return }
  throw BrokenPromise(description: statement())
}
