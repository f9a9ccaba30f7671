/* Progressive enhancement only: text search in a checklist, and a print button.
   Filters by state work without this file (radio buttons and :has() in style.css). */
(function () {
  "use strict";
  var root = document.querySelector(".checklist");
  document.querySelectorAll("[data-js]").forEach(function (el) { el.hidden = false; });
  document.querySelectorAll("[data-print]").forEach(function (b) {
    b.addEventListener("click", function () { window.print(); });
  });
  if (!root) { return; }
  var box = root.querySelector("[data-search]"), out = root.querySelector("[data-count]");
  if (!box || !out) { return; }
  var sentence = out.getAttribute("data-count");
  var items = [].slice.call(root.querySelectorAll(".item"));
  var parts = [].slice.call(root.querySelectorAll(".group, .sec"));
  var text = items.map(function (i) { return i.textContent.toLowerCase(); });
  function apply() {
    var q = box.value.trim().toLowerCase();
    items.forEach(function (el, n) { el.hidden = q !== "" && text[n].indexOf(q) === -1; });
    parts.forEach(function (p) { p.hidden = q !== "" && !p.querySelector(".item:not([hidden])"); });
    var shown = items.filter(function (i) { return i.getClientRects().length > 0; }).length;
    out.textContent = sentence.replace("{0}", shown).replace("{1}", items.length);
  }
  box.addEventListener("input", apply);
  root.querySelectorAll("input[type=radio]").forEach(function (r) { r.addEventListener("change", apply); });
  apply();
}());
