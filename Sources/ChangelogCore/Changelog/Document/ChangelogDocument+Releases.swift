extension ChangelogDocument {
  /// Whether it has every release of some slices just as a style writes it; what is unreleased does not matter.
  ///
  /// Costs less than half of an update, which has to know what may have been written before.
  public func has(
    _ slices: [ReleaseSlice], of model: any ReleaseModel, in style: ChangelogStyle, under policy: Policy,
    links: ProjectLinks?
  ) -> Bool {
    let places = Dictionary(sections.map { ($0.name, $0.content) }) { first, _ in first }
    return slices.filter { $0.release != nil }.allSatisfy { slice in
      let release = model.release(slice)
      let text = style.rendering(of: release, policy.changelog, links).text
      guard !text.isEmpty else { return true }
      let rendered = RenderedRelease(tag: slice.release?.tag.name, version: release.version, text: text)
      guard let content = places[rendered.name] else { return false }
      return bytes[content].elementsEqual(WantedSection.plainLines(rendered, ending).bytes)
    }
  }
}
