/// Asks a forge about pull requests, no more often and no longer than a changelog is worth.
struct CardLookup {
  let api: ForgeAPI
  /// The project, such as `owner/name`.
  let project: String
  var cache: CardCache
  /// How many questions are asked at most.
  var requestLimit = 500
  /// For how many seconds they are asked at most.
  var timeLimit = 300
  /// Seconds since 1970.
  var now: () -> Int = Transport().now

  /// So many numbers in a row that nobody knows tell that a token is missing, or that the project is another one.
  private static let absenceLimit = 10

  /// The cards that are known or told, and why there are not all of them; nil when there are.
  ///
  /// The first question that gets no answer is the last one.
  /// - Parameter progress: Told how many questions were asked.
  mutating func cards(of numbers: [Int], progress: (Int) -> Void = { _ in })
    -> (cards: [Int: PullRequestCard], remark: String?)
  {
    let start = now()
    var cards: [Int: PullRequestCard] = [:]
    var unknown: [Int] = []
    for number in numbers {
      cards[number] = cache.card(of: number, now: start)
      if cards[number] == nil { unknown.append(number) }
    }
    guard !unknown.isEmpty else { return (cards, nil) }
    var absent: [Int] = []
    var hasAnswer = false
    var remark: String?
    for (count, number) in unknown.enumerated() {
      guard count < requestLimit, now() - start < timeLimit else {
        remark = "\(unknown.count - count) of \(numbers.count) pull requests are left for the next run"
        break
      }
      progress(count)
      do throws(SystemError) {
        switch try api.card(of: number, in: project) {
        case .success(let card):
          hasAnswer = true
          remark = nil
          cards[number] = card
          cache.set(card, of: number, now: start)
        case .failure(let error):
          absent.append(number)
          if !hasAnswer { remark = error.description }
        }
      } catch {
        remark = error.description
        break
      }
      guard hasAnswer || absent.count < Self.absenceLimit else { break }
    }
    // Where the server shows us others, there is no such pull request: mostly it is an issue.
    if hasAnswer { for number in absent { cache.set(.none, of: number, now: start) } }
    do { if hasAnswer { try cache.write() } } catch { remark = remark ?? "\(error)" }
    return (cards, remark)
  }
}
