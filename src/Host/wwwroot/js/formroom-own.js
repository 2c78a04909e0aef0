// What only Lajur knows of a field, in words and inputs of ours below the editor.
import { isNik } from "./formroom-fields.js";

const answering = new Set(["textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select", "taglist", "dynamiclist"]);
const widest = 640;
const largest = 100_000;

export function showOwn(editor, place, say) {
  const modeling = editor.get("modeling");
  const registry = editor.get("formFieldRegistry");
  let field = null;

  const set = (name, value) => {
    const lajur = { ...field.lajur };
    if (value === "" || value === undefined || value === false) {
      delete lajur[name];
    } else {
      lajur[name] = value;
    }
    modeling.editFormField(field, "lajur", lajur);
    field = registry.get(field.id) ?? field;
  };

  function line(label, input, help) {
    const box = document.createElement("div");
    const title = document.createElement("label");
    title.textContent = label;
    input.id = `khusus-${label.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`;
    title.htmlFor = input.id;
    box.className = "room-line";
    box.append(title, input);
    if (help) {
      const words = document.createElement("p");
      words.textContent = help;
      words.id = `${input.id}-bantuan`;
      input.setAttribute("aria-describedby", words.id);
      box.append(words);
    }
    return box;
  }

  function text(name, label, help, type = "text", more = {}) {
    const input = document.createElement("input");
    Object.assign(input, { type, value: field.lajur?.[name] ?? "", ...more });
    input.addEventListener("change", () => set(name, type === "number" && input.value !== "" ? Number(input.value) : input.value.trim()));
    return line(label, input, help);
  }

  function choose(name, label, fields) {
    const select = document.createElement("select");
    select.append(new Option("(tidak dibandingkan)", ""), ...fields.map((other) => new Option(other.label || other.dateLabel || other.key, other.key)));
    select.value = field.lajur?.[name] ?? "";
    select.addEventListener("change", () => set(name, select.value));
    return line(label, select);
  }

  function tick(name, label, help) {
    const input = document.createElement("input");
    Object.assign(input, { type: "checkbox", checked: field.lajur?.[name] === true });
    input.addEventListener("change", () => set(name, input.checked));
    return line(label, input, help);
  }

  function picture() {
    const input = document.createElement("input");
    Object.assign(input, { type: "file", accept: "image/png,image/jpeg,image/webp,image/gif" });
    input.addEventListener("change", async () => {
      try {
        modeling.editFormField(field, "source", await shrink(input.files[0]));
      } catch {
        say("late", "Gambar itu tidak dapat dibaca atau terlalu besar. Pilih gambar lain (PNG, JPG, WebP, atau GIF).");
      }
    });
    return line("Pilih gambar", input, "Gambar diperkecil dan disimpan di dalam formulir.");
  }

  function listOf(inner) {
    const outer = registry.get(inner._parent);
    return !outer ? null : outer.type === "dynamiclist" ? outer.id : listOf(outer);
  }

  function draw() {
    if (field?.type === "default") {
      const title = document.createElement("input");
      Object.assign(title, { type: "text", value: field.title ?? "", maxLength: 120 });
      title.addEventListener("change", () => modeling.editFormField(field, "title", title.value.trim() || undefined));
      place.replaceChildren(line("Judul formulir", title, "Nama formulir ini dalam daftar formulir."));
      return;
    }
    if (!field) {
      const hint = document.createElement("p");
      hint.textContent = "Pilih sebuah isian untuk mengatur isi awal dari perkara, pembanding NIK, jumlah baris, dan gambar.";
      place.replaceChildren(hint);
      return;
    }
    // A NIK in a row is compared with what stands in the same row.
    const others = registry.getAll().filter((other) => listOf(other) === listOf(field));
    const isInList = listOf(field) !== null;
    const parts = [];
    if ((answering.has(field.type) || field.type.startsWith("lajur")) && !isInList) {
      const prefill = text("prefill", "Isi awal dari perkara", "Misalnya pemohon.nama atau permohonan.keperluan. Kosongkan bila tidak ada.");
      prefill.querySelector("input").setAttribute("list", "tempat");
      parts.push(prefill);
    }
    if (field.type === "textfield") {
      parts.push(text("message", "Kalimat bila polanya tidak cocok", "Katakan apa yang harus ditulis."));
    }
    if (isNik(field)) {
      parts.push(
        choose("birthDate", "Bandingkan dengan tanggal lahir", others.filter((other) => other.type === "datetime" && other.subtype !== "time")),
        choose("sex", "Bandingkan dengan jenis kelamin", others.filter((other) => ["radio", "select"].includes(other.type))),
        tick("strict", "Tolak bila berbeda", "Tanpa ini perbedaan dicatat bagi petugas: NIK lama dapat memuat kekeliruan saat diterbitkan."));
    }
    if (field.type === "dynamiclist") {
      parts.push(
        text("minRows", "Baris paling sedikit", null, "number", { min: 0, max: 50, step: 1 }),
        text("maxRows", "Baris paling banyak", null, "number", { min: 1, max: 50, step: 1 }));
    }
    if (field.type === "image") {
      parts.push(picture());
    }
    if (field.type === "filepicker") {
      parts.push(tick("forStaff", "Hanya untuk petugas", "Pemohon tidak melihat berkas yang dilampirkan di sini."));
    }
    if ((answering.has(field.type) || field.type.startsWith("lajur")) && !isInList) {
      parts.push(tick("personal", "Menyebut siapa pemohonnya", "Disembunyikan dari petugas yang boleh melihat perkaranya, tetapi bukan orangnya."));
    }
    const title = document.createElement("p");
    title.className = "room-of";
    place.replaceChildren(title, ...parts);
    name();
  }

  function name() {
    const title = place.querySelector(".room-of");
    if (title) {
      title.textContent = title.nextSibling ? `Untuk "${field.label || field.dateLabel || field.timeLabel || field.alt || field.path || field.id}"` : "Isian ini tidak punya pengaturan lain.";
    }
  }

  // What is said below the editor is called as the field is called by now.
  editor.on("changed", () => {
    field = field && (registry.get(field.id) ?? field);
    name();
  });
  // Who adds a field by the keys goes on with it, as who drags it does.
  editor.on("commandStack.formField.add.postExecuted", ({ context }) => {
    setTimeout(() => editor.get("selection").set(registry.get(context.formField.id)));
  });
  editor.on("selection.changed", ({ selection }) => {
    field = selection;
    draw();
  });
}

async function shrink(file) {
  const image = await createImageBitmap(file);
  for (const [width, quality] of [[widest, 0.85], [480, 0.75], [320, 0.6]]) {
    const scale = Math.min(1, width / image.width);
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    const written = [canvas.toDataURL("image/png"), canvas.toDataURL("image/webp", quality)].sort((a, b) => a.length - b.length)[0];
    if (written.length <= largest) {
      return written;
    }
  }
  throw new Error("too large");
}
