extension StringProtocol {
  /// Says that there is none, as templates of pull requests ask people to: `no`, `None.`, `N/A`.
  public var deniesAnything: Bool {
    let words = (last == "." ? String(dropLast()) : String(self)).lowercased()
    return ["no", "none", "nothing", "n/a", "not applicable", "-"].contains(words)
  }
}
