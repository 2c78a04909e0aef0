// A terminal that nobody touches empties itself: a question first, then a new form. Without this the page does it by its header.
const untilAsked = 90_000;
const untilEmptied = 20_000;
const form = document.querySelector("[data-idle-form]");
const note = document.querySelector("[data-idle-note]");
let timer = null;

function wait() {
  note.hidden = true;
  clearTimeout(timer);
  timer = setTimeout(() => {
    note.hidden = false;
    note.querySelector("[data-idle-stay]").focus();
    timer = setTimeout(() => location.replace(form.getAttribute("action")), untilEmptied);
  }, untilAsked);
}

for (const touch of ["input", "pointerdown", "keydown", "scroll"]) {
  window.addEventListener(touch, wait, { passive: true });
}
note.querySelector("[data-idle-stay]").addEventListener("click", wait);
wait();
