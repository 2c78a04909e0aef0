// Shows and hides what a form's conditions say, as its fields change. Without this the server does it on the next answer.
function given(form, key) {
  const fields = [...form.elements].filter((field) => field.name === key && !field.closest("fieldset:disabled"));
  if (fields.length === 1 && fields[0].type === "checkbox" && fields[0].value === "true") {
    return [fields[0].checked ? "true" : "false"];
  }
  return fields.filter((field) => !["checkbox", "radio"].includes(field.type) || field.checked).map((field) => field.value);
}

function holds(form, anyOfAll) {
  return anyOfAll.some((all) => all.every((clause) => {
    const values = given(form, clause.key);
    const equal = clause.value === null ? values.every((value) => value === "") : values.includes(clause.value);
    return equal === clause.is;
  }));
}

function refresh(form) {
  for (const part of form.querySelectorAll(".conditional")) {
    // What depends on an answer of another page stands as the server says.
    if (JSON.parse(part.dataset.hideWhen).some((all) => all.some((clause) => !form.elements.namedItem(clause.key)))) {
      continue;
    }
    const shown = !holds(form, JSON.parse(part.dataset.hideWhen));
    part.hidden = !shown;
    part.querySelector(":scope > input").disabled = !shown;
    part.querySelector(":scope > fieldset").disabled = !shown;
  }
}

for (const form of document.querySelectorAll("form")) {
  if (form.querySelector(".conditional")) {
    form.addEventListener("input", () => refresh(form));
    refresh(form);
  }
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

document.getElementById("kesalahan")?.focus();
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
