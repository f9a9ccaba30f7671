import Testing
import Text

struct DayTests {
  @Test func `counts every day from year 1 to 9999 once, in order`() {
    var expected = -719_162
    var differing = 0
    for year in 1...9999 {
      for month in 1...12 {
        for day in 1...Day.length(ofMonth: month, year: year) {
          let made = Day(year: year, month: month, day: day)
          if made?.daysSinceEpoch != expected || Day(daysSinceEpoch: expected) != made {
            differing += 1
          }
          expected += 1
        }
      }
    }
    #expect(differing == 0)
    #expect(expected == 2_932_897)
  }

  @Test(arguments: [
    "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "0000-01-01", "2026-1-01",
    "99999-01-01", "2026-01-01T00:00", "٢٠٢٦-٠١-٠١", "2026/01/01", "2026-01-+1", "",
  ])
  func `refuses what is not a day`(text: String) { #expect(Day(iso: text) == nil) }

  @Test func `reads and writes ISO days`() throws {
    let day = try #require(Day(iso: "2024-02-29"))
    #expect(day.iso == "2024-02-29" && day.long == "29 Feb 2024")
    #expect((day + 1).iso == "2024-03-01" && (day + -366).iso == "2023-02-28")
    #expect(day + 365 - day == 365 && day < day + 1)
    #expect((day + .max).iso == "9999-12-31" && (day + .min).iso == "0001-01-01")
  }
}
