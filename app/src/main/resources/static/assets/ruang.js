// The operator's desk: what happens in the room is shown as it happens; clocks run.

const place = document.querySelector("[data-siaran]");
const lost = document.getElementById("putus");
const words = place?.dataset;
let behind = words ? Number(words.now) - Date.now() : 0;

const fill = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, i) => values[i]);

// A press says which point it was meant for. When somebody else moved on, who looks at this page is
// given the time to see it: a press until then is still meant for the point before.
const TO_SEE = 2000;
const on = document.getElementById("on");
let next = on?.value;
let seeing = 0;

function follow() {
  const now = document.querySelector("#keadaan [data-on]")?.dataset.on;
  if (!on || now === next) return;
  next = now;
  clearTimeout(seeing);
  seeing = setTimeout(() => (on.value = next), TO_SEE);
}

function tick() {
  for (const clock of place.querySelectorAll(".clock")) {
    const { spent, since, planned } = clock.dataset;
    if (!Number(since)) continue;
    const whole = Number(spent) + Math.max(0, Date.now() + behind - since);
    const over = Math.floor((whole - planned) / 60000);
    const text = fill(words.of, Math.floor(whole / 60000), planned / 60000);
    clock.classList.toggle("over", whole > planned);
    clock.textContent = over >= 1 ? `${text} – ${fill(words.over, over)}` : text;
  }
}

if (place) {
  place.addEventListener("kabar", ({ detail }) => {
    behind = detail.now - Date.now();
    document.getElementById("keadaan").innerHTML = detail.state.html;
    follow();
    tick();
  });
  place.addEventListener("sambungan", ({ detail }) => {
    lost.hidden = detail;
  });
  tick();
  setInterval(tick, 1000);
}
