/* Progressive enhancement only: text search, sorting of tables, and a print button.
   Pages read, and filter by state and decision, without this file (:has() in style.css).
   Nothing is fetched, and text reaches the page as text only. */
(function () {
  "use strict";
  function all(selector, root) { return [].slice.call((root || document).querySelectorAll(selector)); }
  /* Case and accents do not matter. */
  function fold(text) { return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase(); }
  function terms(text) { return fold(text).split(/\s+/).filter(Boolean); }
  function holds(text, words) { return words.every(function (word) { return text.indexOf(word) !== -1; }); }
  function fill(sentence, one, two) { return sentence.replace("{0}", one).replace("{1}", two); }
  function isShown(element) { return element.getClientRects().length > 0; }

  all("[data-js]").forEach(function (el) { el.hidden = false; });
  all("[data-nojs]").forEach(function (el) { el.hidden = true; });
  all("[data-print]").forEach(function (b) { b.addEventListener("click", function () { window.print(); }); });
  all(".checklist").forEach(searchItems);
  all("[data-rows]").forEach(searchRows);
  all("table[data-sort]").forEach(makeSortable);
  all("[data-find]").forEach(searchSite);

  /* ---------- Items of a checklist ---------- */
  function searchItems(root) {
    var box = root.querySelector("[data-search]"), out = root.querySelector("[data-count]");
    if (!box || !out) { return; }
    var items = all(".item", root), parts = all(".group, .sec", root);
    var text = items.map(function (item) { return fold(item.textContent); });
    function apply() {
      var words = terms(box.value);
      items.forEach(function (item, n) { item.hidden = !holds(text[n], words); });
      parts.forEach(function (part) { part.hidden = words.length > 0 && !part.querySelector(".item:not([hidden])"); });
      out.textContent = fill(out.getAttribute("data-count"), innermost(items.filter(isShown)).length, innermost(items).length);
    }
    listen(root, box, apply);
  }

  /* What counts: items that none of these is nested in. */
  function innermost(items) {
    var outer = new Set(items.map(function (item) { return item.parentElement.closest(".item"); }));
    return items.filter(function (item) { return !outer.has(item); });
  }

  /* ---------- Rows of the table of reports ---------- */
  function searchRows(box) {
    var root = box.closest("section"), out = root.querySelector("[data-count]");
    var rows = all("tr.rep", root), bodies = all("tbody", root);
    var text = rows.map(function (row) { return fold(row.textContent); });
    function apply() {
      var words = terms(box.value);
      rows.forEach(function (row, n) { row.hidden = !holds(text[n], words); });
      bodies.forEach(function (body) { body.hidden = words.length > 0 && !body.querySelector("tr.rep:not([hidden])"); });
      out.textContent = fill(out.getAttribute("data-count"), rows.filter(isShown).length, rows.length);
    }
    listen(root, box, apply);
  }

  function listen(root, box, apply) {
    box.addEventListener("input", apply);
    all("input[type=radio]", root).forEach(function (radio) { radio.addEventListener("change", apply); });
    apply();
  }

  /* ---------- Sorting: a button in each head; rows stay within their group ---------- */
  function makeSortable(table) {
    var heads = all("thead th", table);
    table.classList.add("sorts");
    heads.forEach(function (head, column) {
      var first = table.querySelector("tbody tr:not(.group-row):not(.gate-row)");
      var cell = first && first.cells[column];
      if (!cell || !cell.textContent.trim() && !cell.hasAttribute("data-v")) { return; }
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        all("tbody", table).forEach(function (body) { sort(body, column, down ? -1 : 1); });
      });
    });
  }

  function sort(body, column, direction) {
    var rows = all("tr", body).filter(function (row) { return !row.querySelector("[scope=rowgroup]"); });
    var keyed = rows.map(function (row, n) { return { row: row, key: key(row.cells[column]), place: n }; });
    keyed.sort(function (a, b) { return compare(a.key, b.key) * direction || a.place - b.place; });
    keyed.forEach(function (entry) { body.appendChild(entry.row); });
  }

  /* A number where the cell has one to sort by, a day as written for programs, else its words. */
  function key(cell) {
    if (!cell) { return ""; }
    var time = cell.querySelector("time"), value = cell.getAttribute("data-v");
    if (value !== null && value !== "") { return Number(value); }
    if (time) { return time.getAttribute("datetime"); }
    var text = cell.textContent.trim(), number = /^-?\d+([.,]\d+)?/.exec(text);
    return number ? parseFloat(number[0].replace(",", ".")) : fold(text);
  }

  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") { return a - b; }
    if (typeof a === "number") { return -1; }
    if (typeof b === "number") { return 1; }
    return a.localeCompare(b, document.documentElement.lang, { numeric: true });
  }

  /* ---------- All items of the site; the index is a block of data in the page ---------- */
  function searchSite(box) {
    var root = box.closest("section"), out = root.querySelector("[data-hits]"), list = root.querySelector(".hits");
    var limit = 200, entries = null, states = [];
    function read() {
      var data = JSON.parse(document.getElementById(box.getAttribute("data-find")).textContent);
      states = data.states;
      entries = [];
      data.reports.forEach(function (report) {
        var section = "";
        report.slice(2).forEach(function (part) {
          if (typeof part === "string") { section = part; return; }
          entries.push({
            url: report[0] + "/index.html#i-" + encodeURIComponent(part[1]), title: report[1],
            section: section, state: states[part[0]], words: part[2],
            text: fold(part[2] + " " + section + " " + report[1])
          });
        });
      });
    }
    function show(entry) {
      var item = element("li", "item is-" + entry.state[0]), row = element("div", "row", item);
      glyph(entry.state[0], row);
      var text = element("span", "txt", row), link = element("a", "", text, entry.words);
      link.href = entry.url;
      element("span", "sub", text, entry.title + (entry.section ? " › " + entry.section : ""));
      element("b", "resp", row, entry.state[1]);
      list.appendChild(item);
    }
    function apply() {
      var words = terms(box.value), checked = root.querySelector("input[type=radio]:checked");
      var wanted = checked && checked.value ? checked.value.split(" ") : null;
      list.textContent = "";
      remember(box.value);
      if (words.length === 0) { out.textContent = ""; return; }
      if (!entries) { read(); }
      var hits = entries.filter(function (entry) {
        return (!wanted || wanted.indexOf(entry.state[0]) !== -1) && holds(entry.text, words);
      });
      hits.slice(0, limit).forEach(show);
      out.textContent = hits.length === 0 ? out.getAttribute("data-none")
        : fill(out.getAttribute("data-hits"), hits.length)
          + (hits.length > limit ? ". " + fill(out.getAttribute("data-more"), limit) : "");
    }
    var asked = /^#q=(.*)$/.exec(location.hash);
    if (asked) { try { box.value = decodeURIComponent(asked[1]); } catch (e) { box.value = ""; } }
    listen(root, box, apply);
  }

  /* The words stand in the address, so that a search can be sent on. */
  function remember(words) {
    try { history.replaceState(null, "", words ? "#q=" + encodeURIComponent(words) : location.pathname + location.search); } catch (e) { return; }
  }

  function element(name, style, parent, text) {
    var made = document.createElement(name);
    if (style) { made.className = style; }
    if (text) { made.textContent = text; }
    if (parent) { parent.appendChild(made); }
    return made;
  }

  function glyph(symbol, parent) {
    var space = "http://www.w3.org/2000/svg";
    var svg = document.createElementNS(space, "svg"), use = document.createElementNS(space, "use");
    svg.setAttribute("class", "g");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", "#" + symbol);
    svg.appendChild(use);
    parent.appendChild(svg);
  }
}());
