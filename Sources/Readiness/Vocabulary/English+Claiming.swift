extension Language.Claiming {
  static let english: Self = {
    var words = Self()
    words.copulas = ["is", "are", "now", "fully"]
    words.places = [
      "production", "launch", "release", "deployment", "go", "deploy", "pilot", "beta", "live",
      "submission", "publication", "execution", "store", "public", "preview", "ga",
    ]
    words.statusKeys = [
      "status", "overall status", "current status", "project status", "production status",
      "implementation status", "readiness status", "deployment status", "launch status",
      "release status", "completion status",
      "state", "current state",
    ]
    words.progressKeys = [
      "progress", "overall progress", "completion", "overall completion", "readiness",
      "production readiness", "overall readiness", "launch readiness", "percent complete",
      "percentage complete", "complete", "completion rate", "completed", "implementation progress",
      "deployment readiness", "completion percentage",
    ]
    words.scoreKeys = [
      "score", "overall score", "readiness score", "total score", "rating", "overall rating",
      "production readiness score", "health score", "grade",
    ]
    words.effortKeys = [
      "total effort", "estimated total effort", "estimated effort", "total estimated effort",
      "effort", "total hours", "total estimated hours", "estimated hours", "total time",
      "total estimated time", "estimated total time", "effort estimate", "estimated time",
      "time estimate", "est effort", "total estimate",
    ]
    words.totalKeys = [
      "total items", "total tasks", "total checks", "total checklist items", "number of items",
      "total criteria", "item count", "total number of items", "total checkboxes", "total points",
    ]
    words.doneKeys = [
      "completed items", "items completed", "completed tasks", "tasks completed", "items complete",
      "items done", "checks passed", "completed checks", "tasks done", "done items",
    ]
    words.wholeKeys = [
      "overall", "total", "totals", "grand total", "all", "sum", "project", "document", "whole",
    ]
    words.ownKeys = [
      "current", "checklist", "final", "task", "tasks", "item", "items", "launch", "production",
      "readiness", "deployment", "release", "go live", "implementation", "estimated",
    ]
    words.verdictKeys = [
      "verdict", "final verdict", "decision", "final decision", "launch decision", "go no go",
      "go live decision", "go no go decision", "current decision", "go no go status",
      "release decision", "overall decision", "deployment decision", "overall verdict",
      "review result", "overall result", "overall assessment", "final assessment",
      "readiness assessment",
    ]
    words.questions = [
      "can deploy", "can we deploy", "can launch", "can we launch", "ready to deploy",
      "can go live", "can we go live", "ready to launch", "can ship", "can we ship",
      "safe to deploy",
      "can release", "can we release", "ready to ship", "ready to go live",
    ]
    words.readyQuestions = [
      "production ready", "ready for production", "ready for launch", "launch ready",
      "ready for deployment", "ready for release",
    ]
    words.advice = ["recommended", "recommendation", "proposed", "suggested", "expected", "target"]
    words.yes = ["yes"]
    words.no = ["no", "not yet"]
    words.done = [
      "complete", "completed", "done", "finished", "implemented", "fully implemented", "ready",
      "passed", "all passed", "passing", "all passing", "all complete", "all completed", "all done",
      "delivered", "shipped", "fully complete", "100 complete", "verified", "validated", "resolved",
      "fixed", "deployed", "closed", "met", "confirmed", "all met", "accomplished", "achieved",
      "pass",
    ]
    words.ongoing = [
      "in progress", "wip", "work in progress", "partial", "partially complete", "partially done",
      "partially implemented", "ongoing", "underway", "started", "partially ready",
      "mostly complete", "nearly complete", "almost complete", "under way",
    ]
    words.open = [
      "not started", "pending", "incomplete", "not complete", "not done", "todo", "to do",
      "not met",
    ]
    words.blocked = ["blocked", "on hold"]
    words.ready = [
      "production ready", "ready for production", "ready to launch", "ready for launch",
      "launch ready", "ready to deploy", "ready for deployment", "ready for release",
      "deployment ready", "ready to ship", "ready to go live", "ready for go live",
      "release ready", "go live ready", "ready for production deployment", "ready for use",
      "fully ready", "ready for production launch", "ready to release", "ready for deploy",
    ]
    words.approved = [
      "approved", "approved for production", "approved for launch", "approved for deployment",
      "approved for release", "signed off", "fully approved", "cleared for launch",
      "approved for production deployment",
    ]
    words.modals = [
      "must", "should", "will", "when", "once", "if", "need", "needs", "before", "until", "ensure",
      "verify", "confirm", "to be", "would", "can", "may", "shall", "not", "unless", "check",
      "after",
      "cannot", "make sure", "have to", "has to", "required", "only", "assuming",
    ]
    words.remaining = ["remaining", "left", "outstanding", "open", "to go", "missing"]
    words.pending = [
      "pending", "todo", "to do", "tbd", "in progress", "wip", "not started", "not yet",
      "incomplete", "blocked", "to be done", "on hold", "partial", "partially done",
      "partially complete", "awaiting", "not done", "not complete", "not tested", "untested",
      "not implemented", "still open", "outstanding", "failing", "failed", "not verified",
      "not ready", "needs work", "to be added", "to be written", "to be created", "to be tested",
      "to be completed", "to be implemented", "to be defined", "to be confirmed", "coming soon",
    ]
    words.subjects = [
      "system", "application", "app", "platform", "service", "services", "product", "site",
      "website", "we", "software", "solution", "code", "codebase", "project", "api", "backend",
      "bot", "game", "tool", "library", "everything", "stack", "deployment",
    ]
    words.rollouts = [
      "canary", "rollout", "roll out", "rolling out", "ramp", "ramp up", "cohort", "gradual",
      "phased", "soft launch",
    ]
    words.tests = ["test", "tests", "suites", "test cases", "scenarios"]
    words.passes = ["pass", "passed", "passing"]
    words.maximumHeads = ["max", "max score", "out of", "maximum", "possible", "max points"]
    words.summaries = [
      "conclusion", "summary", "overview", "status", "final", "result", "results", "current state",
      "at a glance", "tl dr",
    ]
    return words
  }()
}
