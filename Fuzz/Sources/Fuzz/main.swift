import Foundation

@testable import FuzzTargets

/// libFuzzer's own main function, with its arguments and the function that runs an input.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _: UnsafeMutablePointer<CInt>, _: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The target that the environment names; without one, the names there are.
private let target: FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"]
  guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
    print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
    exit(name == nil ? 0 : 2)
  }
  return target
}()

// The seeds stand beside what was found earlier, the words in a dictionary.
if let folder = ProcessInfo.processInfo.environment["FUZZ_SEEDS"] {
  for (number, seed) in target.seeds.enumerated() {
    try Data(seed).write(to: URL(filePath: "\(folder)/seed-\(number)"))
  }
  let words = target.words.map { "\"" + $0.utf8.map { String(format: "\\x%02x", $0) }.joined() + "\"\n" }
  try Data(words.joined().utf8).write(to: URL(filePath: "\(folder).words"))
}

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
  runFuzzer(&count, &arguments) { start, count in
    do {
      try target.check(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
      fatalError("\(error)")
    }
    return 0
  })
