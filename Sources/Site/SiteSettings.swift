import Readiness
import Text

/// What a site says about itself on every page.
package struct SiteSettings: Sendable {
  /// The name beside the mark.
  package var title: String
  package var asOf: Day
  /// Where the site will stand, with a slash at its end, where it is known.
  package var home: String?
  /// The revision that the site was built from, where it is known.
  package var revision: String?

  /// The levels of risks by likelihood and impact.
  package var riskGrid = RiskGrid.iso27005
  /// Draws impact upwards and likelihood to the right.
  package var swapsRiskAxes = false
  /// How many hours of effort fill a day and a week of a plan.
  package var hoursPerDay = 8.0
  package var hoursPerWeek = 40.0

  package init(
    title: String = "Readiness", asOf: Day, revision: String? = nil
  ) {
    self.title = title
    self.asOf = asOf
    self.revision = revision
  }
}
