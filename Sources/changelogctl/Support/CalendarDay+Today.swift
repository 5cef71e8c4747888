import ChangelogCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension CalendarDay {
  /// The day that it is now, in UTC.
  static var today: CalendarDay { CalendarDay(secondsSince1970: Int64(time(nil))) }
}
