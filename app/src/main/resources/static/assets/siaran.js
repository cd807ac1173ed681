// Listens to what is new in the room of a meeting, for the element that says where:
// <… data-siaran="/pertemuan/…/siaran">. What comes is handed on there as an event "kabar"; whether
// the line holds is told as "sambungan". A phone that slept, or a server that ended, is asked again;
// the first answer is always the whole present state.

const place = document.querySelector("[data-siaran]");
const SILENT = 40000; // two heartbeats and a half
let line = null;
let heard = 0;
let well = true;

function told(now) {
  if (well === now) return;
  well = now;
  place.dispatchEvent(new CustomEvent("sambungan", { detail: now }));
}
function hear() {
  heard = Date.now();
  told(true);
}
function listen() {
  line?.close();
  heard = Date.now();
  line = new EventSource(place.dataset.siaran);
  line.onmessage = (event) => {
    hear();
    place.dispatchEvent(new CustomEvent("kabar", { detail: JSON.parse(event.data) }));
  };
  line.addEventListener("detak", hear);
  line.onerror = () => told(false);
}
function look() {
  if (line.readyState === EventSource.CLOSED || Date.now() - heard > SILENT) {
    told(false);
    listen();
  }
}
if (place) {
  listen();
  setInterval(look, 5000);
  window.addEventListener("online", listen);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && Date.now() - heard > SILENT / 2) listen();
  });
  window.addEventListener("pagehide", () => line.close());
  window.addEventListener("pageshow", (event) => event.persisted && listen());
}
