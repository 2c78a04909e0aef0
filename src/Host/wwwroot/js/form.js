// Shows and hides what a form's conditions say, as its fields change, and adds and takes out rows at once. Without this the
// server does both on the next answer.
function given(form, key) {
  const fields = [...form.elements].filter((field) => field.name === key && !field.closest("fieldset:disabled"));
  const boxes = fields.filter((field) => field.type === "checkbox" && field.value === "true");
  if (boxes.length === 1) {
    return [boxes[0].checked ? "true" : "false"];
  }
  return fields.filter((field) => !["checkbox", "radio"].includes(field.type) || field.checked)
    .map((field) => (field.inputMode === "decimal" ? field.value.replace(",", ".") : field.value)).filter((value) => value !== "");
}

function valuesOf(form, [kind, of]) {
  switch (kind) {
    case "text": return of === null ? [] : [of];
    case "field": return given(form, of);
    case "count": return [String(valuesOf(form, of).length)];
    default: return [String(valuesOf(form, of).join("").length)];
  }
}

function order(a, b) {
  const numbers = [a, b].map((text) => (/^\s*[+-]?[\d,]*\.?\d+\s*$/.test(text) ? Number(text.replaceAll(",", "")) : NaN));
  return numbers.some(Number.isNaN) ? (a < b ? -1 : a > b ? 1 : 0) : numbers[0] - numbers[1];
}

const both = (left, right, test) => left.length > 0 && right.length > 0 && test(left[0], right[0]);
const equal = (left, right) => (left.length === 0 || right.length === 0
  ? left.length === right.length
  : left.some((a) => right.some((b) => order(a, b) === 0)));

const signs = {
  "=": equal,
  "!=": (left, right) => !equal(left, right),
  "<": (left, right) => both(left, right, (a, b) => order(a, b) < 0),
  "<=": (left, right) => both(left, right, (a, b) => order(a, b) <= 0),
  ">": (left, right) => both(left, right, (a, b) => order(a, b) > 0),
  ">=": (left, right) => both(left, right, (a, b) => order(a, b) >= 0),
  "contains": (left, right) => both(left, right, (a, b) => a.includes(b)),
  "starts with": (left, right) => both(left, right, (a, b) => a.startsWith(b)),
  "ends with": (left, right) => both(left, right, (a, b) => a.endsWith(b)),
};

function holds(form, [name, ...rest]) {
  switch (name) {
    case "and": return rest.every((test) => holds(form, test));
    case "or": return rest.some((test) => holds(form, test));
    case "not": return !holds(form, rest[0]);
    default: return signs[name](valuesOf(form, rest[0]), valuesOf(form, rest[1]));
  }
}

function fieldsOf(test) {
  return !Array.isArray(test) ? [] : test[0] === "field" ? [test[1]] : test.flatMap(fieldsOf);
}

// One condition may hide what another looks at, further up as well: gone through until nothing changes any more.
function refresh(form) {
  for (let round = 0; round < 20 && settle(form); round++);
}

function settle(form) {
  let changed = false;
  for (const part of form.querySelectorAll(".conditional")) {
    const test = JSON.parse(part.dataset.hideWhen);
    // What depends on an answer of another page stands as the server says.
    if (fieldsOf(test).some((key) => !form.elements.namedItem(key))) {
      continue;
    }
    const shown = !holds(form, test);
    changed ||= part.hidden === shown;
    part.hidden = !shown;
    part.querySelector(":scope > input").disabled = !shown;
    part.querySelector(":scope > fieldset").disabled = !shown;
  }
  return changed;
}

function renumber(list) {
  const rows = [...list.querySelectorAll(":scope > [data-rows] > [data-row]")];
  rows.forEach((row, index) => {
    row.querySelectorAll(":scope > legend [data-number], :scope > [data-drop] [data-number]").forEach((number) => { number.textContent = String(index + 1); });
    row.querySelector(":scope > [data-drop]").hidden = rows.length <= Number(list.dataset.least);
  });
  list.querySelector(":scope > [data-add]").hidden = rows.length >= Number(list.dataset.most);
  return rows;
}

function addRow(list) {
  const taken = [...list.querySelectorAll(":scope > [data-rows] > [data-row]")].map((row) => Number(row.dataset.row));
  const token = String(Math.max(-1, ...taken) + 1);
  const holder = document.createElement("div");
  // The row's own name and id end in its token, its list's key stands before: nothing else on the page is spelled so.
  holder.innerHTML = list.querySelector(":scope > template").innerHTML
    .replaceAll(`${list.dataset.list}-__-`, `${list.dataset.list}-${token}-`)
    .replaceAll(`${list.dataset.list}:__`, `${list.dataset.list}:${token}`)
    .replace('data-row="__"', `data-row="${token}"`)
    .replace('value="__"', `value="${token}"`);
  const row = holder.firstElementChild;
  list.querySelector(":scope > [data-rows]").append(row);
  renumber(list);
  row.querySelector("input:not([type=hidden]), select, textarea")?.focus();
  return row;
}

function changeRows(event) {
  const button = event.target.closest("[data-add], [data-drop]");
  const list = button?.closest("[data-list]");
  if (!list) {
    return;
  }
  event.preventDefault();
  const form = list.closest("form");
  if (button.hasAttribute("data-add")) {
    addRow(list);
  } else {
    button.closest("[data-row]").remove();
    const rows = renumber(list);
    (rows.at(-1)?.querySelector("input:not([type=hidden]), select, textarea") ?? list.querySelector(":scope > [data-add]")).focus();
  }
  refresh(form);
}

function searchTags(box) {
  const search = document.createElement("input");
  search.type = "search";
  search.className = "form-control tag-search";
  search.placeholder = "Cari pilihan…";
  search.setAttribute("aria-label", `Cari dalam ${box.dataset.tags}`);
  search.addEventListener("input", (event) => {
    event.stopPropagation();
    for (const choice of box.querySelectorAll(".choice")) {
      const wanted = choice.textContent.toLowerCase().includes(search.value.trim().toLowerCase());
      choice.hidden = !wanted && !choice.querySelector("input").checked;
    }
  });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
    }
  });
  box.before(search);
}

for (const form of document.querySelectorAll("form")) {
  if (form.querySelector(".conditional, [data-list]")) {
    form.addEventListener("input", () => refresh(form));
    form.addEventListener("click", changeRows);
    refresh(form);
  }
  form.querySelectorAll("[data-tags]").forEach(searchTags);
  // A second press while the first is on its way does nothing; the server would take it as the same one anyway.
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    window.addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
  });
}

(document.getElementById("kesalahan") ?? document.getElementById("penolakan"))?.focus();
for (const link of document.querySelectorAll(".error-summary a")) {
  link.addEventListener("click", (event) => {
    const field = document.getElementById(link.hash.slice(1));
    if (field) {
      event.preventDefault();
      field.scrollIntoView({ block: "center" });
      field.focus({ preventScroll: true });
    }
  });
}
