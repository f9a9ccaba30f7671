extension Language.Signing {
  static let english: Self = {
    var words = Self()
    words.departments = [
      "product", "security", "legal", "qa", "devops", "sre", "compliance", "operations",
      "engineering", "support", "marketing", "finance", "quality", "release", "business",
      "technical", "it", "infrastructure", "data protection", "privacy", "design", "hr", "sales",
      "customer success", "executive", "platform", "development", "data", "tech", "backend",
      "frontend", "front end", "back end",
    ]
    words.answers = [
      (
        .approved,
        [
          "approved", "approve", "signed", "signed off", "accepted", "accept", "yes", "go", "ok",
          "agreed", "authorized", "authorised", "granted", "approves",
          "signs off",
        ]
      ),
      (
        .conditional,
        [
          "approved with conditions", "conditional", "conditionally approved",
          "go with conditions", "conditional go", "approved with caveats",
          "conditional approval", "approved subject to", "approve with conditions",
          "accepted with conditions", "approved with comments", "approved with reservations",
        ]
      ),
      (
        .declined,
        [
          "rejected", "declined", "denied", "refused", "not approved", "no go", "reject",
          "disapproved", "objected", "objection", "vetoed", "veto", "decline", "not accepted",
          "approval denied", "withheld", "blocked", "stop", "hold", "do not launch",
          "do not proceed", "do not deploy", "not ready",
        ]
      ),
      (
        .pending,
        [
          "pending", "awaiting", "not signed", "not yet", "not yet approved", "not yet signed",
          "requested", "in review", "under review", "waiting", "no", "outstanding", "to do",
          "todo", "not started", "required", "in progress", "pending review",
          "pending approval", "needed", "unsigned", "draft", "to be signed", "scheduled",
        ]
      ),
    ]
    words.fillers = [
      "sign off", "signoff", "sign offs", "signed off", "approval", "approvals", "approved",
      "signature", "signed", "obtained", "received", "given", "granted", "confirmed", "from", "by",
      "the", "required", "final", "has", "have", "of", "and", "for", "or", "approves", "written",
      "formal", "documented", "secured", "a", "go no go", "go", "s", "to", "on", "behalf",
      "certification",
      "certifies", "authorization", "authorisation", "section", "authorized", "authorised",
      "authorizes", "authorises", "approve", "reviewed",
    ]
    words.remarks = [
      "email", "e mail", "phone", "comments", "comment", "reason", "conditions", "condition",
      "notes", "remarks", "company", "organization", "organisation", "location", "version",
      "address", "contact", "other", "feedback", "issues", "summary", "id", "number", "ticket",
      "url", "link", "environment", "build", "project", "release", "signature required",
    ]
    words.areas = [
      "area", "gate", "team", "department", "function", "sign off area", "workstream", "domain",
      "discipline", "group", "party", "organization", "organisation", "stakeholder", "section",
      "approval area", "sign off", "signoff", "unit", "business unit", "category",
    ]
    words.requests = [
      "sign off", "signoff", "approved by", "authorized by", "authorised by",
      "signed off by",
      "signed by", "approval", "approver", "final approval", "sign off by", "accepted by",
      "final sign off", "final approval by", "approval by", "reviewed and approved by",
      "released by",
    ]
    return words
  }()
}
