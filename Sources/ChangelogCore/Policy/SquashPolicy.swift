/// How pull requests land on the branch.
public struct SquashPolicy: Sendable, Equatable {
  /// Whether the branch takes squash merges only.
  public let isRequired: Bool
  /// From when on it does; nil for always.
  public let since: HistoryPoint?
  /// What the forge is set to write, as far as the policy says.
  public let settings: SquashSettings

  /// Says how pull requests land; by default nothing is known about it.
  public init(
    isRequired: Bool = false, since: HistoryPoint? = nil, settings: SquashSettings = SquashSettings()
  ) {
    self.isRequired = isRequired
    self.since = since
    self.settings = settings
  }

  init(reading reader: inout PolicyReader, over base: SquashPolicy) {
    isRequired = reader.value("require", default: base.isRequired) { node throws(PolicyError) in
      try node.truth()
    }
    since = reader.value("since", default: base.since) { node throws(PolicyError) -> HistoryPoint? in
      HistoryPoint(try node.text())
    }
    var settings = base.settings
    settings.title = reader.value("title", default: settings.title) { node throws(PolicyError) in
      try node.choice(SquashSettings.Title.self)
    }
    settings.body = reader.value("body", default: settings.body) { node throws(PolicyError) in
      try node.choice(SquashSettings.Body.self)
    }
    settings.template = reader.value("template", default: settings.template) { node throws(PolicyError) in
      try node.paragraphs()
    }
    // Who gives a template wants it to be used.
    if settings.template != nil, settings.body == nil { settings.body = .template }
    self.settings = settings
  }
}
