/// What became of the settings of another tool.
public struct Migration: Sendable, Equatable {
  /// A policy file, with nothing in it that our defaults say anyway.
  public let policy: String
  /// The same as the tree that our reader takes; values stand where the settings stand that they come from.
  public let tree: PolicyNode
  /// What could not be carried over, each at its place in the file that was read, in order.
  public let notes: [PolicyError]

  /// No file to read is larger than this, in bytes.
  public static let limit = 1 << 20

  /// The names of all files that settings can be carried over from.
  public static var fileNames: [String] { MigrationTools.fileNames }

  /// Carries the settings in a file over, whose name tells the tool.
  ///
  /// - Parameters:
  ///   - bytes: What stands in the file.
  ///   - file: Its path, as the user knows it.
  ///   - isExact: Whether every verdict on a message must be that of the other tool, also where ours is wiser.
  ///   - readYAML: Turns the bytes of a YAML file of a path into a tree.
  /// - Throws: ``MigrationError`` when no tool is known to read such a file or nothing of a tool stands in it,
  ///   ``PolicyErrors`` where it cannot be read.
  public init(
    of bytes: [UInt8], file: String, isExact: Bool = false,
    readYAML: ([UInt8], String) throws(PolicyErrors) -> PolicyNode
  ) throws {
    let (draft, start) = try Self.draft(of: bytes, file: file, isExact: isExact, readYAML: readYAML)
    try self.init(draft, at: start)
  }

  /// Reads a file and carries what it says into a draft; also says where the file starts.
  static func draft(
    of bytes: [UInt8], file: String, isExact: Bool,
    readYAML: ([UInt8], String) throws(PolicyErrors) -> PolicyNode
  ) throws -> (MigrationDraft, PolicyPosition) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let files = MigrationTools.all.flatMap { tool in
      tool.files.filter { $0.names.contains(name) }.map { (tool: tool, file: $0) }
    }
    guard let syntax = files.first?.file.syntax else { throw MigrationError.unknownFile(name) }
    guard bytes.count <= Self.limit else { throw MigrationError.tooLarge(file) }
    let (tree, notes) = try syntax.read(bytes, file: file, readYAML: readYAML)
    var draft = MigrationDraft(isExact: isExact, notes: notes)
    var isFound = false
    for (tool, file) in files {
      guard let settings = tree.value(at: file.keys) else { continue }
      isFound = true
      tool.carry(settings, into: &draft)
      draft.endTool()
    }
    guard isFound else {
      throw MigrationError.nothingFound(file, keys: files.map { $0.file.keys.joined(separator: ".") })
    }
    return (draft, tree.position)
  }

  /// Writes a draft down without what our own reader refuses of it.
  private init(_ draft: MigrationDraft, at start: PolicyPosition) throws(PolicyErrors) {
    var notes = draft.notes
    var tree = draft.tree(at: start)
    while true {
      do throws(PolicyErrors) {
        _ = try Policy(tree, styleNames: ChangelogStyle.all.map(\.name))
        break
      } catch {
        let pruned = tree.leavingOut(error.errors)
        guard pruned != tree else { throw error }
        tree = pruned
        notes += error.errors
      }
    }
    self.tree = tree.minimal
    policy = self.tree.yaml
    self.notes = PolicyErrors(notes).errors
  }
}

/// Why a file cannot be carried over at all.
public enum MigrationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The name is not one under which a tool keeps its settings.
  case unknownFile(String)
  /// The file is larger than any settings.
  case tooLarge(String)
  /// None of the keys is there under which a tool keeps its settings.
  case nothingFound(String, keys: [String])

  /// What is there and what would be accepted, in one sentence.
  public var description: String {
    switch self {
    case .unknownFile(let name):
      "\(name.inQuotes) is not a file that settings are carried over from; expected one of "
        + MigrationTools.fileNames.joined(separator: ", ")
    case .tooLarge(let file): "\(file.inQuotes) is larger than \(Migration.limit / 1024) KiB"
    case .nothingFound(let file, let keys):
      "\(file.inQuotes) has no settings to carry over; expected \(keys.map(\.inQuotes).joined(separator: " or "))"
    }
  }
}

extension PolicyNode {
  /// The value that keys lead to, one below the other.
  fileprivate func value(at keys: [String]) -> PolicyNode? {
    var node: PolicyNode? = self
    for key in keys {
      guard case .mapping(let pairs)? = node?.content else { return nil }
      node = pairs.first { $0.key == key }?.value
    }
    return node
  }
}
