// What every page does beyond its addresses. Pages work without it.

// The menus of the head close when one looks elsewhere or presses Escape.
const menus = document.querySelectorAll(".top details");
document.addEventListener("click", (event) => {
  for (const menu of menus) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of menus) {
    if (!menu.open) continue;
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// Shortcuts, listed on /bantuan: never while somebody types.
const places = { b: "/", c: "/capaian", d: "/data", p: "/pertemuan", j: "/janji" };
let going = 0;
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "?") {
    location.assign("/bantuan");
  } else if (event.key === "/") {
    const search = document.querySelector("input[name=q]");
    if (!search) return;
    event.preventDefault();
    search.focus();
  } else if (event.key === "g") {
    going = event.timeStamp;
  } else if (places[event.key] && event.timeStamp - going < 1500) {
    const link = document.querySelector(`.sections a[href="${places[event.key]}"]`);
    if (link) location.assign(link.href);
  }
});

// Without a network a form would be lost to the browser's page of failure: it is held back once.
// On the machine itself there need be no network, and who insists may know better.
const sameMachine = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
const cutOff = (form) => !sameMachine && !navigator.onLine && !form.querySelector(".offline");
function hold(event) {
  event.preventDefault();
  const form = event.target;
  const told = document.createElement("p");
  told.className = "offline alert alert-warning mt-2";
  told.setAttribute("role", "alert");
  told.textContent = document.querySelector("meta[name=offline]").content;
  form.append(told);
}
window.addEventListener("online", () => {
  for (const told of document.querySelectorAll("form > .offline")) told.remove();
});

// A form that is on its way is not sent again by a second click of an unsure hand.
const TWICE = 1000;
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (cutOff(form)) return hold(event);
  if (event.timeStamp - (form.dataset.sent ?? -TWICE) < TWICE) event.preventDefault();
  else form.dataset.sent = event.timeStamp;
});

// A file that is too large is told of at once, not after it was carried over a slow network.
document.addEventListener("change", ({ target }) => {
  const most = Number(target.dataset?.largest);
  if (!most) return;
  const size = Math.max(0, ...[...target.files].map((file) => file.size));
  const known = target.parentElement.querySelector("[data-size]");
  const told = known ?? document.createElement("div");
  if (!known) {
    told.dataset.size = "";
    told.className = "invalid-feedback";
    told.setAttribute("role", "alert");
    target.after(told);
  }
  target.classList.toggle("is-invalid", size > most);
  told.textContent = size > most ? target.dataset.tooLarge.replace("{0}", Math.ceil(size / 1e6)) : "";
  if (size > most) target.value = "";
});

// On a phone the way to the parts of a meeting is wider than the screen: the part one is in is shown.
const parts = document.querySelector(".parts");
const here = parts?.querySelector("[aria-current]");
if (here) parts.scrollLeft = here.offsetLeft - parts.offsetLeft - (parts.clientWidth - here.clientWidth) / 2;
