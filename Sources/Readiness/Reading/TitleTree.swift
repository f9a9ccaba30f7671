/// Titles of sections, to be found by a beginning that they share with other words.
struct TitleTree {
  private struct Step: Hashable {
    var place: Int
    var word: UInt64
  }

  /// How many titles there are of a kind, and the first of them.
  private struct Group {
    var count = 0
    var first = 0

    mutating func add(_ section: Int) {
      if count == 0 { first = section }
      count += 1
    }

    mutating func add(_ other: Group) {
      if count == 0 { first = other.first }
      count += other.count
    }
  }

  private var steps: [Step: Int] = [:]
  /// For each place, the titles that lead through it or end there, and those that end there.
  private var through = [Group()]
  private var ending = [Group()]

  mutating func add(_ title: Words, of section: Int) {
    var place = 0
    through[0].add(section)
    for word in title.keys {
      if let next = steps[Step(place: place, word: word)] {
        place = next
      } else {
        steps[Step(place: place, word: word)] = through.count
        place = through.count
        through.append(Group())
        ending.append(Group())
      }
      through[place].add(section)
    }
    ending[place].add(section)
  }

  /// The only section whose title these words begin with, or whose title begins with them.
  func onlyOne(like words: Words) -> Int? {
    var place = 0
    var found = Group()
    for word in words.keys {
      found.add(ending[place])
      guard let next = steps[Step(place: place, word: word)] else {
        return found.count == 1 ? found.first : nil
      }
      place = next
    }
    found.add(through[place])
    return found.count == 1 ? found.first : nil
  }
}
