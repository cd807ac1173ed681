// The keys of the sheet of figures: moving, selecting, copying, pasting, undoing. It changes cells
// as a hand does, with an `input` event each, and knows nothing of saving.

const form = document.getElementById("isian");
const spots = new Map(); // cell → where it stands: its sheet's rows of cells, row, column
for (const body of form?.querySelectorAll("table.entry tbody") ?? []) {
  const rows = [...body.rows].map((row) => [...row.querySelectorAll("input[data-cell]")]);
  const sheet = { rows };
  rows.forEach((row, r) => row.forEach((input, c) => spots.set(input, { sheet, r, c })));
}

// ── Undoing: a step is a list of changes, a pasted block is one step ───────────────────────────

const done = [];
const undone = [];
let entered = null; // the cell one is in and what stood there
function write(input, text) {
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
function put(changes) {
  for (const { input, to } of changes) write(input, to);
}
function step(changes) {
  const real = changes.filter(({ from, to }) => from !== to);
  if (!real.length) return;
  done.push(real);
  undone.length = 0;
  put(real);
}
function settle() {
  if (!entered || entered.input.value === entered.from) return;
  done.push([{ input: entered.input, from: entered.from, to: entered.input.value }]);
  undone.length = 0;
  entered.from = entered.input.value;
}
function back(from, to, side) {
  settle();
  const changes = from.pop();
  if (!changes) return;
  to.push(changes);
  put(changes.map((change) => ({ input: change.input, to: change[side] })));
  const first = changes[0].input;
  first.focus();
  enter(first);
}

// ── Moving, selecting, copying, pasting ────────────────────────────────────────────────────────

let editing = false;
let corner = null; // where a selected block began
function enter(input) {
  entered = { input, from: input.value };
  editing = false;
  input.select();
}
function block() {
  if (!corner) return [];
  const a = spots.get(corner);
  const b = spots.get(entered.input);
  if (a.sheet !== b.sheet) return [];
  const rows = a.sheet.rows.slice(Math.min(a.r, b.r), Math.max(a.r, b.r) + 1);
  return rows.map((row) => row.slice(Math.min(a.c, b.c), Math.max(a.c, b.c) + 1));
}
function paint() {
  form.querySelectorAll("td.picked").forEach((cell) => cell.classList.remove("picked"));
  block().flat().forEach((input) => input.parentElement.classList.add("picked"));
}
function go(input, r, c, selecting) {
  const { sheet } = spots.get(input);
  const row = sheet.rows[Math.max(0, Math.min(r, sheet.rows.length - 1))];
  const next = row[Math.max(0, Math.min(c, row.length - 1))];
  const from = selecting ? (corner ?? input) : null;
  next.focus();
  corner = from;
  next.scrollIntoView({ block: "nearest", inline: "nearest" });
  paint();
}
const LAST = Number.MAX_SAFE_INTEGER;
function moved(key, ctrl, { r, c }) {
  switch (key) {
    case "ArrowUp": return [ctrl ? 0 : r - 1, c];
    case "ArrowDown": return [ctrl ? LAST : r + 1, c];
    case "ArrowLeft": return [r, ctrl ? 0 : c - 1];
    case "ArrowRight": return [r, ctrl ? LAST : c + 1];
    case "Home": return [ctrl ? 0 : r, 0];
    case "End": return [ctrl ? LAST : r, LAST];
    default: return null;
  }
}
form?.addEventListener("focusin", (event) => {
  if (!spots.has(event.target)) return;
  enter(event.target);
  corner = null;
  paint();
});
form?.addEventListener("focusout", (event) => {
  if (event.target === entered?.input) settle();
});
form?.addEventListener("mousedown", (event) => {
  if (!spots.has(event.target)) return;
  if (event.shiftKey && entered && spots.get(entered.input).sheet === spots.get(event.target).sheet) {
    event.preventDefault();
    const { r, c } = spots.get(event.target);
    go(entered.input, r, c, true);
  } else {
    if (event.target === document.activeElement) editing = true;
    corner = null;
    paint();
  }
});
form?.addEventListener("mouseup", (event) => {
  if (spots.has(event.target) && !editing) event.target.select();
});
form?.addEventListener("keydown", (event) => {
  const input = event.target;
  const spot = spots.get(input);
  if (!spot || event.altKey || event.isComposing) return;
  const ctrl = event.ctrlKey || event.metaKey;
  const key = event.key;
  const target = moved(key, ctrl, spot);
  if (target && !editing) go(input, ...target, event.shiftKey);
  else if (key === "Enter") go(input, spot.r + (event.shiftKey ? -1 : 1), spot.c, false);
  else if (key === "F2") {
    editing = true;
    input.setSelectionRange(input.value.length, input.value.length);
  } else if (key === "Escape") {
    if (input.value !== entered.from) {
      write(input, entered.from);
    }
    enter(input);
    corner = null;
    paint();
  } else if (ctrl && key.toLowerCase() === "z") {
    if (event.shiftKey) back(undone, done, "to");
    else back(done, undone, "from");
  } else if (ctrl && key.toLowerCase() === "y") back(undone, done, "to");
  else if (key === "Delete" && block().length) {
    settle();
    step(block().flat().map((one) => ({ input: one, from: one.value, to: "" })));
    enter(input);
  } else return;
  event.preventDefault();
});
form?.addEventListener("copy", (event) => {
  const rows = block();
  if (!rows.length) return;
  const text = rows.map((row) => row.map((input) => input.value).join("\t")).join("\n");
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
});
form?.addEventListener("paste", (event) => {
  const spot = spots.get(event.target);
  const text = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n").replace(/\n$/, "");
  if (!spot || (!/[\t\n]/.test(text) && !block().length)) return;
  event.preventDefault();
  settle();
  const lines = text.split("\n").map((line) => line.split("\t"));
  const picked = block();
  const { sheet } = spot;
  if (lines.length === 1 && lines[0].length === 1) {
    step(picked.flat().map((input) => ({ input, from: input.value, to: text.trim() })));
  } else {
    const top = picked.length ? spots.get(picked[0][0]) : spot;
    const wide = Math.max(...lines.map((line) => line.length));
    const changes = [];
    lines.forEach((line, i) => line.forEach((value, j) => {
      const input = sheet.rows[top.r + i]?.[top.c + j];
      if (input) changes.push({ input, from: input.value, to: value.trim() });
    }));
    step(changes);
    const rows = Math.max(0, top.r + lines.length - sheet.rows.length);
    const columns = Math.max(0, top.c + wide - sheet.rows[0].length);
    const note = document.getElementById("catatan-blok");
    note.hidden = !rows && !columns;
    note.textContent = note.hidden
      ? ""
      : [lines.length, wide, rows, columns].reduce(
          (text, value, i) => text.replace(`{${i}}`, value), form.dataset.tooLarge);
  }
  enter(event.target);
});
