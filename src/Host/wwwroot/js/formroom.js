// The room in which a form is drawn: form-js's own editor with the field types of Lajur beside its own, told in Indonesian;
// what was drawn is kept in the browser until it is saved.
import { fieldsModule, fromStored, toStored } from "./formroom-fields.js";
import { showOwn } from "./formroom-own.js";
import { speakIndonesian } from "./formroom-words.js";

const page = document.getElementById("formulir");
const message = document.getElementById("pesan");
const store = `lajur.formulir.${page.dataset.draft}`;
const opened = page.dataset.schema;
let base = Number(page.dataset.base);

function say(kind, text, ...parts) {
  message.hidden = false;
  message.dataset.kind = kind;
  const words = document.createElement("p");
  words.textContent = text;
  message.replaceChildren(words, ...parts);
}

function button(text, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "room-button";
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}

const read = () => {
  try {
    return JSON.parse(localStorage.getItem(store));
  } catch {
    return null;
  }
};
const keep = (json) => {
  try {
    localStorage.setItem(store, JSON.stringify({ base, json, at: Date.now() }));
  } catch {
    // A browser that keeps nothing still has the page itself, and asks before it is left.
  }
};
const forget = () => { try { localStorage.removeItem(store); } catch { /* as above */ } };

const editor = new window.FormEditor.FormEditor({
  container: document.getElementById("penyusun"),
  additionalModules: [fieldsModule],
  // What was typed is there at once: who types and saves at the next moment saves all of it.
  debounce: false,
});
window.lajurFormEditor = editor;

const current = () => JSON.stringify(toStored(editor.saveSchema()));
const start = async (json) => { await editor.importSchema(fromStored(JSON.parse(json))); };

try {
  await start(opened);
} catch (error) {
  // Such a form was written elsewhere, with kinds of fields that the editor does not have.
  document.getElementById("simpan").disabled = true;
  say("late", `Formulir ini tidak dapat dibuka di penyusun: ${error.message} Perbaiki JSON-nya lalu impor lagi, atau hapus formulir ini dan susun yang baru.`);
  throw error;
}
speakIndonesian(document.getElementById("penyusun"));
// What the editor itself fills in when it reads a form is no change of anybody's.
let untouched = current();
const isDirty = () => current() !== untouched;

const left = read();
if (left && left.json !== opened && left.json !== untouched) {
  say("note", `Ada perubahan yang belum disimpan dari ${new Date(left.at).toLocaleString("id-ID")}.`,
    button("Lanjutkan perubahan itu", async () => {
      await start(left.json);
      base = left.base;
      message.hidden = true;
      follow();
    }),
    button("Buang", () => { forget(); message.hidden = true; }));
}

function follow() {
  const json = current();
  if (json === untouched) {
    return;
  }
  keep(json);
  document.getElementById("keadaan").textContent = "ada perubahan yang belum disimpan";
}

editor.on("changed", follow);
window.addEventListener("beforeunload", (event) => {
  if (isDirty()) {
    event.preventDefault();
  }
});

function select(id) {
  const field = id && editor.get("formFieldRegistry").get(id);
  if (field) {
    editor.get("selection").set(field);
    document.querySelector(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "center" });
  }
}

function tell(problems) {
  const list = document.createElement("ul");
  for (const problem of problems) {
    const line = document.createElement("li");
    const words = `${problem.name ? `${problem.name}: ` : ""}${problem.text}`;
    line.append(problem.id ? button(words, () => select(problem.id)) : words);
    list.append(line);
  }
  return list;
}

async function save(from) {
  const json = current();
  const pressed = document.getElementById("simpan");
  pressed.disabled = true;
  try {
    const answer = await fetch(page.dataset.save, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ json, base: from }),
    });
    const said = await answer.json().catch(() => ({}));
    if (answer.ok && said.version) {
      [base, untouched] = [said.version, json];
      forget();
      document.getElementById("versi").textContent = said.version;
      document.getElementById("keadaan").textContent = `tersimpan dalam rancangan alur versi ${said.drawingVersion}`;
      say("fine", `Tersimpan. Formulir ini terbit bersama alurnya, versi ${said.drawingVersion}.`);
    } else if (answer.status === 409) {
      say("late", said.message,
        button("Buka yang terbaru di tab lain", () => window.open(location.href, "_blank", "noopener")),
        ...(said.version ? [button("Simpan punya saya sebagai pengganti", () => save(said.version))] : []));
    } else if (answer.status === 401) {
      say("late", "Anda sudah keluar, jadi formulir belum disimpan. Masuk lagi di tab lain, lalu simpan sekali lagi; isian Anda tetap ada di halaman ini.",
        button("Masuk di tab lain", () => window.open("/masuk", "_blank", "noopener")));
    } else {
      say("late", said.message ?? "Formulir belum disimpan. Periksa sambungan Anda, lalu simpan sekali lagi; isian Anda tetap ada di halaman ini.",
        tell(said.problems ?? []));
    }
  } catch {
    say("late", "Sambungan terputus. Formulir belum disimpan; isian Anda tetap ada di halaman ini. Coba simpan lagi.");
  } finally {
    pressed.disabled = false;
    message.focus();
  }
}

document.getElementById("simpan").addEventListener("click", () => save(base));
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s") {
    event.preventDefault();
    save(base);
  }
});

const preview = document.getElementById("ruang-pratinjau");
const toggle = document.getElementById("pratinjau");
function refresh() {
  const form = document.getElementById("kirim-pratinjau");
  form.elements[0].value = current();
  form.submit();
}
toggle.addEventListener("click", () => {
  preview.hidden = !preview.hidden;
  toggle.setAttribute("aria-expanded", String(!preview.hidden));
  if (!preview.hidden) {
    refresh();
  }
});
let waiting;
editor.on("changed", () => {
  clearTimeout(waiting);
  if (!preview.hidden) {
    waiting = setTimeout(refresh, 600);
  }
});

showOwn(editor, document.getElementById("khusus"), say);
document.body.dataset.ready = "yes";
