// Keeps a desk's page true while it is open. The hub says that something changed, never what; the page is then asked for
// anew and the parts that differ are put in place. Without this script every page works the same, on reload.
const words = Object.freeze({ changed: "changed", caseChanged: "case-changed" });
const quietTime = 120, freshEvery = 30000, newFor = 3000, noticeFor = 9000;
const root = document.querySelector("[data-live]");
const notices = root?.querySelector("[data-live-notices]");
let asked = 0, waiting = null, leaving = false;
const touched = new Set();

if (root && window.signalR) begin();

function begin() {
  root.addEventListener("input", event => { const form = event.target.closest("[data-live-form]"); if (form) touched.add(form); });
  root.addEventListener("submit", () => { leaving = true; });
  window.addEventListener("pagehide", () => { leaving = true; });
  window.addEventListener("pageshow", () => { leaving = false; });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) ask(); });
  setInterval(() => { if (!document.hidden) ask(); }, freshEvery);
  connect();
}

function connect() {
  const connection = new signalR.HubConnectionBuilder()
    .withUrl(root.dataset.live)
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: retry => Math.min(500 * 2 ** retry.previousRetryCount, 15000) })
    .configureLogging(signalR.LogLevel.None)
    .build();
  connection.on(words.changed, change => { if (concerns(change)) ask(); });
  connection.onreconnecting(() => { root.dataset.liveState = "reconnecting"; say("Sambungan terputus. Mencoba menyambung lagi…", null, "sambungan"); });
  connection.onreconnected(connected);
  const start = (tries = 0) => connection.start().then(connected, () => setTimeout(start, Math.min(1000 * 2 ** tries, 15000), tries + 1));
  start();
}

// Whatever was missed while nobody listened is fetched now.
function connected() {
  root.dataset.liveState = "connected";
  notices?.querySelector("[data-kind=sambungan]")?.remove();
  ask();
}

const concerns = change => !root.dataset.liveCase || change.case === root.dataset.liveCase;

function ask() {
  asked++;
  waiting ??= setTimeout(async () => {
    const answered = asked;
    try { await repaint(); } catch { /* The next change, or the next half minute, asks again. */ }
    waiting = null;
    if (asked > answered) ask();
  }, quietTime);
}

async function repaint() {
  const response = await fetch(root.dataset.liveSrc, { credentials: "same-origin", headers: { Accept: "text/html" } });
  if (leaving) return;
  if (response.redirected && new URL(response.url).pathname === "/masuk") {
    say("Anda sudah keluar.", { href: location.href, text: "Masuk lagi" }, "keluar");
    return;
  }
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  const counts = countsOf(root);
  const arrived = [];
  for (const region of root.querySelectorAll("[data-live-region]")) {
    const next = fresh.querySelector(`[data-live-region="${region.dataset.liveRegion}"]`);
    if (next) replace(region, next, arrived);
  }
  document.title = fresh.title;
  announce(counts, countsOf(root), arrived);
}

function replace(region, next, arrived) {
  switch (region.dataset.liveRegion) {
    case "rows": return replaceRows(region, next, arrived);
    case "item": return replaceItem(region, next);
    default: if (region.innerHTML !== next.innerHTML) keepingFocus(region, () => region.replaceChildren(...next.childNodes));
  }
}

function replaceRows(region, next, arrived) {
  const list = region.querySelector("[data-live-rows]"), nextList = next.querySelector("[data-live-rows]");
  if (!list || !nextList) {
    if (nextList) for (const row of nextList.children) arrive(row, arrived);
    if (list || nextList) region.replaceChildren(...next.childNodes);
    return;
  }
  const known = new Map([...list.children].map(row => [row.dataset.key, row]));
  let place = list.firstElementChild;
  for (const row of [...nextList.children]) {
    const old = known.get(row.dataset.key);
    known.delete(row.dataset.key);
    let here = old;
    if (!old) { here = row; arrive(row, arrived); }
    else if (old.innerHTML !== row.innerHTML || classesOf(old) !== classesOf(row)) {
      if (row.querySelector(".chip-late") && !old.querySelector(".chip-late")) say(`Terlambat: ${titleOf(row)}`, linkOf(row));
      if (place === old) place = old.nextElementSibling;
      here = row;
      keepingFocus(old, () => old.replaceWith(row), row);
    }
    if (here === place) place = place.nextElementSibling; else list.insertBefore(here, place);
  }
  for (const gone of known.values()) gone.remove();
}

// What an officer is writing is never taken away: then the page only says that the task changed.
function replaceItem(region, next) {
  const form = region.querySelector("[data-live-form]");
  if (region.dataset.revision === next.dataset.revision) {
    const clocks = region.querySelector(".item-clocks"), nextClocks = next.querySelector(".item-clocks");
    if (clocks && nextClocks && clocks.innerHTML !== nextClocks.innerHTML) clocks.replaceChildren(...nextClocks.childNodes);
  } else if (touched.has(form) || form?.querySelector("[aria-invalid=true], .is-invalid")) {
    say("Tugas yang Anda buka baru saja berubah. Isian Anda belum hilang; salin dulu bila perlu, lalu muat ulang.",
      { href: root.dataset.liveSrc, text: "Muat ulang" }, "berubah", true);
  } else if (next.querySelector(".conditional")) {
    // A form whose fields depend on one another is set up at load.
    location.replace(root.dataset.liveSrc);
  } else {
    region.dataset.revision = next.dataset.revision;
    region.className = next.className;
    keepingFocus(region, () => region.replaceChildren(...next.childNodes));
  }
}

function arrive(row, arrived) {
  row.classList.add("is-new");
  setTimeout(() => row.classList.remove("is-new"), newFor);
  arrived.push(row);
}

function announce(before, after, arrived) {
  if (!("Available" in after)) return;
  const isAvailable = root.querySelector("[data-view=Available][aria-current]");
  if (isAvailable) for (const row of arrived) say(`Tugas baru: ${titleOf(row)}`, linkOf(row));
  else if (after.Available > before.Available) {
    const link = root.querySelector("[data-view=Available]");
    say(`${after.Available - before.Available} tugas baru di Tersedia.`, { href: link.href, text: "Lihat" });
  }
}

function countsOf(scope) {
  return Object.fromEntries([...scope.querySelectorAll("[data-view]")].map(link => [link.dataset.view, Number(link.dataset.count)]));
}

const classesOf = row => [...row.classList].filter(name => name !== "is-new").sort().join(" ");
const titleOf = row => row.querySelector(".inbox-row-title").textContent.trim().replace(/\s+/g, " ");
const linkOf = row => ({ href: row.querySelector("a").href, text: "Buka" });

function keepingFocus(part, change, heir = part) {
  const had = part.contains(document.activeElement), href = document.activeElement?.getAttribute?.("href");
  change();
  if (!had) return;
  const again = href && heir.querySelector(`a[href="${CSS.escape(href)}"]`);
  if (again) again.focus({ preventScroll: true });
  else { heir.tabIndex = -1; heir.focus({ preventScroll: true }); }
}

// A quiet word in the corner; a screen reader hears it when it has finished its sentence.
function say(text, link = null, kind = "", stays = false) {
  if (!notices || (kind && notices.querySelector(`[data-kind=${kind}]`))) return;
  const notice = document.createElement("p");
  notice.className = "live-notice";
  if (kind) notice.dataset.kind = kind;
  notice.append(text);
  if (link) {
    const anchor = document.createElement("a");
    anchor.href = link.href;
    anchor.textContent = link.text;
    notice.append(" ", anchor);
  }
  notices.append(notice);
  while (notices.children.length > 3) notices.firstElementChild.remove();
  if (!stays && kind !== "sambungan" && kind !== "keluar") setTimeout(() => notice.remove(), noticeFor);
}
