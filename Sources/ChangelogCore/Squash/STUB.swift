enum BranchNoise {
  static func isNoise(_ line: some StringProtocol, below title: some StringProtocol) -> Bool { false }
}
enum TemplateLeftovers { static func lines(in lines: [Substring]) -> [Range<Int>] { [] } }
