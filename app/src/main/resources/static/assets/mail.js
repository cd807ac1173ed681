// Follows letters that are on their way; one may leave the page and come back.

async function watch() {
  const shown = document.querySelector(".mail-progress[data-watch]");
  if (!shown) return;
  try {
    const answer = await fetch(shown.dataset.watch);
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      shown.replaceWith(page.querySelector(".mail-progress"));
    }
  } catch {
    // Not reachable just now: asked again below.
  }
  setTimeout(watch, 2000);
}

setTimeout(watch, 1000);

// The usual port of a way of speaking to the server is proposed with it.
for (const way of document.querySelectorAll("input[data-port]")) {
  way.addEventListener("change", () => {
    document.getElementById("port").value = way.dataset.port;
  });
}
