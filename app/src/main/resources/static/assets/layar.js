// The screen of a meeting's room: shows what comes, and lets the clocks of the agenda run between.

const place = document.querySelector("[data-siaran]");
const words = place.dataset;
const target = document.getElementById("layar");
const lost = document.getElementById("putus");
let behind = Number(words.now) - Date.now(); // this clock behind the server's

const fill = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, i) => values[i]);
const two = (number) => String(number).padStart(2, "0");

function tick() {
  for (const clock of place.querySelectorAll(".clock")) {
    const { spent, since, planned } = clock.dataset;
    if (!Number(since) && !Number(spent)) continue;
    const whole = Number(spent) + (Number(since) ? Math.max(0, Date.now() + behind - since) : 0);
    const seconds = Math.floor(whole / 1000);
    const over = Math.floor((whole - planned) / 60000);
    const stands = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
    const text = fill(words.of, stands, planned / 60000);
    clock.classList.toggle("over", whole > planned);
    clock.textContent = over >= 1 ? `${text} – ${fill(words.over, over)}` : text;
  }
}

if (target) {
  place.addEventListener("kabar", ({ detail }) => {
    if (detail.state.version !== words.version) return location.reload();
    behind = detail.now - Date.now();
    target.innerHTML = detail.state.html;
    tick();
  });
  place.addEventListener("sambungan", ({ detail }) => {
    lost.hidden = detail;
  });
  tick();
  setInterval(tick, 1000);
}
