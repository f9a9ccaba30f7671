import Readiness
import Text

/// Where a document's addresses of other files, and of its own headings, lead on the site.
///
/// What is not here stands on the page without a link.
package struct References: Sendable {
  /// Where an address leads.
  package enum Target: Hashable, Sendable {
    /// To an id on the report's own page.
    case own(id: String)
    /// To another place of the site, as an address from the report's folder.
    case other(String)
  }

  private let targets: [String: Target]
  /// The addresses of files that can be shown.
  private let images: Set<String>

  package init(_ targets: [String: Target] = [:], images: Set<String> = []) {
    self.targets = targets
    self.images = images
  }

  /// Those within a document, for a site of one page.
  package init(within report: Report) {
    let fragments = report.links.map(\.address).filter { $0.utf8.first == UInt8(ascii: "#") }
    let index = fragments.isEmpty ? nil : Landmarks(report).index
    var targets: [String: Target] = [:]
    for fragment in fragments {
      let name = String(fragment.dropFirst())
      if let id = index?.id(of: name.percentDecoded ?? name) { targets[fragment] = .own(id: id) }
    }
    self.init(targets)
  }

  /// The address to follow from a page of the report; nil for none.
  func link(_ address: String, on page: ReportPage) -> String? {
    switch targets[address] {
    case .own(let id): page == .report ? "#\(id)" : "\(ReportPage.report.file)#\(id)"
    case .other(let other): other
    case nil: nil
    }
  }

  /// The address to show an image from; nil where it is none of the site.
  func image(_ address: String, on page: ReportPage) -> String? {
    images.contains(address) ? link(address, on: page) : nil
  }
}
