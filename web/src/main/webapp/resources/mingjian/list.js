// Lists by keyboard, rows picked out, print. Everything here is also there by link or button.
(() => {
  "use strict";
  const OFF = "list-keys-off";
  const table = document.querySelector(".listed table");
  const search = document.querySelector(".filter input[type=search]");
  const keys = document.querySelector("[data-keys]");
  const rows = table ? [...table.tBodies[0].rows] : [];

  const on = () => localStorage.getItem(OFF) === null;
  const say = () => { if (keys) keys.textContent = keys.dataset[on() ? "off" : "keys"]; };
  if (keys) {
    keys.dataset.off = keys.textContent;
    keys.addEventListener("click", () => {
      if (on()) localStorage.setItem(OFF, "1"); else localStorage.removeItem(OFF);
      say();
    });
    say();
  }

  // Of each row its link is what one stands on; a row without one takes the place itself.
  const handle = (row) => row.querySelector("td.title a") || row;
  rows.forEach((row) => { if (handle(row) === row) row.tabIndex = -1; });
  const here = () => rows.findIndex((row) => row.contains(document.activeElement));
  const move = (step) => {
    const at = here();
    const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
    if (next) { handle(next).focus(); next.scrollIntoView({ block: "nearest" }); }
  };

  const typing = (target) => target.closest("input:not([type=checkbox]), select, textarea, dialog, summary, .menu");
  document.addEventListener("keydown", (event) => {
    if (!on() || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const inside = here() >= 0;
    if (event.key === "/" && search) search.focus();
    else if (event.key === "j" || (event.key === "ArrowDown" && inside)) move(1);
    else if (event.key === "k" || (event.key === "ArrowUp" && inside)) move(-1);
    else if (event.key === "x" && inside) rows[here()].querySelector("[name=id]").click();
    else return;
    event.preventDefault();
  });

  const form = document.getElementById("picked");
  const all = table && table.querySelector(".all");
  const boxes = rows.map((row) => row.querySelector("[name=id]"));
  const count = () => {
    const picked = boxes.filter((box) => box.checked).length;
    form.hidden = picked === 0;
    form.querySelector("b").textContent = picked;
    all.checked = picked === boxes.length;
    all.indeterminate = picked > 0 && picked < boxes.length;
  };
  if (form && all) {
    all.addEventListener("change", () => { boxes.forEach((box) => { box.checked = all.checked; }); count(); });
    boxes.forEach((box) => box.addEventListener("change", count));
    addEventListener("pageshow", count);
    count();
  }

  document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => print()));
  // One menu is open at a time; Escape closes it.
  const menus = [...document.querySelectorAll("details.menu")];
  menus.forEach((menu) => menu.addEventListener("toggle", () => {
    if (menu.open) menus.filter((other) => other !== menu).forEach((other) => { other.open = false; });
  }));
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && event.target.closest("details.menu[open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
  });
  document.addEventListener("click", (event) => menus.filter((menu) => !menu.contains(event.target)).forEach((menu) => { menu.open = false; }));

  // On a phone the rows come first, unless they are narrowed.
  if (matchMedia("(max-width: 720px)").matches && !document.querySelector(".chip.narrowing")) {
    document.querySelectorAll("details.filters").forEach((filters) => filters.removeAttribute("open"));
  }
})();
