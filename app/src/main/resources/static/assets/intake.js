// Beyond the plain forms of section "Data": dragging files, seeing how far an upload and a job are,
// copying a list. Every page works without it.

const fill = (sentence, ...filled) => sentence.replace(/\{(\d)\}/g, (all, at) => filled[at] ?? all);
const megabytes = (bytes) => (bytes / 1048576).toFixed(1);

/** The form that hands files in. What was chosen stays chosen when anything goes wrong. */
function uploading(form) {
  const field = form.querySelector("input[type=file]");
  const drop = form.querySelector(".drop");
  const wrong = form.querySelector(".invalid-feedback");
  const chosen = form.querySelector(".chosen");
  const bar = form.querySelector("progress");
  const button = form.querySelector("button[type=submit]");
  const say = (sentence) => {
    wrong.textContent = sentence;
    field.classList.toggle("is-invalid", sentence !== "");
  };
  form.classList.add("scripted");
  form.querySelector(".drag-hint").hidden = false;

  const check = () => {
    const files = [...field.files];
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    chosen.replaceChildren(...files.map((file) => {
      const line = document.createElement("li");
      line.textContent = `${file.name} (${megabytes(file.size)} MB)`;
      return line;
    }));
    if (bytes > Number(form.dataset.mostBytes)) {
      say(fill(form.dataset.tooLarge, Math.round(form.dataset.mostBytes / 1048576)));
      return false;
    }
    if (files.length > Number(form.dataset.mostFiles)) {
      say(fill(form.dataset.tooMany, form.dataset.mostFiles));
      return false;
    }
    say("");
    return true;
  };
  field.addEventListener("change", check);
  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    if (event.dataTransfer.files.length > 0) {
      field.files = event.dataTransfer.files;
      check();
    }
  });

  const idle = () => {
    bar.hidden = true;
    button.disabled = false;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!check()) return;
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.addEventListener("progress", (sent) => {
      if (sent.lengthComputable) bar.value = (100 * sent.loaded) / sent.total;
    });
    request.addEventListener("error", () => {
      idle();
      say(form.dataset.lost);
    });
    request.addEventListener("load", () => {
      const arrived = new URL(request.responseURL);
      if (request.status < 400 && arrived.pathname.startsWith("/data/impor/kiriman/")) {
        location.assign(arrived.href);
        return;
      }
      idle();
      if (request.status === 401 || request.status === 403 || arrived.pathname.startsWith("/masuk")) {
        say(form.dataset.expired);
        return;
      }
      const page = new DOMParser().parseFromString(request.responseText, "text/html");
      const told = page.querySelector("#berkas-salah") ?? page.querySelector("main");
      say(told ? told.textContent.trim() : form.dataset.lost);
    });
    bar.value = 0;
    bar.hidden = false;
    button.disabled = true;
    request.send(new FormData(form));
  });
}

/** A page of work going on: asks how far it is, and shows the next page when there is one. */
function waiting(section) {
  const told = section.querySelector(".told");
  const bar = section.querySelector("progress");
  const ask = async () => {
    try {
      const answer = await fetch(section.dataset.poll, { cache: "no-store" });
      if (!answer.ok || answer.redirected) {
        location.reload();
        return;
      }
      const [key, done, of, sentence] = (await answer.text()).split("\n");
      if (key === "selesai") {
        location.reload();
        return;
      }
      if (told.textContent !== sentence) told.textContent = sentence;
      bar.max = Number(of);
      bar.value = Number(done);
    } catch {
      told.textContent = section.dataset.lost;
    }
    setTimeout(ask, 1000);
  };
  setTimeout(ask, 600);
}

/** Copies the text of a field. */
function copying(button) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy"); // a page over plain HTTP has no clipboard of its own
    }
    button.textContent = button.dataset.done;
  });
}

document.querySelectorAll("form.upload").forEach(uploading);
document.querySelectorAll("[data-poll]").forEach(waiting);
document.querySelectorAll("button[data-copy]").forEach(copying);
