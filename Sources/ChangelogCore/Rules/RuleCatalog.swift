/// The rules there are.
public enum RuleCatalog {
  /// All of them, in the order in which users read about them.
  public static let all: [any Rule.Type] = [
    HeaderFormat.self,
    HeaderSpacing.self,
    InvisibleCharacter.self,
    WipTitle.self,
    HeaderTrim.self,
    HeaderMaxLength.self,
    HeaderMinLength.self,
    HeaderCase.self,
    HeaderFullStop.self,
    HeaderPattern.self,
    ForbiddenWords.self,
    BreakingChangeExclamationMark.self,
    TypeEnum.self,
    TypeCase.self,
    TypeEmpty.self,
    TypeMaxLength.self,
    TypeMinLength.self,
    ScopeEnum.self,
    ScopeEmpty.self,
    ScopeCase.self,
    ScopeDelimiterStyle.self,
    ScopeMaxLength.self,
    ScopeMinLength.self,
    SubjectCase.self,
    SubjectFullStop.self,
    SubjectEmpty.self,
    SubjectImperative.self,
    SubjectMaxLength.self,
    SubjectMinLength.self,
    SubjectPattern.self,
    SubjectExclamationMark.self,
    BodyLeadingBlank.self,
    BodyEmpty.self,
    BodyMinLength.self,
    BodyMaxLength.self,
    BodyMaxLineLength.self,
    BodyCase.self,
    BodyFullStop.self,
    BodyTrailingSpace.self,
    BodyTab.self,
    BodyPattern.self,
    FooterLeadingBlank.self,
    FooterEmpty.self,
    FooterMinLength.self,
    FooterMaxLength.self,
    FooterMaxLineLength.self,
    FooterFormat.self,
    BreakingLowercase.self,
    TrailerDivider.self,
    TrailerExists.self,
    SignedOffBy.self,
    ReferencesEmpty.self,
    AutosquashLeft.self,
    SquashTitleSource.self,
    PullRequestNumber.self,
    PlatformWrapper.self,
    TruncatedTitle.self,
    TitleIsBranchName.self,
    MergeCommit.self,
    RevertReference.self,
    BodySize.self,
    CoAuthorDuplicate.self,
    TrailerSplit.self,
    QueueDrift.self,
    SettingDrift.self,
    ScopeMatchesPaths.self,
    UnderstatedTitle.self,
    BreakingLost.self,
    BreakingProse.self,
    BreakingQuoted.self,
    BodyNoise.self,
    TemplateLeftovers.self,
    ReleaseDirective.self,
    ParserHazard.self,
    ClosingReferenceLost.self,
    AuthorEmail.self,
  ]

  /// The ids of all rules.
  public static let ids: [String] = all.map { $0.id }

  /// A hint for a word that is no id: the nearest one, or where they are listed.
  public static func hint(for word: String) -> String {
    let hint = ids.hint(for: word)
    return hint.hasPrefix("did") ? hint : "'changelogctl rules' lists them"
  }

  /// The rule of an id; nil when there is none.
  public static func rule(_ id: String) -> (any Rule.Type)? { all.first { $0.id == id } }
}
