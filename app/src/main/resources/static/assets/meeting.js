// Watches the printing of a meeting's papers; one may leave the page and come back.

async function watch() {
  const shelf = document.querySelector(".shelf[data-watch]");
  if (!shelf) return;
  try {
    const answer = await fetch(shelf.dataset.watch);
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      shelf.replaceWith(page.querySelector(".shelf"));
    }
  } catch {
    // Not reachable just now: asked again below.
  }
  setTimeout(watch, 1000);
}

setTimeout(watch, 700);

// While the evidence is printed the page says how far it is, and stays where it is: whatever came of
// it is told below the link. Without a script the link itself is followed.
for (const link of document.querySelectorAll("a[data-progress]")) {
  const told = document.getElementById("kemajuan-bukti");
  let busy = false;

  const ask = async () => {
    if (!busy) return;
    try {
      const answer = await fetch(link.dataset.progress);
      const words = answer.status === 200 ? await answer.text() : "";
      if (busy && words) told.textContent = words;
    } catch {
      // Not reachable just now: asked again below.
    }
    setTimeout(ask, 700);
  };

  const whyNot = async (answer) => {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const words = [...page.querySelectorAll("main .notice p:not(:has(a)), body > p[role=alert]")];
    return words.map((one) => one.textContent.trim()).join(" ") || link.dataset.failed;
  };

  const hand = (bytes, name) => {
    const file = document.createElement("a");
    file.href = URL.createObjectURL(bytes);
    file.download = name;
    file.click();
    setTimeout(() => URL.revokeObjectURL(file.href), 60000);
  };

  link.addEventListener("click", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    told.textContent = link.dataset.begun;
    setTimeout(ask, 300);
    try {
      const answer = await fetch(link.href);
      const name = answer.headers.get("Content-Disposition")?.match(/filename="([^"]+)"/)?.[1];
      if (answer.ok && name) {
        hand(await answer.blob(), name);
        busy = false;
        told.textContent = link.dataset.done;
      } else {
        busy = false;
        told.textContent = await whyNot(answer);
      }
    } catch {
      busy = false;
      told.textContent = link.dataset.failed;
    }
  });
}
