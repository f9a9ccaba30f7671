// One file, because it is one table: who adds a language copies it and translates.

extension Language {
  package static let english: Language = {
    var words = Language(code: "en")
    words.timing = .english
    words.signing = .english
    words.lists = .english
    words.claiming = .english
    words.states = [
      (
        .open,
        [
          "todo", "to do", "open", "not started", "not resolved", "pending", "queued", "prepared",
          "missing", "no",
          "fail", "failed", "failing", "unknown", "tbd", "not done", "not complete",
          "not completed", "incomplete", "not ready", "not yet", "outstanding", "to be done", "new",
          "backlog", "planned", "scheduled", "waiting", "awaiting", "not tested", "not verified",
          "not implemented", "unverified", "untested", "false", "rejected", "red",
          "draft", "drafted", "needs work", "needs attention", "to be determined", "not met",
          "required", "needed", "postponed", "not assessed", "action required", "gap", "none yet",
          "not satisfied", "unresolved", "at risk", "warning", "warn", "declined", "fails",
          "pending review", "pending approval", "not approved", "defined", "ready for review",
          "decision required", "pending user",
        ]
      ),
      (
        .done,
        [
          "done", "complete", "completed", "ready", "pass", "passed", "passing", "yes",
          "implemented", "approved", "closed", "verified", "ok", "okay", "true", "fixed",
          "resolved", "tested", "merged", "deployed", "live", "green", "finished", "met",
          "signed off", "delivered", "validated", "confirmed", "shipped", "configured", "enabled",
          "all passing", "all passed", "released", "accepted", "satisfied", "totally satisfied",
          "fully satisfied", "good", "excellent", "success", "successful", "in place",
          "production ready", "achieved", "fulfilled", "compliant", "applied", "installed",
          "wired", "active", "operational", "healthy", "working",
        ]
      ),
      (
        .inProgress,
        [
          "in progress", "wip", "partial", "started", "partially", "partially done",
          "partially complete", "partly", "ongoing", "work in progress", "in review", "reviewing",
          "under review", "in development", "in testing", "testing", "underway", "doing",
          "in work", "inprogress", "partially satisfied", "partially met", "partially implemented",
          "progressing", "active development", "in flight", "yellow", "amber", "code complete",
          "monitoring", "building",
        ]
      ),
      (
        .blocked,
        [
          "blocked", "on hold", "blocker", "stuck", "halted", "paused", "waiting on vendor",
        ]
      ),
      (
        .notApplicable,
        [
          "n a", "na", "not applicable", "not required", "skipped", "skip", "not needed",
          "out of scope", "does not apply", "not relevant", "wont do", "wont fix", "removed",
          "dropped", "cancelled", "canceled", "obsolete", "superseded",
        ]
      ),
    ]
    words.columns = [
      (
        .status,
        [
          "status", "done", "complete", "completed", "result", "results", "ready", "pass fail",
          "pass", "passed", "state", "verified", "current status", "outcome", "check status",
          "disposition", "y n", "yes no", "checked", "ok", "progress", "implementation status",
          "implemented", "met", "status result", "go no go", "readiness", "compliance", "compliant",
          "pass or fail", "test result", "tested", "satisfied", "fulfilled", "detected", "present",
          "complete y n", "done y n", "confirmed", "validated", "completion", "tick", "check off",
        ]
      ),
      (
        .what,
        [
          "item", "check", "task", "criterion", "criteria", "checklist item", "items", "checks",
          "tasks", "activity", "activities", "deliverable", "story", "user story", "title",
          "document", "step", "steps", "component", "area", "aspect", "category", "goal", "gate",
          "feature", "description", "action", "action item", "work item", "what", "question",
          "control", "test", "test case", "scenario", "objective", "checkpoint", "readiness item",
          "capability", "service", "system", "name", "topic", "prerequisite", "precondition",
          "module", "artifact", "subject", "check item", "validation", "go no go criteria",
          "exit criteria", "entry criteria", "trigger", "issue", "finding", "dependency",
          "sign off area", "function", "key activity", "item to check", "to do", "milestone",
        ]
      ),
      (.requirement, ["requirement", "requirements", "rule", "policy", "standard"]),
      (
        .owner,
        [
          "owner", "owners", "owner role", "agent", "assignee", "assigned to", "responsible",
          "responsibility", "who", "lead", "dri", "team", "responsible party", "accountable",
          "responsible person", "owned by", "point of contact", "poc", "responsible team",
          "assigned", "person",
        ]
      ),
      (.due, ["due", "due date", "deadline", "target date", "eta", "by when", "due by", "by"]),
      (
        .date,
        [
          "date", "date completed", "completed on", "completion date", "sign off date", "signed on",
          "date signed", "day", "when", "approval date", "date approved",
        ]
      ),
      (
        .priority,
        ["priority", "severity level", "criticality", "prio", "p", "blocking", "blocker"]
      ),
      (
        .evidence,
        [
          "evidence", "evidence link", "evidence links", "link", "links", "artifact", "artifacts",
          "location", "proof", "reference", "references", "ticket", "pr", "pr branch", "url",
          "documentation", "doc", "jira", "issue link", "source",
        ]
      ),
      (
        .effort,
        [
          "effort", "estimate", "estimated effort", "hours", "est", "est effort",
          "estimated time", "duration", "size", "time estimate", "days",
        ]
      ),
      (
        .notes,
        [
          "notes", "note", "comments", "comment", "remarks", "remark", "details", "detail",
          "blocks", "depends on", "dependencies", "rationale", "explanation", "observations",
          "next steps", "action needed", "improvement", "validation method", "how to verify",
          "verification", "method", "verification method",
        ]
      ),
      (.number, ["no", "id", "nr", "number", "ref", "item no", "num", "seq", "key"]),
      (
        .role,
        [
          "role", "stakeholder", "approver role", "required approver role", "position", "function",
          "sign off role", "reviewer role", "approver title", "job title",
        ]
      ),
      (
        .name,
        [
          "name", "approver", "reviewer", "signatory", "full name", "print name", "printed name",
          "approved by", "signed by", "signed off by", "reviewed by", "verified by", "checked by",
          "confirmed by", "validated by",
        ]
      ),
      (
        .signature,
        [
          "signature", "signed", "sign off", "signoff", "initials", "sign", "approval",
          "approved", "sign off status", "approval status",
        ]
      ),
      (
        .decision,
        [
          "decision", "final decision", "vote", "verdict", "recommendation", "go no go",
          "action", "consequence",
        ]
      ),
      (
        .target,
        [
          "target", "threshold", "goal", "expected", "slo", "target value", "pass threshold",
          "acceptance criteria", "required value", "limit", "baseline", "success threshold",
          "benchmark",
        ]
      ),
      (
        .actual,
        [
          "actual", "current", "observed", "measured", "achieved", "actual value",
          "current value", "before", "after",
        ]
      ),
      (
        .metric, ["metric", "kpi", "indicator", "measure", "metrics", "kpis", "sli", "measurement"]
      ),
      (.score, ["score", "rating", "points", "grade", "max", "max score", "weighted score"]),
      (.weight, ["weight", "weighting"]),
      (
        .risk,
        [
          "risk", "risks", "risk description", "threat", "risk item", "hazard", "risk event",
          "risk name", "potential risk",
        ]
      ),
      (.likelihood, ["likelihood", "probability", "chance", "prob", "p"]),
      (.impact, ["impact", "consequence", "blast radius", "effect", "risk impact"]),
      (
        .severity,
        [
          "severity", "risk level", "level", "risk rating", "risk score", "rating",
          "sev",
        ]
      ),
      (
        .mitigation,
        [
          "mitigation", "mitigation strategy", "mitigation plan", "contingency",
          "mitigation action", "response", "treatment", "countermeasure", "mitigations",
          "remediation", "risk response", "prevention",
        ]
      ),
      (
        .monitor,
        [
          "monitor", "monitoring", "trigger", "early warning signals", "detection",
          "early warning",
        ]
      ),
      (
        .total,
        [
          "total", "total items", "items", "total tasks", "count", "checks", "tasks",
          "total checks",
        ]
      ),
      (
        .completed,
        [
          "done", "completed", "complete", "passed", "closed", "ticked", "finished",
          "items complete", "completed items",
        ]
      ),
      (
        .percent,
        [
          "complete", "percent", "percentage", "progress", "completion", "percent complete",
          "readiness",
        ]
      ),
      (
        .period,
        [
          "week", "weeks", "period", "dates", "timeline", "date range", "time", "timeframe",
          "start", "end", "start date", "end date", "days", "day", "month", "sprint", "window",
          "schedule", "planned date", "timing", "duration",
        ]
      ),
      (.section, ["section", "category", "area", "phase", "domain", "group", "dimension"]),
      (.condition, ["condition", "if", "situation", "scenario", "trigger condition"]),
      (.phase, ["phase", "stage"]),
      (.required, ["required", "mandatory", "need", "required optional"]),
    ]
    words.topics = [
      (
        .signOff,
        [
          "sign off", "signoff", "sign offs", "signoffs", "sign-offs", "approval", "approvals",
          "approved by", "signed by", "signing off", "signatures", "signature", "authorization",
          "authorisation",
          "approvals required", "approval sign off", "reviewed by", "required approvals",
          "stakeholder approval", "final approval", "signed off by", "approvers",
        ]
      ),
      (
        .risks,
        [
          "risk", "risks", "risk assessment", "risk register", "risk matrix", "critical risks",
          "known risks", "risk analysis", "risks and mitigations", "risk mitigation",
          "risk management", "open risks", "residual risks",
        ]
      ),
      (
        .noGoCriteria,
        [
          "no go criteria", "no go if", "no go", "no go triggers", "no go conditions",
          "no launch criteria", "any triggers delay", "red flags", "blockers", "launch blockers",
          "stop if", "stop and reassess if", "pause if", "pause the launch if", "halt if",
          "do not proceed if", "postpone if", "when to pause", "when to stop",
          "showstoppers", "stop criteria", "abort criteria", "stop the launch if", "red light",
          "delay triggers", "do not launch if", "stop ship", "stop conditions", "stop rules",
          "kill criteria",
          "blocking issues", "hard blockers", "yellow flags", "delay launch if", "hold if",
          "abort if", "no go when", "conditions for no go", "conditional no go",
        ]
      ),
      (
        .rollbackTriggers,
        [
          "rollback triggers", "rollback criteria", "rollback if", "rollback trigger",
          "rollback gate",
          "roll back if", "rollback conditions", "when to roll back", "when to rollback",
          "triggers for rollback", "automatic rollback triggers",
          "rollback decision criteria", "rollback decision tree", "rollback decision matrix",
          "initiate rollback if", "rollback thresholds", "rollback when",
        ]
      ),
      (
        .goCriteria,
        [
          "before moving to", "before proceeding to", "before moving on",
          "should have before production",
          "should have before launch", "should have before go live", "go criteria",
          "go no go criteria", "go no go decision criteria", "must criteria", "should criteria",
          "mandatory criteria", "required criteria", "gate matrix", "go no go matrix",
          "go no go checklist",
          "go no go", "launch criteria", "launch is approved when", "exit criteria",
          "required for go", "critical for go", "before going live ensure", "pass criteria",
          "must have before production", "must do before launch", "go evidence",
          "go requirements", "requirements for go", "go live criteria",
          "release criteria", "go if", "go only if", "go only when", "must pass before launch",
          "must pass before go live",
          "must pass before production", "must pass before release", "must pass criteria",
          "go live decision checklist", "launch decision checklist", "go no go decision checklist",
          "go no go gates", "gate criteria", "must pass", "must pass before", "should pass before",
          "must be true before", "must be met before", "must all pass", "all must pass",
          "must all be true",
          "all must be true", "must all be met", "all must be met", "go conditions",
          "entry criteria", "minimum gate",
          "gate for", "gates for", "release gates", "p0 gates", "p1 gates", "p0 gate", "p1 gate",
          "launch gates", "go live gates", "deployment gates", "production gates", "hard gates",
          "production criteria", "launch readiness criteria", "go live readiness criteria",
          "production readiness criteria",
          "acceptance gate", "launch gate", "release gate", "readiness criteria",
          "must have before launch", "criteria for go", "go decision criteria",
          "acceptance criteria for launch", "acceptance criteria for go live",
          "acceptance criteria for release", "acceptance criteria for production",
          "criteria for launch", "criteria for go live", "criteria for release",
          "criteria for production", "prerequisites for production", "prerequisites for launch",
          "prerequisites for go live", "prerequisites for release", "production prerequisites",
          "go live prerequisites", "decision gate", "decision gates",
          "go no go decision matrix", "launch requirements", "conditions for go", "go when",
          "minimum requirements for launch", "minimum requirements for go",
          "minimum requirements for go live", "minimum criteria", "must be true before launch",
          "launch decision criteria", "go live approved when", "green light criteria",
          "launch approved when", "deployment gate", "deployment approved when", "go live gate",
          "criteria to proceed", "conditional go criteria", "conditional go", "green light",
          "ready to launch when", "ready when", "required before launch",
          "required before go live", "required before production", "launch only if",
          "launch only when", "go live only if", "go live only when",
          "do not launch until", "do not deploy until", "do not go live until",
          "do not release until", "sign off criteria", "signoff criteria", "sign off conditions",
          "approval criteria", "approval conditions", "exit checklist", "decision checklist",
          "promotion criteria", "graduation criteria",
        ]
      ),
      (
        .decision,
        [
          "decision", "launch decision", "final decision", "verdict", "go no go decision",
          "recommendation", "go live decision", "final verdict", "current decision", "outcome",
          "go no go vote", "decision record", "if go", "if no go", "if conditional go",
        ]
      ),
      (
        .timeline,
        [
          "timeline", "schedule", "roadmap", "milestones", "timeline to production",
          "launch timeline", "project plan", "implementation timeline", "key dates",
          "rollout plan", "rollout schedule", "calendar", "deployment timeline",
          "important dates", "launch schedule",
        ]
      ),
      (
        .legend,
        [
          "legend", "key", "status legend", "status key", "symbols", "symbol legend",
          "status icons",
          "marker legend", "status definitions", "icon legend",
        ]
      ),
      (
        .successCriteria,
        [
          "success criteria", "success metrics", "acceptance criteria", "targets", "target",
          "benchmarks", "benchmark targets", "performance targets", "goals", "objectives",
          "success indicators", "desired outcome", "desired outcomes", "slo targets", "slos",
          "performance goals", "expected results", "expected outcomes", "success looks like",
          "resource targets", "definition of success", "okrs",
        ]
      ),
      (
        .metrics,
        [
          "kpis to track", "metrics to watch", "metrics", "key metrics", "kpis", "kpi",
          "business metrics", "metrics to monitor",
          "indicators", "key performance indicators", "metrics to track",
        ]
      ),
      (
        .instructions,
        [
          "how to use", "instructions", "usage", "steps", "procedure", "commands", "setup",
          "quick start", "how to", "how it works", "deployment steps", "configuration settings",
          "settings", "environment variables", "guide", "how to verify", "verification commands",
          "quick reference", "useful commands", "validation commands", "test steps",
        ]
      ),
      (
        .description,
        [
          "overview", "description", "introduction", "about", "background", "purpose", "context",
          "what is this", "architecture", "what we built",
          "features", "key features", "capabilities", "what changed", "changes", "what this",
          "what it", "what happens", "why this", "how this", "how it",
        ]
      ),
      (
        .scope,
        [
          "scope", "in scope", "out of scope", "included", "excluded", "not included",
          "not in scope", "non goals",
        ]
      ),
      (
        .conditions,
        [
          "conditions", "assumptions", "constraints", "prerequisites", "pre requisites",
          "limitations",
        ]
      ),
      (
        .recommendations,
        [
          "recommendations", "recommended actions", "suggestions", "best practices",
          "recommended next steps", "tips",
        ]
      ),
      (
        .benefits,
        [
          "benefits", "advantages", "highlights", "strengths", "pros", "key highlights",
          "whats working well", "what works well", "what went well", "whats good",
          "achievements", "why",
        ]
      ),
      (
        .expectedOutput,
        [
          "expected output", "expected result", "sample output", "example output", "output",
          "example", "examples", "you should see", "should see", "expected",
        ]
      ),
      (
        .comparison,
        [
          "before after", "before and after", "comparison", "before", "after vs before",
          "versus",
        ]
      ),
      (
        .scores,
        [
          "production score", "score", "scores", "overall readiness score", "readiness score",
          "scorecard", "production readiness score", "scoring", "overall score",
        ]
      ),
      (
        .summary,
        [
          "summary", "conclusion", "conclusions", "executive summary", "progress summary",
          "status summary", "readiness summary",
          "overall progress",
          "summary by section", "progress overview", "checklist summary", "completion status",
          "overall status", "status overview", "progress", "summary of progress",
          "completion summary", "progress tracking", "progress tracker", "summary table",
        ]
      ),
      (
        .contacts,
        [
          "contact", "contacts", "contact information", "escalation contacts",
          "emergency contacts", "on call contacts", "escalation path", "on call escalation",
          "escalation levels", "escalation procedure", "escalation matrix", "escalation chain",
          "support hours", "support coverage",
          "key contacts", "support contacts", "escalation",
        ]
      ),
      (
        .roles,
        [
          "roles", "roles and responsibilities", "team", "stakeholders", "responsibilities",
          "raci", "owners", "team members", "go live team", "launch team", "participants",
          "attendees",
        ]
      ),
      (
        .references,
        [
          "references", "resources", "related documents", "links", "further reading", "see also",
          "related documentation", "additional resources", "documentation links", "appendix",
          "evidence", "evidence required", "required evidence",
        ]
      ),
      (
        .completed,
        [
          "completed", "done", "completed items", "completed tasks", "finished", "accomplished",
          "what is done", "whats done", "already done", "implemented", "completed work",
          "whats working", "what works", "whats complete", "fixed issues", "resolved issues",
        ]
      ),
      (
        .remaining,
        [
          "remaining", "remaining items", "remaining actions", "next steps", "pending",
          "outstanding", "todo", "to do",
          "in progress", "not started", "remaining work", "remaining tasks", "still to do",
          "whats missing", "quick wins", "do these first", "immediate actions",
          "immediate action items", "explicit todos", "todos", "must fix", "to fix", "to resolve",
          "must resolve", "must be resolved", "must be fixed", "known issues", "known limitations",
          "pending items", "open items",
          "action items",
        ]
      ),
      (
        .notes,
        [
          "go no go meeting record", "go no go process",
          "go no go team", "go no go participants", "go no go attendees", "meeting record",
          "decision process", "go no go decision process", "go no go checklist scoring", "notes",
          "note", "important notes", "comments", "remarks", "observations",
        ]
      ),
      (
        .metadata,
        [
          "document information", "document control", "metadata", "document history",
          "revision history", "version history", "change history", "update history",
          "release history", "revision log", "update log", "decision log", "change log",
          "changelog", "document info",
          "release information", "project information",
        ]
      ),
      (
        .requirements,
        [
          "requirements", "minimum requirements", "system requirements",
          "infrastructure requirements", "hardware requirements",
        ]
      ),
      (
        .empty,
        [
          "items", "tasks", "checklist", "subtasks", "sub tasks", "checks", "action items",
          "task list", "todo list", "steps to complete", "deliverables",
        ]
      ),
    ]
    words.phases = [
      (
        .before,
        [
          "before handover", "pre handover", "before mainnet", "pre mainnet",
          "pre launch", "prelaunch", "pre merge", "before merge", "before launch", "pre deployment",
          "predeployment",
          "before deployment", "before deploying", "before launching", "before releasing",
          "before shipping", "pre freeze", "pre production", "pre go live", "before go live",
          "pre release",
          "before release", "pre flight", "preflight", "weeks before", "week before",
          "days before", "day before", "before production", "pre cutover", "prior to launch",
          "prior to deployment", "prior to go live", "hours before", "hour before",
          "launch readiness", "go live readiness", "launch preparation", "go live preparation",
          "preparation", "readiness", "launch criteria", "go live criteria", "pre migration",
          "t minus", "months before", "month before", "before launching", "before going live",
          "pre deploy", "before you launch", "pre launch week", "launch blockers",
        ]
      ),
      (
        .launch,
        [
          "launch day", "launch procedure", "launch steps", "go live day", "go live steps",
          "deployment steps", "deployment day", "deployment procedure", "cutover", "release day",
          "d day", "during launch", "during deployment", "launch sequence", "launch execution",
          "go live execution", "deployment execution", "day of launch", "deployment window",
          "go live procedure", "during go live", "release steps", "release procedure",
          "launch hour", "t 0", "day 0", "day of deployment", "t0",
          "production deployment steps", "rollout steps", "go live weekend", "migration day",
          "execute deployment", "deploy to production", "launch checklist day", "h hour", "t hour",
          "t day", "t zero",
          "cutover plan", "flight day", "launch time", "release execution",
          "go live activities",
          "launch activities", "launch day checklist", "cutover steps", "go live tasks",
        ]
      ),
      (
        .launchSpan,
        ["launch week", "go live week", "release week", "cutover weekend", "launch weekend"]
      ),
      (
        .launchAmongSiblings,
        [
          "deployment", "release", "deploy", "rollout", "merge", "production deployment",
          "execution",
          "during", "flight", "in flight", "migration", "launch", "go live",
        ]
      ),
      (
        .after,
        [
          "post launch", "postlaunch", "post merge", "after merge", "after the merge",
          "after launch", "after successful go live", "post deployment", "postdeployment",
          "after deployment", "post go live", "after go live", "post release", "after release",
          "hypercare", "post flight", "postflight", "days of operation", "days of launch",
          "days of go live", "weeks of launch", "weeks of operation", "month of operation",
          "first 24h", "first 48h", "first 72h", "first 24 hours", "first week", "first month",
          "first 48 hours", "first 72 hours", "first hour", "first 6 hours", "first 30 days",
          "days after", "day after", "week after", "weeks after", "hours after", "hour after",
          "next phase", "post production", "post cutover", "day 2 operations", "after going live",
          "post migration", "first day", "first 7 days", "first two weeks", "month after",
          "months after", "future phases", "post implementation", "post launch monitoring",
          "phase 2 enhancements", "phase 2 roadmap", "future roadmap", "after the launch",
          "first 4 hours", "first 12 hours",
          "first few hours", "early life support", "post mortem", "post go live support",
          "rollback triggers", "rollback criteria", "first 2 hours", "ongoing monitoring",
          "first 3 days", "first 90 days", "post deploy", "after deploy", "first few days",
          "warranty period", "stabilization period", "stabilisation period", "stabilization phase",
          "post rollback", "after rollback", "post handover", "after handover", "post mainnet",
          "after mainnet", "rollback if needed",
          "rollback if necessary",
          "rollback if required", "stabilisation phase", "post rollout",
        ]
      ),
      (
        .rehearsal,
        [
          "staging", "rehearsal", "dry run", "dress rehearsal", "uat", "sandbox", "pre production",
          "beta", "soft launch plan", "test environment", "readiness",
        ]
      ),
    ]
    words.needs = [
      (
        .optional,
        [
          "optional", "nice to have", "future", "stretch", "future enhancement",
          "future enhancements", "stretch goal", "stretch goals", "could have", "could complete",
          "could do", "bonus",
          "if time permits", "nice to haves", "optional enhancement", "optional enhancements",
          "not required", "post mvp", "future work", "could", "may", "won t have",
          "wont have", "future improvements", "future considerations", "future features",
          "wishlist",
          "optional items", "optional but nice",
        ]
      ),
      (
        .recommended,
        [
          "recommended", "should", "should have", "should be complete", "should be completed",
          "should be done", "should complete", "should fix", "should do",
          "optional but recommended",
          "strongly recommended", "highly recommended", "should haves", "recommended but optional",
          "best practice",
        ]
      ),
      (
        .required,
        [
          "required", "mandatory", "must", "must have", "must haves", "must complete", "must do",
          "non negotiable",
        ]
      ),
    ]
    words.attributes = [
      (
        .owner,
        [
          "owner", "owners", "owned by", "assigned to", "assignee", "responsible", "lead",
          "dri", "who", "responsible person", "accountable", "poc",
        ]
      ),
      (.status, ["status", "state", "current status", "progress"]),
      (.due, ["due", "due date", "deadline", "target date", "target", "eta", "by", "due by"]),
      (
        .evidence,
        [
          "evidence", "link", "links", "proof", "artifact", "artifacts", "ref", "pr",
          "ticket", "reference", "references", "see",
        ]
      ),
      (.priority, ["priority", "severity", "criticality"]),
      (
        .effort,
        [
          "effort", "estimate", "estimated effort", "estimated time", "est effort",
          "time estimate", "estimated", "est", "estimation", "total effort",
          "estimated total effort", "time", "total estimated effort", "total estimated time",
        ]
      ),
      (.note, ["note", "notes", "comment", "comments", "details"]),
      (.date, ["date", "signed on", "dated", "date signed"]),
      (
        .name,
        [
          "name", "printed name", "print name", "signed by", "approved by", "full name",
        ]
      ),
      (.signature, ["signature", "signed", "sign off", "signoff", "sign", "approval"]),
      (.role, ["role", "title", "position"]),
      (.impact, ["impact", "consequence", "effect", "blast radius"]),
      (.likelihood, ["likelihood", "probability", "chance"]),
      (
        .mitigation,
        [
          "mitigation", "mitigations", "mitigation strategy", "mitigation plan",
          "contingency", "workaround", "response", "treatment", "fix",
        ]
      ),
      (.monitor, ["monitor", "monitoring", "detection", "trigger", "early warning"]),
      (.start, ["start", "start date", "kickoff", "begin", "begins"]),
      (
        .launch,
        [
          "launch", "launch date", "go live", "go live date", "target launch",
          "release date", "target go live", "target launch date", "estimated production launch",
          "production launch", "estimated launch", "planned launch", "planned go live",
          "target release", "deployment date", "go live target", "expected launch",
        ]
      ),
      (.nextReview, ["next review", "next review date", "review date", "next check"]),
      (
        .housekeeping,
        [
          "created", "completed", "last updated", "updated", "date created",
          "last reviewed", "generated", "last modified", "reviewed", "date", "created on",
        ]
      ),
    ]
    words.priorities = [
      (
        .critical,
        [
          "critical", "blocker", "p0", "must", "showstopper", "launch blocker",
          "blocking", "highest", "urgent",
        ]
      ),
      (.high, ["high", "p1", "important", "major"]),
      (.medium, ["medium", "med", "p2", "moderate", "normal"]),
      (.low, ["low", "p3", "p4", "minor", "trivial"]),
    ]
    words.levels = [
      (1, ["very low", "rare", "negligible", "insignificant", "remote", "minimal"]),
      (2, ["low", "unlikely", "minor"]),
      (3, ["medium", "possible", "moderate", "med", "average"]),
      (4, ["high", "likely", "major", "significant", "probable"]),
      (
        5,
        [
          "very high", "critical", "almost certain", "severe", "catastrophic", "extreme",
          "certain",
        ]
      ),
    ]
    words.units = [
      (.minute, ["minute", "minutes", "min", "mins"]),
      (.hour, ["hour", "hours", "h", "hr", "hrs"]),
      (.day, ["day", "days", "d", "working days", "business days"]),
      (.week, ["week", "weeks", "w", "wk", "wks"]),
      (.month, ["month", "months", "mo"]),
      (.quarter, ["quarter", "quarters"]),
      (.year, ["year", "years"]),
      (.sprint, ["sprint", "sprints"]),
    ]
    words.months = [
      ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
      ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
      ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ]
    words.verdicts = [
      (
        .go,
        [
          "go", "ready to launch", "ready for launch", "approved to launch", "cleared to launch",
          "ship it", "proceed", "go for launch", "authorized to proceed",
        ]
      ),
      (
        .conditionalGo,
        [
          "conditional go", "go with conditions", "go with caveats", "go with caution",
          "go with risks",
          "approved with conditions", "proceed with conditions", "conditionally approved",
        ]
      ),
      (
        .noGo,
        [
          "no go", "not ready", "do not launch", "do not deploy", "not approved", "hold",
          "delay", "conditional no go", "not ready for production", "stop", "defer",
          "defer deployment",
        ]
      ),
    ]
    return words
  }()
}
