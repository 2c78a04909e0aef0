// The field types of Lajur in form-js's palette. They are stored as text fields with a word of ours beside them, so that
// any program that knows form-js can still read the form.
const own = {
  nik: { name: "NIK", label: "NIK", icon: "NIK" },
  kk: { name: "Nomor KK", label: "Nomor Kartu Keluarga", icon: "KK" },
  phone: { name: "Telepon", label: "Nomor telepon", icon: "Tel" },
  region: { name: "Alamat wilayah", label: "Alamat", icon: "Alm" },
};
const typeOf = (kind) => `lajur${kind}`;
const kindOf = (type) => Object.keys(own).find((kind) => typeOf(kind) === type);

// What stands in the editor's palette under which name; everything else of form-js is not offered, because nothing of ours draws it.
const names = {
  textfield: "Teks", textarea: "Teks panjang", number: "Angka", datetime: "Tanggal, waktu", checkbox: "Kotak centang",
  checklist: "Daftar centang", radio: "Pilihan", select: "Pilihan turun", taglist: "Daftar label", filepicker: "Berkas",
  group: "Kelompok", dynamiclist: "Daftar berulang", text: "Kata, judul", image: "Gambar", separator: "Garis", spacer: "Ruang kosong",
  table: "Tabel nilai",
};

function icon(letters) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36" viewBox="0 0 54 54"><rect x="8" y="16" width="38" height="22" rx="4" fill="none" stroke="#14213d" stroke-width="2"/><text x="27" y="31.500" font-family="sans-serif" font-size="12" font-weight="700" text-anchor="middle" fill="#14213d">${letters}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

// What is new begins with its name in Indonesian; what is read keeps its own.
const labelled = (create, label) => (options = {}, isNew) => {
  const made = create(options, isNew);
  const name = made.dateLabel ? "dateLabel" : "label";
  return made[name] && options[name] === undefined ? { ...made, [name]: label } : made;
};

class LajurFields {
  constructor(formFields) {
    const Textfield = formFields.get("textfield");
    for (const [kind, { name, label, icon: letters }] of Object.entries(own)) {
      const Field = (props) => Textfield(props);
      Field.config = {
        ...Textfield.config,
        type: typeOf(kind),
        name,
        group: "basic-input",
        iconUrl: icon(letters),
        propertiesPanelEntries: ["key", "label", "description", "disabled", "readonly", "required"],
        create: (options = {}) => ({ label, ...options }),
      };
      formFields.register(typeOf(kind), Field);
    }
    for (const [type, field] of Object.entries(formFields._formFields)) {
      if (names[type]) {
        field.config.name = names[type];
        field.config.create = labelled(field.config.create, names[type]);
      } else if (!kindOf(type) && type !== "default") {
        delete formFields._formFields[type];
      }
    }
  }
}
LajurFields.$inject = ["formFields"];

// Settings that no renderer of ours follows are not shown, so that nobody sets them in vain.
const without = new Set(["path-group", "valuesExpression", "columnsExpression", "serialization"]);

class LajurSettings {
  constructor(propertiesPanel) {
    propertiesPanel.registerProvider(this, 400);
  }

  getGroups(field) {
    return (groups) => groups
      .filter((group) => !["serialization", "security", "layout"].includes(group.id) && !without.has(group.id))
      .map((group) => (field?.type === "group" && group.entries
        ? { ...group, entries: group.entries.filter((entry) => entry.id !== "path") }
        : group));
  }
}
LajurSettings.$inject = ["propertiesPanel"];

export const fieldsModule = {
  __init__: ["lajurFields", "lajurSettings"],
  lajurFields: ["type", LajurFields],
  lajurSettings: ["type", LajurSettings],
};

function walk(component, change) {
  const changed = change({ ...component });
  // A form in Lajur is sent by the page it stands on: a button of its own is passed over.
  return changed.components
    ? { ...changed, components: changed.components.filter((inner) => inner.type !== "button").map((inner) => walk(inner, change)) }
    : changed;
}

export const fromStored = (schema) => walk(schema, (component) => {
  const kind = component.type === "textfield" && own[component.lajur?.type] ? component.lajur.type : null;
  return kind ? { ...component, type: typeOf(kind) } : component;
});

export const toStored = (schema) => walk(schema, (component) => {
  const kind = kindOf(component.type);
  return kind ? { ...component, type: "textfield", lajur: { ...component.lajur, type: kind } } : component;
});

export const isNik = (field) => field.type === typeOf("nik");
