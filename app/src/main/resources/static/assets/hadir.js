// The field for a sector that is not in the list.

const sector = document.getElementById("sektor");
function other() {
  document.getElementById("sektor-lain-baris").hidden = sector.value !== "-";
}
sector.addEventListener("change", other);
other();
