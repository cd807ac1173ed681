// The minutes, saved while they are typed, by several people at once.
//
// A line has an id that is made here, so that sending it twice stores it once. What is not stored
// yet stands in `waiting`, which is kept in the browser under account and meeting: neither a lost
// network, an ended server nor a reload loses it. What others type comes over siaran.js.

const form = document.getElementById("notulen");
const words = form?.dataset;
const list = document.getElementById("baris");
const state = document.getElementById("keadaan");
const pattern = document.getElementById("pola");
const fill = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, i) => values[i]);

/** A UUID; crypto.randomUUID is not there on every address phones come by. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
}

// ── What somebody typed and is not stored yet: line → {kind, words, item, seen, turn, window, held} ──

const me = uuid();
const shelf = form ? `notulen:${words.account}:${form.getAttribute("action")}` : "";
const waiting = new Map();
let turn = 0;
let shelfWorks = true;
let csrf = document.querySelector("meta[name=csrf]").content;
let timer = 0;
let sending = false;
let upgraded = false;
let savedAt = "";
let point = "0";

function keep() {
  try {
    if (waiting.size) localStorage.setItem(`${shelf}:${me}`, JSON.stringify([...waiting]));
    else localStorage.removeItem(`${shelf}:${me}`);
  } catch {
    shelfWorks = false;
  }
}
/** What windows left that were closed, or that still wait: sending it from two changes nothing. */
function adopt() {
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(`${shelf}:`) || key.endsWith(me)) continue;
      for (const [id, one] of JSON.parse(localStorage.getItem(key))) {
        delete one.held;
        delete one.inFlight;
        waiting.set(id, one);
        put(id, one);
      }
      localStorage.removeItem(key);
    }
    keep();
  } catch {
    shelfWorks = false;
  }
}

// ── Lines on the page ──────────────────────────────────────────────────────────────────────────

const lineOf = (id) => list.querySelector(`[data-line="${id}"]`);
const part = (line, name) => line.querySelector(`.${name}`);
function grow(area) {
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + 2}px`;
}
function make(id) {
  const line = pattern.content.firstElementChild.cloneNode(true);
  line.dataset.line = id;
  for (const field of line.querySelectorAll("[name]")) field.name = field.name.replace(/:.*/, `:${id}`);
  const remove = part(line, "remove");
  remove.setAttribute("formaction", remove.getAttribute("formaction").replace("/baru/", `/${id}/`));
  list.append(line);
  return line;
}
function put(id, one) {
  const line = lineOf(id) ?? make(id);
  part(line, "kind").value = one.kind;
  part(line, "item").value = String(one.item);
  const area = part(line, "words");
  if (area.value !== one.words) area.value = one.words;
  line.hidden = Boolean(one.removed) && !waiting.has(id);
  grow(area);
  look(line);
  return line;
}
function look(line) {
  line.classList.remove("decision", "information", "promise");
  line.classList.add(part(line, "kind").value);
}
/** The empty line at the end, made where there is none. */
function last() {
  const end = list.lastElementChild;
  if (end && !Number(end.dataset.seen) && !part(end, "words").value) return end;
  const line = make(uuid());
  part(line, "item").value = point;
  look(line);
  return line;
}
/** Stored lines stand in their order, those not stored yet below them. */
function order(line) {
  const place = Number(line.dataset.order) || Infinity;
  const after = [...list.children].find(
    (other) => other !== line && (Number(other.dataset.order) || Infinity) > place);
  if (after ? line.nextElementSibling !== after : place !== Infinity && line !== list.lastElementChild) {
    const focused = line.contains(document.activeElement);
    if (!focused) list.insertBefore(line, after ?? null);
  }
}

// ── Saving ─────────────────────────────────────────────────────────────────────────────────────

function show(sentence, link) {
  if (state.dataset.told === sentence) return;
  state.dataset.told = sentence;
  state.replaceChildren(sentence);
  if (link) state.append(" ", link);
}
function tell(trouble, text) {
  if (upgraded) return show(words.upgraded);
  if (trouble && !shelfWorks) show(words.onlyHere);
  else if (trouble === "session") {
    const link = Object.assign(document.createElement("a"),
      { href: "/masuk", target: "_blank", textContent: words.sessionLink });
    show(fill(words.session, waiting.size), link);
  } else if (trouble) show(text ?? fill(words[trouble], waiting.size));
  else if ([...waiting.values()].some((one) => !one.held)) show(words.saving);
  else show(savedAt && fill(words.saved, savedAt));
}
function changed(line) {
  const id = line.dataset.line;
  const typed = part(line, "words").value;
  look(line);
  if (!typed && !Number(line.dataset.seen) && !waiting.has(id)) return;
  waiting.set(id, { ...waiting.get(id), kind: part(line, "kind").value, words: typed,
    item: part(line, "item").value, seen: Number(line.dataset.seen), turn: ++turn, window: me });
  keep();
  tell();
  if (!timer) timer = setTimeout(send, 250);
}
async function send(leaving = false) {
  clearTimeout(timer);
  timer = 0;
  const now = [...waiting].filter(([, one]) => !one.held);
  if (!now.length) return tell();
  if (sending && leaving !== true) {
    timer = setTimeout(send, 100);
    return;
  }
  sending = true;
  // Each window's lines go by themselves: what an earlier window left keeps its name and turn.
  const from = now[0][1].window;
  const together = now.filter(([, one]) => one.window === from);
  const body = new URLSearchParams({ account: words.account, window: from });
  for (const [id, one] of together) {
    for (const field of ["kind", "words", "item", "seen", "turn"]) body.append(`${field}:${id}`, one[field]);
  }
  const reply = await ask(body, leaving === true);
  sending = false;
  if (!reply) {
    timer = setTimeout(send, 2000);
    return;
  }
  if (reply.refused) {
    tell("refused", reply.refused);
    return;
  }
  savedAt = reply.at;
  for (const answer of reply.lines) became(answer, together);
  keep();
  tell();
  if ([...waiting.values()].some((one) => !one.held) && !timer) timer = setTimeout(send, 100);
  else if (upgraded) setTimeout(() => location.reload(), 1500);
}
function became(answer, sent) {
  const line = lineOf(answer.id);
  const one = waiting.get(answer.id);
  const went = sent.find(([id]) => id === answer.id)?.[1];
  if (answer.became === "stored") {
    seen(line, answer);
    if (one && one.turn !== went.turn) one.seen = answer.seen;
    else {
      waiting.delete(answer.id);
      part(line, "contest").hidden = true;
    }
  } else if (one) contested(answer, line, one);
}
function seen(line, answer) {
  line.dataset.seen = answer.seen;
  line.dataset.order = answer.order;
  part(line, "by").textContent = answer.actor;
  part(line, "remove").hidden = false;
  line.querySelector("[name^='seen:']").value = answer.seen;
  order(line);
}
function contested(answer, line, one) {
  one.held = true;
  line.hidden = false;
  const box = part(line, "contest");
  const choose = (text, act) => {
    const button = Object.assign(document.createElement("button"),
      { type: "button", className: "btn btn-sm btn-outline-secondary", textContent: text });
    button.addEventListener("click", () => {
      box.hidden = true;
      line.dataset.seen = answer.seen;
      waiting.delete(answer.id);
      act();
      part(line, "words").focus();
    });
    return button;
  };
  box.replaceChildren(
    fill(answer.removed ? words.contestRemoved : words.contest, answer.actor, answer.words, one.words), " ",
    choose(fill(words.theirs, answer.actor), () => {
      keep();
      put(answer.id, answer);
      seen(line, answer);
      tell();
    }), " ",
    choose(words.mine, () => changed(line)));
  box.hidden = false;
}
/** Asks the server; nothing comes back where it could not be reached or did not know us. */
async function ask(body, leaving) {
  let answer;
  try {
    answer = await fetch(form.getAttribute("action"), { method: "POST", body, redirect: "manual",
      cache: "no-store", keepalive: leaving, headers: { Accept: "application/json", "X-XSRF-TOKEN": csrf } });
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
  else tell("session");
  return null;
}

// ── What others type ───────────────────────────────────────────────────────────────────────────

function heard({ detail }) {
  upgraded ||= detail.state.version !== words.version;
  if (detail.state.locked) return location.reload();
  point = String(detail.state.point);
  for (const answer of detail.state.lines) {
    const line = lineOf(answer.id);
    if (waiting.has(answer.id) || (line && Number(line.dataset.seen) >= answer.seen)) continue;
    if (!line && answer.removed) continue;
    const fresh = put(answer.id, answer);
    seen(fresh, answer);
    if (!answer.mine) fresh.classList.add("fresh");
  }
  const end = last();
  if (!part(end, "words").value && document.activeElement !== part(end, "words")) {
    part(end, "item").value = point;
  }
}

if (form) {
  form.addEventListener("kabar", heard);
  form.addEventListener("sambungan", ({ detail }) => {
    if (detail) send();
    else if (waiting.size) tell("offline");
  });
  form.addEventListener("input", (event) => {
    const line = event.target.closest(".line");
    if (event.target.matches(".words")) grow(event.target);
    if (line) changed(line);
  });
  form.addEventListener("focusout", () => send());
  form.addEventListener("keydown", (event) => {
    const line = event.target.closest(".line");
    if (!line || event.isComposing) return;
    const kind = { KeyK: "decision", KeyI: "information", KeyJ: "promise" }[event.altKey && event.code];
    if (kind) {
      part(line, "kind").value = kind;
      changed(line);
    } else if (event.key === "Enter" && event.target.matches(".words") && !event.shiftKey) {
      send();
      part(last(), "words").focus();
    } else return;
    event.preventDefault();
  });
  form.addEventListener("submit", (event) => {
    if (event.submitter?.matches(".remove")) {
      waiting.delete(event.submitter.closest(".line").dataset.line);
      keep();
      send(true);
      return;
    }
    event.preventDefault();
    send();
  });
  window.addEventListener("online", () => send());
  window.addEventListener("pagehide", () => send(true));
  document.addEventListener("visibilitychange", () => send(document.hidden));
  for (const line of list.children) {
    look(line);
    grow(part(line, "words"));
  }
  adopt();
  tell();
  if (waiting.size) send();
}
