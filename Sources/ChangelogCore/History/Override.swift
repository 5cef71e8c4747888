/// What is to be said of a commit in place of its message, or beside it.
public struct Override: Sendable, Equatable {
  /// Where an override stands.
  public enum Source: String, Sendable, CaseIterable {
    /// The file that the policy names.
    case file
    /// A note of git's in `refs/notes/changelog`.
    case note
    /// A block `BEGIN_COMMIT_OVERRIDE` in the commit's own body.
    case block
  }

  /// A part of an override and where it stands.
  public struct Part<Value: Sendable & Equatable>: Sendable, Equatable {
    /// What is said.
    public let value: Value
    /// Where it is said.
    public let source: Source

    /// Puts a part together.
    public init(_ value: Value, from source: Source) {
      self.value = value
      self.source = source
    }
  }

  /// The messages that are read in place of the commit's own; nil to leave that.
  public var replace: Part<[String]>?
  /// Messages that are read besides; nil for none.
  public var add: Part<[String]>?
  /// Why the commit is not listed; nil when it is.
  public var hide: Part<String>?
  /// A remark below the entry; nil for none.
  public var note: Part<String>?
  /// What the commit breaks, though its message does not say so; nil for nothing.
  public var breaking: Part<String>?

  /// An override that changes nothing.
  public init() {}

  /// Whether it changes nothing.
  public var isEmpty: Bool { self == Override() }

  /// The override with the parts of another one where it has none of its own.
  ///
  /// To replace and to hide exclude each other, so they count as one part.
  public func completed(by other: Override) -> Override {
    var whole = self
    if replace == nil, hide == nil {
      whole.replace = other.replace
      whole.hide = other.hide
    }
    whole.add = add ?? other.add
    whole.note = note ?? other.note
    whole.breaking = breaking ?? other.breaking
    return whole
  }
}
