// Signing on the screen: every sheet (canvas) in a fieldset.signing fills the hidden field beside it
// with the strokes of the pen, "x y x y …;x y …" within the width and height of the sheet.

const MOST = 900; // points; a signature has some 200
const NEAR = 4; // nearer points are one

function begin(frame) {
  const sheet = frame.querySelector("canvas");
  const field = frame.querySelector("input[type=hidden]");
  const strokes = [];
  let points = 0;

  function draw() {
    const pen = sheet.getContext("2d");
    pen.clearRect(0, 0, sheet.width, sheet.height);
    pen.lineWidth = 3;
    pen.lineCap = pen.lineJoin = "round";
    pen.strokeStyle = "#111";
    for (const stroke of strokes) {
      pen.beginPath();
      stroke.forEach(([x, y], i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
      if (stroke.length === 1) pen.lineTo(...stroke[0]);
      pen.stroke();
    }
    field.value = strokes.map((stroke) => stroke.flat().join(" ")).join(";");
  }

  function at(event) {
    const box = sheet.getBoundingClientRect();
    const within = (value, most) => Math.max(0, Math.min(most - 1, Math.round(value)));
    return [
      within(((event.clientX - box.left) * sheet.width) / box.width, sheet.width),
      within(((event.clientY - box.top) * sheet.height) / box.height, sheet.height),
    ];
  }

  sheet.addEventListener("pointerdown", (event) => {
    sheet.setPointerCapture(event.pointerId);
    if (points++ < MOST) strokes.push([at(event)]);
    draw();
    event.preventDefault();
  });
  sheet.addEventListener("pointermove", (event) => {
    if (!sheet.hasPointerCapture(event.pointerId) || !strokes.length || points >= MOST) return;
    const [x, y] = at(event);
    const [a, b] = strokes.at(-1).at(-1);
    if (Math.hypot(x - a, y - b) < NEAR) return;
    strokes.at(-1).push([x, y]);
    points++;
    draw();
  });
  frame.querySelector("button").addEventListener("click", () => {
    strokes.length = 0;
    points = 0;
    draw();
  });
  frame.hidden = false;
}

document.querySelectorAll("fieldset.signing").forEach(begin);
