/// What a forge will write when a pull request lands: every message that may come out, the likeliest first.
public struct Prediction: Sendable, Equatable {
  /// How sure a message is.
  public enum Certainty: String, Sendable, CaseIterable {
    /// It is written already, by a merge queue.
    case certain
    /// It is what the forge's settings give, unless somebody edits it while merging.
    case probable
    /// The settings are not known; it is what the forge does where nobody changed them.
    case assumed
    /// It is what the forge does under other settings than the usual ones.
    case possible
  }

  /// One message that may land.
  public struct Outcome: Sendable, Equatable {
    /// The message.
    public let message: LandedMessage
    /// How sure it is.
    public let certainty: Certainty
    /// What it hangs on, as a clause: `the squash title is 'pull-request'`; nil where there is no other outcome.
    public let condition: String?

    /// States what may land.
    public init(_ message: LandedMessage, _ certainty: Certainty, if condition: String? = nil) {
      self.message = message
      self.certainty = certainty
      self.condition = condition
    }
  }

  /// What may land, the likeliest first and no text twice; there is always one.
  public let outcomes: [Outcome]
  /// What else may come out differently, each as a sentence: an editable dialog, the names of co-authors.
  public let doubts: [String]

  /// Lists what may land.
  ///
  /// - Parameters:
  ///   - likeliest: What lands if all goes its usual way.
  ///   - others: What may land instead; what reads like an earlier one is dropped.
  public init(_ likeliest: Outcome, others: [Outcome] = [], doubts: [String] = []) {
    var outcomes = [likeliest]
    for other in others where !outcomes.contains(where: { $0.message.text == other.message.text }) {
      outcomes.append(other)
    }
    self.outcomes = outcomes
    self.doubts = doubts
  }

  /// The same with further doubts.
  func doubting(_ more: [String]) -> Prediction {
    Prediction(likeliest, others: Array(outcomes.dropFirst()), doubts: doubts + more)
  }

  /// What lands if all goes its usual way.
  public var likeliest: Outcome { outcomes[0] }
}

extension Prediction {
  /// The doubt that every forge with a dialog leaves.
  static let editable = "who merges can edit the message"
}
