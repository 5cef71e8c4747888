import Foundation

/// What watches the tests' memory or threads; scripts/sanitize turns it on.
public enum Sanitizer {
  /// Whether one is on: it takes more of the address space than any limit would leave.
  public static let isOn = ProcessInfo.processInfo.environment["CHANGELOGCTL_SANITIZER"] != nil
  /// How many times longer than usual things may take.
  public static let patience = isOn ? 10 : 1
}
