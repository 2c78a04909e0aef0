// Repaints where a case stands while its page is open. Asks every few seconds, only while somebody looks, and less often
// when the line is bad; an unchanged state is an empty answer.
const place = document.querySelector("[data-follow]");
const every = 4000;
const longest = 60000;
let pause = every;
let tag = null;

function isTyping() {
  const form = document.querySelector(".asked form");
  return form !== null && [...form.elements].some((field) => field.name && !field.name.startsWith("_")
    && (field.type === "file" ? field.files.length > 0 : field.value !== field.defaultValue));
}

async function look() {
  if (document.hidden) {
    return;
  }
  const answer = await fetch(place.dataset.follow, { headers: tag ? { "If-None-Match": tag } : {}, cache: "no-store" });
  pause = every;
  if (answer.status !== 200) {
    return;
  }
  if ((answer.headers.get("X-Request-Open") ?? "") !== (place.dataset.request ?? "") && !isTyping()) {
    location.reload();
    return;
  }
  const first = tag === null;
  tag = answer.headers.get("ETag");
  const html = await answer.text();
  if (first && html.length === place.innerHTML.trim().length) {
    return;
  }
  const open = place.querySelector("details")?.open;
  place.innerHTML = html;
  if (open) {
    place.querySelector("details").open = true;
  }
}

async function follow() {
  try {
    await look();
  } catch {
    pause = Math.min(pause * 2, longest);
  }
  setTimeout(follow, pause);
}

document.addEventListener("visibilitychange", () => look().catch(() => {}));
setTimeout(follow, every);
