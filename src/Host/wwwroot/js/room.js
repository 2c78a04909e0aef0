import { followColleagues } from "./room-colleagues.js";

// The drawer with the SOP below Elsa Studio: its height, remembered on this machine, and what is said of the row that was clicked.
const drawer = document.querySelector("[data-drawer]");
const least = 44, memory = "lajur-tabel-sop";
let selected = null;
let height = remembered() || Math.round(window.innerHeight * .38);
let folded = remembered() === 0;

const grip = drawer.querySelector("[data-drawer-grip]");
const fold = drawer.querySelector("[data-drawer-fold]");

function remembered() {
  try { const kept = localStorage.getItem(memory); return kept === null ? null : Number(kept) || 0; } catch { return null; }
}

function lay() {
  const most = window.innerHeight - 200;
  const shown = folded ? least : Math.max(120, Math.min(height, most));
  drawer.style.height = `${shown}px`;
  drawer.classList.toggle("sop-folded", folded);
  fold.setAttribute("aria-expanded", String(!folded));
  fold.textContent = folded ? "Buka tabel" : "Tutup tabel";
  grip.setAttribute("aria-valuenow", String(shown));
  grip.setAttribute("aria-valuemin", "120");
  grip.setAttribute("aria-valuemax", String(most));
  // Elsa Studio takes the window's height less this.
  document.documentElement.style.setProperty("--mud-appbar-height", `${56 + shown}px`, "important");
}

function keep() {
  try { localStorage.setItem(memory, String(folded ? 0 : height)); } catch { /* It is only a habit. */ }
  lay();
}

grip.addEventListener("pointerdown", event => {
  grip.setPointerCapture(event.pointerId);
  folded = false;
  const move = moved => { height = window.innerHeight - moved.clientY; lay(); };
  grip.addEventListener("pointermove", move);
  grip.addEventListener("pointerup", () => { grip.removeEventListener("pointermove", move); keep(); }, { once: true });
});
grip.addEventListener("keydown", event => {
  const step = { ArrowUp: 40, ArrowDown: -40 }[event.key];
  if (step) { event.preventDefault(); folded = false; height = drawer.offsetHeight + step; keep(); }
});
fold.addEventListener("click", () => { folded = !folded; keep(); });
window.addEventListener("resize", lay);

// Rows are links, so that keys reach them; here they choose what is said at the right.
drawer.addEventListener("click", event => {
  const row = event.target.closest("a.paper-step");
  if (row) {
    event.preventDefault();
    choose(row.dataset.step === selected ? null : row.dataset.step);
    return;
  }
  const word = event.target.closest("[data-step]");
  if (word && word.tagName === "LI") {
    const of = [...drawer.querySelectorAll("a.paper-step")].find(step => steps(step).includes(word.dataset.step));
    choose(of?.dataset.step ?? null, word.dataset.step);
    of?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
});

// The box of what was chosen is framed in the drawing, which is Elsa Studio's own: only its looks are touched.
const frame = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, frame];

const steps = row => row.dataset.step.split(" ");

function choose(step, boxes = step) {
  selected = step;
  frame.replaceSync((boxes ?? "").split(" ").filter(Boolean)
    .map(box => `.x6-node[data-cell-id="${CSS.escape(box)}"] .elsa-activity { outline: 4px solid #b45309; outline-offset: 3px; }`).join("\n"));
  show();
}

function show() {
  const rows = [...drawer.querySelectorAll("a.paper-step")];
  for (const row of rows) row.classList.toggle("paper-chosen", row.dataset.step === selected);
  const row = rows.find(one => one.dataset.step === selected);
  const whose = drawer.querySelector("[data-drawer-whose]");
  let count = 0;
  for (const word of drawer.querySelectorAll("#sop-masalah li")) {
    word.hidden = Boolean(row) && !steps(row).includes(word.dataset.step);
    count += word.hidden ? 0 : 1;
  }
  if (!whose) return;
  whose.hidden = !row;
  if (row) {
    whose.textContent = `${row.dataset.label}. ${count === 0 ? "Tidak ada masalah pada langkah ini." : `${count} hal perlu diperhatikan.`} `;
    const all = document.createElement("button");
    all.type = "button";
    all.textContent = "Tampilkan semua";
    all.addEventListener("click", () => choose(null));
    whose.append(all);
  }
}

// After a save the server's parts are put in place; what was chosen stays chosen.
new MutationObserver(changes => {
  if (changes.some(change => change.target.matches?.("[data-redraw]"))) show();
}).observe(drawer, { childList: true, subtree: true });

// The menus of the bar close as menus do.
const menus = () => document.querySelectorAll(".alur-bar details[open]");
document.addEventListener("click", event => { for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false; });
document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  for (const menu of menus()) { menu.open = false; menu.querySelector("summary").focus(); }
});

followColleagues(drawer);
lay();
