import ChangelogCore
import Mustache

/// How much a template may still do: the engine has no limit of its own.
///
/// What is looked up and written costs about its bytes; a changelog of 40,000 entries costs a third of the limit.
final class TemplateBudget {
  static let limit = 1 << 28
  private(set) var left: Int

  init(_ left: Int = limit) { self.left = left }

  /// Whether there was enough left.
  func spend(_ cost: Int) -> Bool {
    left = max(-1, left - cost)
    return left >= 0
  }

  /// Whether the template wanted more than there was.
  var isSpent: Bool { left < 0 }
}

/// What the values of a template are made with.
struct TemplateScope {
  let budget: TemplateBudget
  let links: ProjectLinks?
  /// How many bytes of text stand in the template, which each pass through a section may write.
  let textLength: Int

  /// A list for a section.
  func list(_ elements: [Any]) -> TemplateList {
    TemplateList(elements: elements.map { ($0 as? String)?.withoutControls ?? $0 }, scope: self)
  }

  /// Objects for a section.
  func objects<Value>(_ values: [Value], _ keys: [TemplateKey<Value>]) -> TemplateList {
    list(values.map { TemplateObject(value: $0, keys: keys, scope: self) })
  }
}

/// A key of the model: what it is called, what it means, and how it is found.
struct TemplateKey<Value: Sendable>: Sendable {
  let name: String
  let meaning: String
  /// Nil where there is nothing.
  let value: @Sendable (Value, TemplateScope) -> Any?

  init(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Value, TemplateScope) -> Any?) {
    self.name = name
    self.meaning = meaning
    self.value = value
  }
}

/// A value with keys; by itself, as in `{{.}}`, it writes nothing.
struct TemplateObject<Value: Sendable>: MustacheParent, MustacheCustomRenderable {
  // The engine would write what Swift knows of it, a stranger's control characters included.
  let renderText = ""
  let isNull = false
  let value: Value
  let keys: [TemplateKey<Value>]
  let scope: TemplateScope

  func child(named name: String) -> Any? {
    guard let key = keys.first(where: { $0.name == name }) else {
      // It is looked for further out, which costs, too.
      _ = scope.budget.spend(64)
      return nil
    }
    // An absent value must not be looked for further out, where another one has the same key.
    let value = key.value(value, scope) ?? TemplateNothing()
    let found = (value as? String)?.withoutControls ?? value
    return scope.budget.spend(64 + ((found as? String)?.utf8.count ?? 0)) ? found : TemplateNothing()
  }
}

/// What a key has that has no value.
struct TemplateNothing: MustacheCustomRenderable {
  let renderText = ""
  let isNull = true
}

/// Values that a section goes through; by itself a list writes nothing.
struct TemplateList: MustacheSequence, MustacheTransformable, MustacheCustomRenderable {
  let renderText = ""
  let isNull = false
  let elements: [Any]
  let scope: TemplateScope

  func makeIterator() -> AnyIterator<Any> {
    var index = 0
    return AnyIterator {
      guard index < elements.count, scope.budget.spend(256 + scope.textLength) else { return nil }
      defer { index += 1 }
      return elements[index]
    }
  }

  func transform(_ name: String) -> Any? {
    switch name {
    case "first": elements.first
    case "last": elements.last
    case "count": String(elements.count)
    case "empty": elements.isEmpty
    case "reversed": TemplateList(elements: elements.reversed(), scope: scope)
    default: nil
    }
  }
}
