// Opens a cell of the grid below its row, so that nobody loses their place; without this module the
// same link leads to a page of its own.

const grid = document.querySelector("table.grid");

function fold(row) {
  const box = row.opener.closest("td");
  box.classList.remove("open");
  row.opener.setAttribute("aria-expanded", "false");
  row.remove();
}

async function unfold(link) {
  const open = grid.querySelector("tr.unfolded");
  if (open) {
    fold(open);
    if (open.opener === link) return;
  }
  const row = document.createElement("tr");
  row.className = "unfolded";
  row.opener = link;
  const cell = row.insertCell();
  cell.colSpan = Number(grid.dataset.width);
  link.closest("td").classList.add("open");
  link.setAttribute("aria-expanded", "true");
  link.closest("tr").after(row);
  const answer = await fetch(`${link.getAttribute("href")}&part=1`).catch(() => undefined);
  if (!answer?.ok || answer.redirected) {
    location.assign(link.href);
    return;
  }
  cell.innerHTML = await answer.text();
  const close = document.createElement("button");
  close.type = "button";
  close.className = "btn btn-outline-secondary";
  close.textContent = grid.dataset.close;
  close.addEventListener("click", () => {
    fold(row);
    link.focus();
  });
  cell.querySelector(".detail").append(close);
  const heading = cell.querySelector("h2");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

grid?.addEventListener("click", (event) => {
  const link = event.target.closest("td > a");
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  if (!link || link.closest(".unfolded") || !plain) return;
  event.preventDefault();
  unfold(link);
});

grid?.addEventListener("keydown", (event) => {
  const row = grid.querySelector("tr.unfolded");
  if (event.key !== "Escape" || !row) return;
  fold(row);
  row.opener.focus();
});
