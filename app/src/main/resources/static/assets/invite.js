// Copies the message of an invitation; without this it is marked and copied by hand.
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = document.getElementById(button.dataset.copy);
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      // On plain HTTP there is no clipboard of that kind.
      document.execCommand("copy");
    }
    button.textContent = button.dataset.copied;
  });
}
