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

// While the evidence is printed its link says how far it is; the download begins once it is whole.
for (const link of document.querySelectorAll("a[data-progress]")) {
  link.addEventListener("click", () => {
    const told = document.getElementById("kemajuan-bukti");
    let begun = false;
    let asked = 0;
    const ask = async () => {
      asked += 1;
      try {
        const answer = await fetch(link.dataset.progress);
        told.textContent = answer.ok ? await answer.text() : "";
      } catch {
        told.textContent = "";
      }
      begun = begun || told.textContent !== "";
      if (asked < 100 && (!begun || told.textContent !== "")) setTimeout(ask, 700);
    };
    setTimeout(ask, 300);
  });
}
