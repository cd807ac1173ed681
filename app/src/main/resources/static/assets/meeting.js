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
