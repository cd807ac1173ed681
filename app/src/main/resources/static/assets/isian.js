// The sheet of figures: saved while one types. Keys and blocks are isian-tombol.js, which changes
// cells as a hand does and is heard here by their `input` events.
//
// The server alone judges figures. Each change is sent in the fields of the form; what became of
// it comes back with every sentence in full. What is not stored yet stands in `waiting`, which is
// kept in the browser under account and sheet, so that neither a lost network, an ended session
// nor a reload loses it.

const form = document.getElementById("isian");
const words = form.dataset;
const field = (name) => form.elements[name].value;
const inputs = new Map();
for (const input of form.querySelectorAll("input[data-cell]")) inputs.set(input.dataset.cell, input);
const tables = [...form.querySelectorAll("table.entry")].map((table) => ({
  table,
  rows: [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll("input[data-cell]")]),
  sums: [...(table.tFoot?.rows[0].cells ?? [])].slice(1),
}));
const spots = new Map();
for (const sheet of tables)
  sheet.rows.forEach((row, r) => row.forEach((input, c) => spots.set(input, { sheet, r, c })));
const fill = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, i) => values[i]);
const format = new Intl.NumberFormat(document.documentElement.lang);

// ── What somebody typed and is not stored yet: cell → {typed, seen, reason, where, held} ───────
// held: "refused" waits for another figure of its row, "contested" for a choice between two.

const shelf = `isian:${words.account}:${field("programme")}:${field("month")}`;
let shelfWorks = true;
const waiting = new Map();
function keep() {
  try {
    if (waiting.size) localStorage.setItem(shelf, JSON.stringify([...waiting]));
    else localStorage.removeItem(shelf);
  } catch {
    shelfWorks = false;
  }
}
function kept() {
  try {
    return JSON.parse(localStorage.getItem(shelf) ?? "[]");
  } catch {
    return [];
  }
}

// ── How a cell looks ───────────────────────────────────────────────────────────────────────────

function number(text) {
  const plain = text.trim();
  if (/^\d{1,15}$/.test(plain)) return Number(plain);
  if (/^[1-9]\d{0,2}([.,' ]\d{3})+$/.test(plain)) return Number(plain.replace(/[.,' ]/g, ""));
  return NaN;
}
const KINDS = { "": "empty", "-": "missing", "n/a": "not-applicable", belum: "not-yet-due" };
const kind = (text) =>
  KINDS[text.trim().toLowerCase()] ?? (Number.isNaN(number(text)) ? "unclear" : "reported");
/** The same text for the same meaning, as the server writes it. */
const code = (text) =>
  Number.isNaN(number(text)) ? text.trim().toLowerCase() : String(number(text));
function setClass(input, prefix, name) {
  const cell = input.parentElement;
  cell.className = cell.className.split(" ").filter((c) => !c.startsWith(prefix)).join(" ");
  if (name) cell.classList.add(prefix + name);
}
function looks(input) {
  setClass(input, "is-", kind(input.value));
  count(spots.get(input));
}
function count({ sheet, c }) {
  const column = sheet.rows.map((row) => row[c].value);
  const known = column.map(number).filter((n) => !Number.isNaN(n));
  const sum = known.reduce((a, b) => a + b, 0);
  const said = column.filter((text) => text.trim() !== "").length;
  if (sheet.sums[c]) {
    sheet.sums[c].querySelector(".sum").value = known.length ? format.format(sum) : "–";
    sheet.sums[c].querySelector(".of").textContent = `${said}/${column.length}`;
  }
  const filled = [...inputs.values()].filter((input) => input.value.trim() !== "").length;
  document.getElementById("terisi").textContent = fill(words.said, filled, inputs.size);
}

// ── The list of what has to be looked at ───────────────────────────────────────────────────────

const list = document.getElementById("periksa");
function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
function lineOf(cell) {
  return [...list.children].find((line) => line.dataset.for === cell);
}
function clear(cell) {
  const input = inputs.get(cell);
  const line = lineOf(cell);
  if (!line?.contains(document.activeElement) || document.activeElement.tagName === "BUTTON") line?.remove();
  input.removeAttribute("aria-invalid");
  input.removeAttribute("aria-describedby");
  input.removeAttribute("title");
  setClass(input, "has-", "");
  document.getElementById("periksa-kosong").hidden = list.children.length > 0;
}
function isAfter(input, other) {
  return other.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING;
}
function where(input) {
  const row = input.closest("tr").querySelector("th").firstChild.textContent.trim();
  const head = input.closest("table").tHead.rows[0].cells[spots.get(input).c + 1];
  return `${row} · ${head.querySelector(".element").textContent}`;
}
function lineFor(cell, tone, ...told) {
  const line = element("li", { className: `has-${tone}` },
    element("span", { className: "sign", ariaHidden: "true", textContent: tone === "error" ? "✗" : "!" }),
    element("span", {}, ...told));
  line.dataset.for = cell;
  return line;
}
function say(cell, tone, sentence, ...more) {
  const input = inputs.get(cell);
  const before = lineOf(cell);
  if (before?.contains(document.activeElement) && tone === "warning") return;
  clear(cell);
  before?.remove();
  const line = lineFor(cell, tone,
    element("a", { href: `#${input.id}`, textContent: where(input) }), ": ",
    element("span", { id: `p-${cell}`, textContent: sentence }), ...more);
  const later = [...list.children].find(
    (other) => inputs.has(other.dataset.for) && isAfter(inputs.get(other.dataset.for), input));
  list.insertBefore(line, later ?? null);
  if (tone === "error") input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", `p-${cell}`);
  input.title = sentence;
  setClass(input, "has-", tone);
  document.getElementById("periksa-kosong").hidden = true;
}
function warn({ cell, sentence, reason }) {
  if (waiting.get(cell)?.held) return;
  const box = element("input", { className: "form-control form-control-sm", maxLength: 300,
    name: `alasan:${cell}`, value: reason });
  say(cell, "warning", sentence, element("label", { className: "reason" }, words.reason, " ", box));
}
function marked(reply) {
  for (const cell of reply.judged) {
    if (inputs.has(cell) && !waiting.get(cell)?.held) clear(cell);
  }
  for (const mark of reply.marks) if (inputs.has(mark.cell)) warn(mark);
}
list.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link) return;
  event.preventDefault();
  document.getElementById(link.hash.slice(1)).focus();
});
list.addEventListener("change", (event) => {
  const cell = event.target.name?.replace("alasan:", "");
  if (!inputs.has(cell)) return;
  const input = inputs.get(cell);
  waiting.set(cell, { typed: input.value, seen: input.dataset.seen, reason: event.target.value,
    where: where(input) });
  keep();
  soon(0);
});

// ── Saving ─────────────────────────────────────────────────────────────────────────────────────

const state = document.getElementById("keadaan");
let newest = Number(words.newest);
let csrf = document.querySelector("meta[name=csrf]").content;
let timer = 0;
let sending = false;
let sent = 0;
let upgraded = false;
let savedAt = "";

function show(sentence, link) {
  if (state.dataset.told === sentence) return;
  state.dataset.told = sentence;
  state.replaceChildren(sentence);
  if (link) state.append(" ", link);
}
function tell(trouble) {
  if (upgraded) return show(words.upgraded);
  const stay = [...waiting.values()].filter((one) => one.held).length;
  if (trouble && !shelfWorks) show(words.onlyHere);
  else if (trouble === "session") {
    show(fill(words.session, waiting.size),
      element("a", { href: "/masuk", target: "_blank", textContent: words.sessionLink }));
  } else if (trouble) show(fill(words[trouble], waiting.size));
  else if (stay) show(fill(words.refused, stay));
  else if (waiting.size) show(words.saving);
  else show(savedAt && fill(words.saved, savedAt));
}
function changed(input) {
  const cell = input.dataset.cell;
  looks(input);
  if (code(input.value) === input.dataset.seen && !waiting.get(cell)?.inFlight) {
    waiting.delete(cell);
    clear(cell);
  } else {
    const { reason, inFlight } = waiting.get(cell) ?? {};
    waiting.set(cell,
      { typed: input.value, seen: input.dataset.seen, reason, inFlight, where: where(input) });
  }
  keep();
  tell();
  soon(600);
}
function soon(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(send, milliseconds);
}
/** Everything goes again that waits, but for what waits for a choice. */
async function send(leaving = false) {
  clearTimeout(timer);
  const now = [...waiting].filter(([, one]) => one.held !== "contested");
  if (sending) return soon(300);
  if (!now.some(([, one]) => !one.held)) return tell();
  sending = true;
  sent++;
  const body = new URLSearchParams({ programme: field("programme"), month: field("month"),
    village: field("village"), account: words.account });
  for (const [cell, one] of now) {
    one.inFlight = one.typed;
    body.append(`isi:${cell}:${one.seen}`, one.typed);
    if (one.reason !== undefined) body.append(`alasan:${cell}`, one.reason);
  }
  tell();
  const reply = await ask("/data/isi", { method: "POST", body, keepalive: leaving });
  sending = false;
  for (const [, one] of now) delete one.inFlight;
  if (!reply) return soon(5000);
  savedAt = reply.at;
  for (const answer of reply.cells) became(answer, now);
  marked(reply);
  keep();
  tell();
  if ([...waiting.values()].some((one) => !one.held)) soon(300);
  else if (upgraded) setTimeout(() => location.reload(), 1500);
}
/** A cell that is not on this page: of another village's sheet, or its area is no longer there. */
function elsewhere(answer, one) {
  lineOf(answer.cell)?.remove();
  if (answer.became === "stored") waiting.delete(answer.cell);
  else if (one) {
    one.held = answer.became;
    const refused = answer.became === "refused";
    const sentence = refused ? `${fill(words.typed, one.typed)} ${answer.sentence}`
      : fill(words.contest, answer.actor, answer.stored, answer.when, answer.typed);
    const drop = button(refused ? words.drop : fill(words.theirs, answer.stored),
      () => waiting.delete(answer.cell), answer.cell);
    const insist = button(fill(words.mine, answer.typed), () => {
      delete one.held;
      one.seen = answer.seen;
      soon(0);
    }, answer.cell);
    list.prepend(lineFor(answer.cell, "error", `${one.where ?? answer.cell}: ${sentence} `, drop,
      ...(refused ? [] : [" ", insist])));
  }
  document.getElementById("periksa-kosong").hidden = list.children.length > 0;
}
/** A choice that settles the line of a cell which is not on this page. */
function button(textContent, settle, cell) {
  const made = element("button", { type: "button", className: "btn btn-sm btn-outline-secondary", textContent });
  made.addEventListener("click", () => {
    settle();
    lineOf(cell)?.remove();
    document.getElementById("periksa-kosong").hidden = list.children.length > 0;
    keep();
    tell();
  });
  return made;
}
function became(answer, now) {
  const input = inputs.get(answer.cell);
  const one = waiting.get(answer.cell);
  if (!input) return elsewhere(answer, one);
  const went = now.find(([cell]) => cell === answer.cell)?.[1].typed;
  const typedOn = one && one.typed !== went;
  if (answer.became === "stored") {
    see(input, answer.seen);
    if (typedOn) one.seen = answer.seen;
    else {
      waiting.delete(answer.cell);
      clear(answer.cell);
      if (document.activeElement !== input) input.value = answer.text;
      looks(input);
    }
  } else if (typedOn || !one) return;
  else if (answer.became === "refused") {
    one.held = "refused";
    say(answer.cell, "error", answer.sentence);
  } else contested(answer, input, one);
}
function see(input, seen) {
  input.dataset.seen = seen;
  input.name = `isi:${input.dataset.cell}:${seen}`;
}
function contested(answer, input, one) {
  one.held = "contested";
  const choose = (text, use) => {
    const button = element("button", { type: "button", className: "btn btn-sm btn-outline-secondary",
      textContent: text });
    button.addEventListener("click", () => {
      waiting.delete(answer.cell);
      see(input, answer.seen);
      input.value = use;
      clear(answer.cell);
      changed(input);
      input.focus();
    });
    return button;
  };
  say(answer.cell, "error",
    fill(words.contest, answer.actor, answer.stored, answer.when, answer.typed), " ",
    choose(fill(words.theirs, answer.stored), answer.text), " ",
    choose(fill(words.mine, answer.typed), one.typed));
}
/** Asks the server; nothing comes back where it could not be reached or did not know us. */
async function ask(address, options = {}, again = true) {
  let answer;
  try {
    answer = await fetch(address, { redirect: "manual", cache: "no-store", ...options,
      headers: { Accept: "application/json", "X-XSRF-TOKEN": csrf } });
  } catch {
    tell("offline");
    return null;
  }
  if (answer.ok && answer.headers.get("Content-Type")?.includes("json")) {
    const reply = await answer.json();
    csrf = reply.csrf || csrf;
    upgraded ||= reply.version !== words.version;
    return reply;
  }
  if (answer.status === 409) tell("other");
  else if (answer.status >= 500) tell("offline");
  else {
    // Signed in again in another tab: the secret of the form is a new one.
    if (answer.status === 403 && again && options.method === "POST" && (await news())) {
      return ask(address, options, false);
    }
    tell("session");
  }
  return null;
}

// ── What others changed ────────────────────────────────────────────────────────────────────────

async function news() {
  const before = sent;
  const query = new URLSearchParams({ programme: field("programme"), month: field("month"),
    account: words.account, since: newest });
  const reply = await ask(`/data/isi/kabar?${query}`);
  if (!reply || before !== sent || sending) return reply;
  newest = reply.newest;
  const by = new Map();
  for (const one of reply.cells) {
    const input = inputs.get(one.cell);
    if (!input || waiting.has(one.cell) || input.dataset.seen === one.seen) continue;
    if (document.activeElement === input && code(input.value) !== input.dataset.seen) continue;
    see(input, one.seen);
    input.value = one.text;
    looks(input);
    input.parentElement.classList.add("fresh");
    by.set(one.actor, (by.get(one.actor) ?? 0) + 1);
  }
  marked(reply);
  if (by.size) show([...by].map(([who, cells]) => fill(words.others, who, cells)).join(" · "));
  else if (!waiting.size) tell();
  return reply;
}
async function lookAround() {
  if (document.hidden) return;
  const reply = await news();
  if (reply && [...waiting.values()].some((one) => !one.held)) send();
  else if (upgraded) {
    tell();
    setTimeout(() => location.reload(), 1500);
  }
}
setInterval(lookAround, 15000);
window.addEventListener("focus", lookAround);
window.addEventListener("online", () => send());
window.addEventListener("pagehide", () => send(true));
document.addEventListener("visibilitychange", () => (document.hidden ? send(true) : lookAround()));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  for (const one of waiting.values()) if (one.held === "refused") delete one.held;
  send();
});

form.addEventListener("input", (event) => {
  if (spots.has(event.target)) changed(event.target);
});
form.addEventListener("focusin", (event) => {
  if (!spots.has(event.target)) return;
  const [elemen, area] = event.target.dataset.cell.split(":");
  const past = document.getElementById("riwayat");
  past.href = `/data/riwayat?${new URLSearchParams({ elemen, area, bulan: words.month })}`;
  past.hidden = false;
});

// ── Beginning: what was typed before a reload goes on from where it was ────────────────────────

for (const [cell, one] of kept()) {
  const input = inputs.get(cell);
  waiting.set(cell, { typed: one.typed, seen: one.seen, reason: one.reason, where: one.where });
  if (!input) continue;
  input.value = one.typed;
  see(input, one.seen);
  looks(input);
}
tell();
if (waiting.size) soon(0);
