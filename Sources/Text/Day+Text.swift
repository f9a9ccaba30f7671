extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`, as ISO 8601 and every export write it.
  package var iso: String {
    var digits = [UInt8](repeating: UInt8(ascii: "-"), count: 10)
    var rest = year
    for index in [3, 2, 1, 0] {
      digits[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    for (index, number) in [(5, month), (8, day)] {
      digits[index] = UInt8(ascii: "0") + UInt8(number / 10)
      digits[index + 1] = UInt8(ascii: "0") + UInt8(number % 10)
    }
    return String(decoding: digits, as: UTF8.self)
  }

  package var description: String { iso }

  /// `2 Feb 2026`, as English pages write it.
  package var long: String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return "\(day) \(months[month - 1]) \(year)"
  }
}
