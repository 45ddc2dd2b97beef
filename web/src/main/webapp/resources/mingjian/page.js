// What pages do beyond links and forms: totals fetched after the rows, live progress, a sign of waiting, kept drafts.
(() => {
  "use strict";

  // A network that is away for a moment is no answer, and no error either.
  const ask = (url, options) => fetch(url, options).catch(() => ({ ok: false }));

  const fetchTotals = () => document.querySelectorAll("[data-total]").forEach(async (place) => {
    const answer = await ask(place.dataset.total, { headers: { Accept: "text/plain" } });
    place.textContent = answer.ok ? await answer.text() : "—";
  });

  // live=1: the page asks by itself, which keeps no session awake and makes no form.
  const follow = async () => {
    const address = new URL(location.href);
    address.searchParams.set("live", "1");
    const answer = await ask(address);
    if (!answer.ok) return setTimeout(follow, 5000);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.getElementById("live");
    if (!now) return location.reload();
    document.getElementById("live").replaceWith(now);
    if (now.dataset.live === "true") setTimeout(follow, 1000);
    else location.reload();
  };

  // What was typed survives an ended session: kept in the tab until the form has gone through; passwords never.
  const drafts = (form) => {
    // what was typed about one record is not offered for another
    const key = "draft:" + location.pathname + (form.elements.namedItem("id")?.value ?? "") + "#" + form.id;
    const fields = [...form.elements].filter((field) => field.name && field.type !== "hidden" && field.type !== "file"
      && field.type !== "submit" && field.type !== "password" && field.dataset.draft !== "never");
    const kept = JSON.parse(sessionStorage.getItem(key) || "{}");
    fields.forEach((field) => { if (field.name in kept) field.value = kept[field.name]; });
    if (Object.values(kept).some((value) => value)) form.classList.add("kept");
    form.addEventListener("input", () => sessionStorage.setItem(key,
      JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, field.value])))));
  };

  const forget = () => Object.keys(sessionStorage)
    .filter((key) => key.startsWith("draft:")).forEach((key) => sessionStorage.removeItem(key));

  const busy = (on) => document.body.setAttribute("aria-busy", on);

  // Charts are described by the server; each stands beside a table that says the same. Areas are told apart by hatching
  // and numbers are written at the ends of bars, for those who see no colours.
  const hatching = (colour) => {
    const tile = document.createElement("canvas");
    tile.width = tile.height = 8;
    const pen = tile.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = colour;
    pen.lineWidth = 3;
    [-4, 4, 12].forEach((x) => { pen.moveTo(x - 4, 12); pen.lineTo(x + 12, -4); });
    pen.stroke();
    return pen.createPattern(tile, "repeat");
  };
  const numbersAtBars = {
    id: "numbersAtBars",
    afterDatasetsDraw: (chart) => {
      const written = chart.data.written || [];
      chart.ctx.fillStyle = "#1d2129";
      chart.ctx.textBaseline = "middle";
      chart.ctx.font = "13px sans-serif";
      written.forEach((text, at) => {
        const ends = chart.data.datasets.map((set, number) => chart.getDatasetMeta(number).data[at]);
        chart.ctx.fillText(text, Math.max(...ends.map((bar) => bar.x)) + 6, ends[0].y);
      });
    }
  };
  const draw = (canvas) => {
    const chart = JSON.parse(canvas.dataset.chart);
    chart.data.datasets.filter((set) => set.hatched).forEach((set) => {
      set.borderColor = set.backgroundColor;
      set.borderWidth = 1;
      set.backgroundColor = hatching(set.backgroundColor);
    });
    new Chart(canvas, { ...chart, plugins: [numbersAtBars] });
  };
  const drawCharts = () => document.querySelectorAll("canvas[data-chart]").forEach(draw);

  document.querySelector(".nav .on")?.scrollIntoView({ block: "nearest", inline: "center" });
  fetchTotals();
  addEventListener("DOMContentLoaded", drawCharts);
  if (document.getElementById("live")?.dataset.live === "true") setTimeout(follow, 1000);
  document.querySelectorAll("main form[method=post][id]:not([data-draft=never])").forEach(drafts);
  if (document.querySelector(".messages .good, #live")) forget();
  document.addEventListener("submit", (event) => {
    if ("download" in event.target.dataset) return; // a download leads nowhere
    if (event.target.dataset.confirm && !confirm(event.target.dataset.confirm)) return event.preventDefault();
    if (event.target.dataset.sent) return event.preventDefault(); // a double click starts nothing twice
    event.target.dataset.sent = "true";
    if (event.target.action.endsWith("/signout")) forget();
    busy(true);
  });
  // An article is read where it is named; without this script the link leads to the page of all articles.
  const readArticle = async (link) => {
    const answer = await ask(link.dataset.article);
    const text = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("article");
    if (!text) return location.assign(link.href);
    const dialog = document.getElementById("provision");
    dialog.querySelector("article").replaceWith(text);
    dialog.showModal();
  };

  document.addEventListener("click", (event) => {
    const article = event.target.closest("a[data-article]");
    if (article && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      return readArticle(article);
    }
    const link = event.target.closest("a[href]");
    if (link && !link.target && !link.getAttribute("href").startsWith("#") && !link.href.includes("/api/") && !event.ctrlKey && !event.metaKey && !event.shiftKey) busy(true);
  });
  addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    busy(false);
  });
})();
