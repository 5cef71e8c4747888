import ChangelogCore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads JSON of a known shape, and says in a sentence where it has another one.
enum PayloadReader {
  /// The value that the bytes stand for.
  ///
  /// - Parameter attempt: What fails when they stand for none: `cannot read 'event.json'`.
  static func value<Value: Decodable>(_ type: Value.Type, of bytes: [UInt8], _ attempt: String)
    throws(SystemError) -> Value
  {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch DecodingError.typeMismatch(let expected, let context) {
      throw SystemError(attempt, because: complaint(at: context.codingPath, expected: expected))
    } catch DecodingError.valueNotFound(let expected, let context) {
      throw SystemError(attempt, because: complaint(at: context.codingPath, expected: expected))
    } catch {
      throw SystemError(attempt, because: bytes.isEmpty ? "it is empty" : "it is not JSON that can be read")
    }
  }

  private static func complaint(at path: [any CodingKey], expected type: any Any.Type) -> String {
    var place = ""
    for key in path {
      place += key.intValue.map { "[\($0)]" } ?? (place.isEmpty ? key.stringValue : "." + key.stringValue)
    }
    let expected =
      switch type {
      case is Int.Type: "a whole number"
      case is String.Type: "a text"
      case is Bool.Type: "true or false"
      case is [Any].Type: "a list"
      default: "an object"
      }
    return (place.isEmpty ? "" : "\(place): ") + "expected \(expected)"
  }
}

/// A value in JSON that is no object and no list.
///
/// Its error tells the place of a number that is too large or of half a character, for which the decoder has no words.
struct PayloadField<Value: Decodable & Equatable>: Decodable, Equatable {
  let value: Value

  init(from decoder: any Decoder) throws {
    do {
      value = try decoder.singleValueContainer().decode(Value.self)
    } catch {
      throw DecodingError.typeMismatch(
        Value.self, .init(codingPath: decoder.codingPath, debugDescription: "\(error)"))
    }
  }
}

typealias PayloadText = PayloadField<String>
typealias PayloadNumber = PayloadField<Int>
typealias PayloadFlag = PayloadField<Bool>
