// Keeps the result of an open round up to date while phones score; a page in the background asks nothing.

async function watch() {
  const result = document.querySelector(".result[data-watch]");
  if (!result) return;
  try {
    if (!document.hidden) {
      const answer = await fetch(result.dataset.watch);
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const now = page.querySelector(".result");
        if (now && now.innerHTML !== result.innerHTML && !result.contains(document.activeElement)) {
          result.replaceWith(now);
        }
      }
    }
  } catch {
    // Not reachable just now: asked again below.
  }
  setTimeout(watch, 2000);
}

setTimeout(watch, 2000);
