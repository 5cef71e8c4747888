/// Numbers, shares and times as people read them, the same in every report.
enum Figures {
  /// A number with a comma between thousands.
  static func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return (number < 0 ? "-" : "") + text
  }

  /// A number of things: `2 commits`, `2 repositories`.
  static func count(_ number: Int, _ noun: String) -> String {
    let plural = noun.hasSuffix("ry") ? noun.dropLast() + "ies" : noun + "s"
    return self.number(number) + " " + (number == 1 ? noun : plural)
  }

  /// A part of a whole as `87.3%`, never rounded up, and a dash where there is no whole; only nothing is 0%.
  static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    guard part > 0, part < whole else { return part > 0 ? "100%" : "0%" }
    let tenths = max(1, part * 1_000 / whole)
    return "\(tenths / 10).\(tenths % 10)%"
  }

  /// A time in the unit that gives a short number.
  static func span(_ seconds: Int64) -> String {
    let (minute, hour, day): (Int64, Int64, Int64) = (60, 3_600, 86_400)
    let (unit, noun) =
      seconds < 90 * minute ? (minute, "minute") : seconds < 2 * day ? (hour, "hour") : (day, "day")
    return count(Int((seconds + unit / 2) / unit), noun)
  }

  /// Words as a list: `a, b and c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
