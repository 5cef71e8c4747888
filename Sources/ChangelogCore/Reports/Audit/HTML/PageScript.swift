/// What the page does when somebody searches, sorts or clicks a figure.
///
/// A constant, so that the page's policy can let it in by its hash. It takes all it knows from the tables, and puts
/// nothing on the page but text that was there before.
enum PageScript {
  /// The SHA-256 of ``text``, as a policy writes it.
  static let hash = "sha256-RQxvB9FS9/pxvtRQRtWLauqJAswmxLWWZhNS57a5xVk="

  /// The script.
  static let text = #"""
    "use strict";
    // At once, so that a browser does not lay out thousands of rows of which it will show the first.
    document.documentElement.classList.add("scripted");
    addEventListener("DOMContentLoaded", () => {
      const words = new Intl.Collator("en", { numeric: true });
      const verdicts = ["passed", "skipped", "warned", "failed"];
      const count = (number) => number.toLocaleString("en");

      const value = (cell, isNumber) => {
        const text = cell.textContent;
        if (text === "" || text === "–") return null;
        if (isNumber) return parseFloat(text.replaceAll(",", ""));
        const verdict = verdicts.indexOf(cell.className);
        if (verdict >= 0) return verdict * 1e6 + (parseInt(text) || 0);
        return cell.querySelector("bdi")?.textContent ?? text;
      };

      // What is empty stands last, whichever way.
      const sorted = (rows, header) => {
        const way = header.ariaSort === "ascending" ? 1 : -1;
        const isNumber = header.className === "number";
        const keyed = rows.map((row) => [value(row.cells[header.cellIndex], isNumber), row]);
        keyed.sort(([one], [other]) => one === null || other === null ? (one === null) - (other === null)
          : way * (typeof one === "number" ? one - other : words.compare(one, other)));
        return keyed.map(([, row]) => row);
      };

      const fill = (body, rows) => {
        const all = document.createDocumentFragment();
        for (const row of rows) all.append(row);
        body.replaceChildren(all);
      };

      // Once one way, once the other, then as it was.
      const makeSortable = (table, rows, show) => {
        const headers = [...table.tHead.rows[0].cells];
        for (const header of headers) {
          const button = document.createElement("button");
          button.type = "button";
          button.append(...header.childNodes);
          header.append(button);
          const ways = ["ascending", "descending"];
          if (header.className === "number") ways.reverse();
          button.addEventListener("click", () => {
            const way = header.ariaSort === ways[1] ? null : header.ariaSort === ways[0] ? ways[1] : ways[0];
            for (const other of headers) other.ariaSort = null;
            header.ariaSort = way;
            show(way ? sorted(rows, header) : rows);
          });
        }
      };

      for (const table of document.querySelectorAll("table.sortable")) {
        makeSortable(table, [...table.tBodies[0].rows], (rows) => fill(table.tBodies[0], rows));
      }

      const table = document.querySelector("table.landings");
      if (!table) return;
      const [search, clear, status, more, whole] =
        ["search", "clear", "count", "more", "whole"].map((id) => document.getElementById(id));
      const places = {};
      for (const header of table.tHead.rows[0].cells) places[header.dataset.key] = header.cellIndex;
      const cell = (row, key) => row.cells[places[key]];
      const all = [...table.tBodies[0].rows];
      const page = 200;
      let order = all, filter = {}, limit = page;

      const texts = new WeakMap();
      const text = (row) => {
        if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase());
        return texts.get(row);
      };

      // Releases and commits without parents have no number of lines, and belong to no type, scope or component.
      const isNoChange = (row) => cell(row, "lines").textContent === "";
      const yieldOf = (row) => {
        if (cell(row, "loss").textContent) return "lost";
        return isNoChange(row) ? "" : cell(row, "lines").textContent === "0" ? "nothing" : "line";
      };
      const tests = {
        month: (row, month) => cell(row, "date").textContent.startsWith(month),
        rule: (row, rule) => [...row.getElementsByTagName("code")].some((code) => code.textContent === rule),
        policy: (row, verdict) => [verdict, verdict === "passed" ? "warned" : ""].includes(cell(row, "policy").className),
        yield: (row, wanted) => yieldOf(row) === wanted,
      };
      const has = (row, key, wanted) => {
        if (tests[key]) return tests[key](row, wanted);
        if (["type", "scope", "component"].includes(key) && isNoChange(row)) return false;
        const { children, textContent } = cell(row, key);
        return children.length ? [...children].some((child) => child.textContent === wanted) : textContent === wanted;
      };

      const show = () => {
        const sought = search.value.toLowerCase().split(/\s+/).filter(Boolean);
        const wanted = Object.entries(filter);
        const found = order.filter((row) =>
          wanted.every(([key, value]) => has(row, key, value)) && sought.every((word) => text(row).includes(word)));
        fill(table.tBodies[0], found.slice(0, limit));
        const shown = Math.min(limit, found.length);
        const names = wanted.map(([key, value]) => key + (value === "" ? ": none" : ": " + value)).join(", ");
        status.textContent = (names ? "Only " + names + ". " : "") +
          (found.length === all.length ? count(all.length) + " landings" :
            count(found.length) + " of " + count(all.length) + " landings") +
          (shown < found.length ? "; the first " + count(shown) + " are shown" : "");
        clear.hidden = !names;
        more.parentElement.hidden = shown === found.length;
      };
      const showFirst = () => { limit = page; show(); };

      let timer;
      search.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(showFirst, 150); });
      clear.addEventListener("click", () => { filter = {}; showFirst(); search.focus(); });
      more.addEventListener("click", () => { limit += page; show(); });
      whole.addEventListener("click", () => { limit = Infinity; show(); });
      makeSortable(table, all, (rows) => { order = rows; show(); });

      document.addEventListener("click", (event) => {
        const figure = event.target.closest("a[href='#landings'], .chart rect");
        if (!figure || figure.className === "skip") return;
        filter = { ...figure.dataset };
        search.value = "";
        showFirst();
        document.getElementById("landings").scrollIntoView();
      });
      addEventListener("beforeprint", () => { limit = Infinity; show(); });
      addEventListener("afterprint", showFirst);
      document.querySelector(".tools").hidden = false;
      show();
      table.classList.add("ready");
    });
    """#
}
