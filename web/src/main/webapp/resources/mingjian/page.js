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

  // A form with an address to keep it at is sent there while one writes: a phone may die, and a computer go on.
  const keeper = (form, key) => {
    const note = form.querySelector("[data-kept]");
    const version = form.elements.namedItem("version");
    let timer = 0;
    let sending = false;
    let pressed = null;
    const send = async () => {
      clearTimeout(timer);
      timer = 0;
      if (form.dataset.sent) return;
      if (sending) return later();
      sending = true;
      const typed = sessionStorage.getItem(key);
      const body = new URLSearchParams({ version: version.value, window: form.elements.namedItem("window").value });
      new FormData(form).forEach((value, name) => { if (name.includes(":")) body.set(name.split(":")[1], value); });
      let kept = false;
      try {
        const answer = await ask(form.dataset.keep, { method: "POST", body, keepalive: document.hidden, headers: { Accept: "application/json" } });
        if (answer.ok) {
          const draft = await answer.json();
          version.value = draft.version;
          note.textContent = draft.said;
          if (sessionStorage.getItem(key) === typed) sessionStorage.removeItem(key); // what the server has, the tab need not keep
          history.replaceState(null, "", "?id=" + form.elements.namedItem("id").value);
          kept = true;
        } else {
          note.textContent = answer.status === 422 ? (await answer.json()).message : note.dataset.unkept;
        }
      } catch { // an answer that is none of ours, such as a page to sign in
        note.textContent = note.dataset.unkept;
      }
      note.classList.toggle("error", !kept);
      sending = false;
      if (pressed) form.requestSubmit(pressed);
    };
    const later = () => { clearTimeout(timer); timer = setTimeout(send, 1500); };
    // What is pressed while the form is on its way waits for the version it comes back with.
    form.addEventListener("submit", (event) => {
      clearTimeout(timer);
      pressed = sending ? event.submitter : null;
      if (!sending) return;
      event.preventDefault();
      event.stopPropagation();
    });
    document.addEventListener("visibilitychange", () => { if (document.hidden && timer) send(); });
    addEventListener("online", () => { if (sessionStorage.getItem(key)) send(); });
    return later;
  };

  // What was typed survives an ended session: kept in the tab until it is sent; passwords never, and no declaration.
  const drafts = (form) => {
    // what was typed about one record is not offered for another
    const key = "draft:" + location.pathname + (form.elements.namedItem("id")?.value ?? "") + "#" + form.getAttribute("id"); // form.id may be its field of that name
    const fields = [...form.elements].filter((field) => field.name && field.type !== "hidden" && field.type !== "file"
      && field.type !== "submit" && field.type !== "radio" && field.type !== "password" && field.dataset.draft !== "never"
      && (field.type !== "checkbox" || form.dataset.keep));
    const part = (field) => field.type === "checkbox" ? "checked" : "value";
    const kept = JSON.parse(sessionStorage.getItem(key) || "{}");
    fields.forEach((field) => { if (field.name in kept) field[part(field)] = kept[field.name]; });
    if (Object.values(kept).some((value) => value)) form.classList.add("kept");
    const keep = form.dataset.keep ? keeper(form, key) : () => {};
    if (sessionStorage.getItem(key)) keep();
    form.addEventListener("input", () => {
      sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, field[part(field)]]))));
      keep();
    });
  };

  // How much is written where little is not enough; blanks do not count, as the rule has it.
  const count = (area) => {
    const note = area.parentElement.querySelector("[data-count]");
    const say = () => { note.textContent = note.dataset.count.replace("0", [...area.value.replace(/\s/gu, "")].length); };
    area.addEventListener("input", say);
    say();
  };

  // A form that can be tried without doing anything is tried while one works on it: the parts of the answer, what it
  // would do and what is wrong at which field, take the places of those that are shown.
  const trial = (form) => {
    const button = document.getElementById(form.dataset.try);
    let timer = 0;
    let asked = 0;
    const attempt = async () => {
      const turn = ++asked;
      const body = new URLSearchParams(new FormData(form));
      body.set(button.name, button.value);
      const answer = await ask(form.action, { method: "POST", body });
      if (!answer.ok || turn !== asked) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const state = page.getElementById(form.id)?.elements.namedItem("jakarta.faces.ViewState");
      if (!state) return;
      form.elements.namedItem("jakarta.faces.ViewState").value = state.value;
      form.querySelectorAll("[data-part]").forEach((part) => {
        const now = page.querySelector(`[data-part="${part.dataset.part}"]`);
        if (now) part.replaceWith(now);
      });
    };
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(attempt, 500); });
    form.addEventListener("submit", () => { clearTimeout(timer); asked++; });
    if (form.dataset.now === "true") attempt();
  };

  // Files go up one by one as soon as they are chosen: what is up survives a form that is refused. A form that is sent
  // meanwhile waits for them.
  const attach = (field) => {
    const form = field.closest("form");
    const list = field.querySelector("ul");
    const note = field.querySelector("[data-note]");
    const refusal = field.querySelector(".error");
    const said = (text, name) => text.replace("{0}", name);
    let waiting = 0;
    let pressed = null;
    const refuse = (text) => { refusal.textContent = text; note.textContent = ""; };
    const add = (file) => {
      const row = field.querySelector("template").content.cloneNode(true);
      row.querySelector("b").textContent = file.name;
      row.querySelector("small").textContent = file.size;
      const out = row.querySelector("button");
      out.dataset.out = file.id;
      out.setAttribute("aria-label", `${out.textContent}：${file.name}`);
      list.append(row);
    };
    const up = async (file) => {
      if (file.size > Number(field.dataset.most)) return refuse(`${file.name}：${field.dataset.large}`);
      note.textContent = said(field.dataset.sending, file.name);
      const query = new URLSearchParams({ form: field.dataset.form, name: file.name });
      const answer = await ask(`${field.dataset.attach}?${query}`, { method: "POST", body: file,
        headers: { "Content-Type": "application/octet-stream", Accept: "application/json" } });
      const told = await answer.json?.().catch(() => null);
      if (!answer.ok || !told) return refuse(answer.status === 422 && told ? told.message : field.dataset.unsent);
      add(told);
      note.textContent = said(field.dataset.sent, told.name);
    };
    field.addEventListener("change", async (event) => {
      const files = [...event.target.files];
      event.target.value = "";
      refusal.textContent = "";
      waiting++;
      for (const file of files) await up(file);
      waiting--;
      if (pressed && !waiting) form.requestSubmit(pressed);
    });
    field.addEventListener("click", async (event) => {
      const out = event.target.closest("[data-out]");
      if (!out) return;
      const answer = await ask(`${field.dataset.attach}/${out.dataset.out}/take-out`, { method: "POST" });
      if (!answer.ok) return refuse(field.dataset.unsent);
      out.closest("li").remove();
      field.querySelector("input").focus();
    });
    form.addEventListener("submit", (event) => {
      pressed = waiting ? event.submitter : null;
      if (!waiting) return;
      event.preventDefault();
      event.stopPropagation();
    });
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
  if (document.querySelector(".messages .good, #live")) forget(); // what was sent is not offered again
  document.querySelectorAll("main form[method=post][id]:not([data-draft=never])").forEach(drafts);
  document.querySelectorAll("textarea[data-least]").forEach(count);
  document.querySelectorAll("form[data-try]").forEach(trial);
  document.querySelectorAll("[data-attach]").forEach(attach);
  // What must be mended is counted at the top, and the first of it is gone to.
  const wrong = [...document.querySelectorAll("main form .error")].filter((one) => one.textContent.trim());
  if (wrong.length) {
    const mistakes = document.getElementById("mistakes");
    mistakes.textContent = mistakes.dataset.said.replace("0", wrong.length);
    mistakes.hidden = false;
    document.querySelectorAll("form.kept").forEach((form) => form.classList.remove("kept"));
    wrong[0].closest(".field")?.querySelector("input:not([type=hidden]), select, textarea")?.focus();
  }
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
