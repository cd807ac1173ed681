// Signing on the screen, and the field for a sector that is not in the list.

const sheet = document.getElementById("kertas");
const strokes = [];
const MOST = 900; // points; a signature has some 200
let points = 0;

function draw() {
  const pen = sheet.getContext("2d");
  pen.clearRect(0, 0, sheet.width, sheet.height);
  pen.lineWidth = 3;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  pen.strokeStyle = "#111";
  for (const stroke of strokes) {
    pen.beginPath();
    stroke.forEach(([x, y], i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
    if (stroke.length === 1) pen.lineTo(...stroke[0]);
    pen.stroke();
  }
  sheet.closest("form").elements.goresan.value = strokes.map((stroke) => stroke.flat().join(" ")).join(";");
}
function at(event) {
  const box = sheet.getBoundingClientRect();
  const bound = (value, most) => Math.max(0, Math.min(most - 1, Math.round(value)));
  return [bound(((event.clientX - box.left) * sheet.width) / box.width, sheet.width),
    bound(((event.clientY - box.top) * sheet.height) / box.height, sheet.height)];
}
if (sheet) {
  document.getElementById("tanda-tangan").hidden = false;
  sheet.addEventListener("pointerdown", (event) => {
    sheet.setPointerCapture(event.pointerId);
    if (points++ < MOST) strokes.push([at(event)]);
    draw();
    event.preventDefault();
  });
  sheet.addEventListener("pointermove", (event) => {
    if (!sheet.hasPointerCapture(event.pointerId) || !strokes.length || points >= MOST) return;
    const stroke = strokes.at(-1);
    const [x, y] = at(event);
    const [a, b] = stroke.at(-1);
    if (Math.hypot(x - a, y - b) < 4) return;
    stroke.push([x, y]);
    points++;
    draw();
  });
  document.getElementById("ulang").addEventListener("click", () => {
    strokes.length = 0;
    points = 0;
    draw();
  });
}
const sector = document.getElementById("sektor");
function other() {
  document.getElementById("sektor-lain-baris").hidden = sector.value !== "-";
}
sector.addEventListener("change", other);
other();
