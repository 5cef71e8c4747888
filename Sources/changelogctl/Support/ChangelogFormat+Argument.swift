public import ArgumentParser
public import ChangelogCore

extension ChangelogFormat: ExpressibleByArgument {}
