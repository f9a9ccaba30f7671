// One file, because it is one table: every code of a message, in the order of the alphabet.

/// What the code of a message means, and what to do about it: the text of `holdpoint explain CODE`.
package struct MessageCode: Hashable, Sendable {
  package var code: String
  package var meaning: String
  package var remedy: String

  fileprivate init(_ code: String, _ meaning: String, _ remedy: String) {
    self.code = code
    self.meaning = meaning
    self.remedy = remedy
  }

  package static func named(_ code: String) -> MessageCode? { all.first { $0.code == code } }

  /// Every code, in the order of the alphabet; a test holds the list against the sources.
  package static let all: [MessageCode] = [
    MessageCode(
      "box.ambiguous",
      "teams mean different things by [~] and [-], so it is read as open",
      "write [x], [/] for in progress, or give a reason after the words"),
    MessageCode(
      "box.malformed",
      "what stands there looks like a task box and is none for Markdown; it is read as it was meant",
      "write [ ] or [x], with a space before and after it"),
    MessageCode(
      "date.ambiguous",
      "a date such as 03/04/2026 is March or April, so it stays words",
      "write it as 2026-04-03"),
    MessageCode(
      "date.impossible",
      "the calendar has no such day",
      "correct the day"),
    MessageCode(
      "decision.none",
      "a decision was asked for, and there is no report to decide on",
      "check that the folder is the right one"),
    MessageCode(
      "decision.required",
      "the report is less ready than --require asks",
      "do what stands under its shortest way to GO"),
    MessageCode(
      "front-matter.empty",
      "the block between the dashes says nothing",
      "fill it in, or remove both lines"),
    MessageCode(
      "front-matter.open",
      "the block at the top never ends",
      "close it with a line of three dashes"),
    MessageCode(
      "front-matter.other",
      "a block in the form of another tool is shown as it is, not read",
      "write YAML between lines of three dashes"),
    MessageCode(
      "id.repeated",
      "two things ask for the same id",
      "give one of them another {#id}"),
    MessageCode(
      "item.fence",
      "boxes in a fence are read as items",
      "write them as a list, so that every viewer shows them as boxes"),
    MessageCode(
      "item.struck",
      "an item is struck out and nobody says why",
      "say why after it, or tick it if it is done"),
    MessageCode(
      "item.table-without-status",
      "the table is like the status tables beside it, but has no status; its rows are open",
      "add a column Status"),
    MessageCode(
      "limit.attachment",
      "a linked file is larger than a site should carry, so it is not published",
      "make it smaller, link to where it is kept, or raise limits.attachment"),
    MessageCode(
      "limit.brackets",
      "a paragraph has so many opening brackets that reading it could take long",
      "split it, or raise limits.brackets"),
    MessageCode(
      "limit.file-size",
      "the file is larger than a checklist should be",
      "split it, exclude it, or raise limits.file"),
    MessageCode(
      "limit.nesting",
      "lists or quotes are nested deeper than anybody reads",
      "make them flatter, or raise limits.nesting"),
    MessageCode(
      "limit.table-cells",
      "the table has more cells than can be shown",
      "split it"),
    MessageCode(
      "limit.table-columns",
      "the table has more columns than can be shown",
      "split it, or raise limits.table-columns"),
    MessageCode(
      "link.heading",
      "a link names a heading that its document does not have; it leads to no page",
      "write the words of the heading in lower case, with - for spaces"),
    MessageCode(
      "link.missing",
      "nothing stands at the path of a link or an image, so its words stand alone",
      "write the path from the file on, capitals as they are"),
    MessageCode(
      "link.rooted",
      "a path begins at the root of the host, and breaks where the site stands in a folder",
      "write the path from the file on"),
    MessageCode(
      "link.type",
      "a linked file could run in a browser, or is not what its ending says, so it is not published",
      "publish it as an image (PNG, JPEG, GIF, WebP, AVIF), a PDF, an office document or text"),
    MessageCode(
      "link.unpublished",
      "a link leads to what is no part of the site: a draft, what is excluded, hidden or outside",
      "publish it too, write its address on the web, or remove the link"),
    MessageCode(
      "link.unsafe",
      "an address has a scheme that no page should follow, so it is shown as text",
      "write http, https, mailto, tel, or a path"),
    MessageCode(
      "review.overdue",
      "the document's last change or review is longer ago than review-every allows",
      "review it and write the day, or change review-every"),
    MessageCode(
      "risk.acceptance-over",
      "the acceptance of a risk has run out",
      "accept it again, or treat it"),
    MessageCode(
      "risk.accepted-by",
      "a risk is accepted and nobody is named",
      "name who accepted it, and until when"),
    MessageCode(
      "risk.off-scale",
      "a likelihood or impact lies outside the scale in force",
      "write a number of the scale, or set risk.scale"),
    MessageCode(
      "settings.base-url",
      "the address of the site is none",
      "write it with https and without a path after the last slash"),
    MessageCode(
      "settings.grid",
      "the risk grid is not five rows of five levels",
      "write five lists of five levels, the least likely first"),
    MessageCode(
      "settings.language",
      "the language of the pages is no code of a language",
      "write en or de, or the code of a file in templates/words"),
    MessageCode(
      "settings.marker",
      "a marker is not what can stand between brackets",
      "write one to sixteen characters without a bracket"),
    MessageCode(
      "settings.scale",
      "the scale of risks is none that can be spread on the grid",
      "write 3, 5 or 10"),
    MessageCode(
      "sign-off.nameless",
      "a sign-off is ticked and names nobody, so it stays pending",
      "write who signed, and when"),
    MessageCode(
      "sign-off.stale",
      "a signature was given for other content than there is now",
      "have it signed again, and write the new fingerprint under covers"),
    MessageCode(
      "slug.taken",
      "two documents ask for the same place in the site",
      "give one of them another slug in its front matter"),
    MessageCode(
      "source.ending",
      "the name of a file ends in capitals, or in .yml, and so it is not read",
      "write its ending as .md, .markdown or .status.yaml"),
    MessageCode(
      "source.link",
      "a symbolic link is not followed, wherever it leads",
      "put the file itself there"),
    MessageCode(
      "source.name",
      "the name of a file is not UTF-8",
      "rename it"),
    MessageCode(
      "source.not-a-file",
      "what stands there is no regular file",
      "exclude it, or put a file there"),
    MessageCode(
      "source.path-length",
      "the path is longer than a site can hold",
      "shorten it, or raise limits.path"),
    MessageCode(
      "source.status-alone",
      "a status file has no checklist beside it",
      "name it after its checklist, or remove it"),
    MessageCode(
      "state.unknown",
      "no vocabulary knows this status word, so it is read as open",
      "write done, in progress, blocked, open or n/a, or add the word in holdpoint.yaml"),
    MessageCode(
      "status.criterion",
      "a criterion names neither a section nor an item",
      "name one with section or item"),
    MessageCode(
      "status.effort",
      "an effort is none",
      "write it as 4h, 30 min or 2d"),
    MessageCode(
      "status.file-key",
      "the key belongs into the front matter, not into the status file",
      "move it"),
    MessageCode(
      "status.future",
      "a day lies ahead on which something is said to be done",
      "correct the day"),
    MessageCode(
      "status.gate",
      "a gate has no criteria",
      "give it require, should or forbid"),
    MessageCode(
      "status.group",
      "a group cannot have a state: it follows from the items in it",
      "set the state of its items"),
    MessageCode(
      "status.link",
      "an address is none that may be linked",
      "write http, https or a path in the site"),
    MessageCode(
      "status.named-twice",
      "two keys speak of the same thing",
      "keep one of them"),
    MessageCode(
      "status.nameless",
      "an entry has no name",
      "give it one"),
    MessageCode(
      "status.no-keys",
      "the block is no list of keys",
      "write key: value"),
    MessageCode(
      "status.slug",
      "a slug has characters that no address should have",
      "write a to z, 0 to 9 and hyphens, at most 80"),
    MessageCode(
      "status.span",
      "a span ends before it begins",
      "exchange the days"),
    MessageCode(
      "status.waived",
      "only a waiver can waive an item",
      "write it under waivers, with a reason, an approver and a day"),
    MessageCode(
      "template.missing",
      "a page needs a template that is not there",
      "add it to templates, or remove the folder to use the standard ones"),
    MessageCode(
      "template.not-utf-8",
      "a template has bytes that are not UTF-8",
      "save the file as UTF-8"),
    MessageCode(
      "text.bidirectional",
      "a character turns the direction of the text and could hide what it says",
      "remove it"),
    MessageCode(
      "text.control",
      "a control character stands in the text",
      "remove it"),
    MessageCode(
      "text.empty",
      "the file has no text",
      "write something, or remove it"),
    MessageCode(
      "text.invisible",
      "a character that nobody can see stands in the text",
      "remove it"),
    MessageCode(
      "text.not-utf-8",
      "the bytes are not UTF-8, so their letters are unknown",
      "save the file as UTF-8"),
    MessageCode(
      "text.nul",
      "a NUL stands in the text, and is shown as U+FFFD",
      "remove it"),
    MessageCode(
      "waiver.approver",
      "who asks for a waiver cannot approve it",
      "name another approver"),
    MessageCode(
      "waiver.expired",
      "the waiver has run out, and its item is open again",
      "finish the item, or renew the waiver"),
    MessageCode(
      "waiver.span",
      "a waiver ends before it begins",
      "correct the days"),
    MessageCode(
      "waiver.too-long",
      "the waiver is longer than the policy allows",
      "shorten it, or change policy.waiver-days"),
    MessageCode(
      "waiver.unused",
      "nothing needs the waiver",
      "remove it"),
    MessageCode(
      "words.form",
      "a line of a file of words is not of the form name: words",
      "write the name of a word, a colon and its text"),
    MessageCode(
      "words.gaps",
      "a text has other gaps than the English one, so a figure would be lost",
      "write {0} and {1} where the English text has them"),
    MessageCode(
      "words.none",
      "the pages have no file of words in the language that is asked for",
      "write templates/words/CODE.txt, or set another language"),
    MessageCode(
      "words.unknown",
      "the pages have no word of this name",
      "write one of the names of templates/words/en.txt"),
    MessageCode(
      "yaml.alias",
      "aliases are not followed: they can make a small file a huge one",
      "write the value again"),
    MessageCode(
      "yaml.anchor",
      "anchors are not kept",
      "write the value where it is needed"),
    MessageCode(
      "yaml.control-character",
      "an escape makes a control character",
      "remove it"),
    MessageCode(
      "yaml.day",
      "a day is written in another form than the calendar's",
      "write it as 2026-03-31"),
    MessageCode(
      "yaml.directive",
      "directives are not followed",
      "remove the line"),
    MessageCode(
      "yaml.duplicate-key",
      "a key stands there twice, and only one could count",
      "remove one"),
    MessageCode(
      "yaml.invisible-character",
      "an escape makes a character that nobody can see",
      "remove it"),
    MessageCode(
      "yaml.key-type",
      "a key is no text",
      "write it in quotes"),
    MessageCode(
      "yaml.merge-key",
      "merge keys are not followed",
      "write the keys themselves"),
    MessageCode(
      "yaml.missing-key",
      "an entry lacks a key that it needs",
      "add it"),
    MessageCode(
      "yaml.second-document",
      "a second document begins, and only one is read",
      "remove the line of dashes"),
    MessageCode(
      "yaml.syntax",
      "this is not YAML",
      "look at the place that is named, and at the line before it"),
    MessageCode(
      "yaml.tag",
      "tags are not followed",
      "remove it"),
    MessageCode(
      "yaml.too-deep",
      "the keys are nested deeper than any of ours",
      "make them flatter"),
    MessageCode(
      "yaml.too-large",
      "the block is larger than any status needs",
      "move what is long into the text, or raise limits.front-matter"),
    MessageCode(
      "yaml.type",
      "a value is of another kind than its key wants",
      "write it as the message says"),
    MessageCode(
      "yaml.unknown-key",
      "no key of ours has this name",
      "correct it, or remove it"),
    MessageCode(
      "yaml.unknown-word",
      "the word is none of those that can stand there",
      "write one of the words of the message"),
    MessageCode(
      "yaml.value",
      "the value cannot stand there",
      "write it as the message says"),
  ]
}
