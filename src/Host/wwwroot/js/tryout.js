// Leaving the page ends the try-out; pressing one of its buttons does not.
const form = document.querySelector("[data-tryout]");
let goesOn = false;

form?.addEventListener("submit", () => { goesOn = true; });
addEventListener("pagehide", (event) => {
  if (form && !goesOn && !event.persisted) {
    navigator.sendBeacon(form.dataset.tryout);
  }
});
