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

// What is new begins in Indonesian, as citizens would read it if nobody wrote anything else; what is read keeps its own.
const beginnings = {
  text: { text: "# Judul" },
  table: { dataSource: "", columns: [{ label: "Nama", key: "nama" }] },
  checklist: { values: [{ label: "Pilihan 1", value: "pilihan1" }] },
};
beginnings.radio = beginnings.select = beginnings.taglist = beginnings.checklist;

const begun = (create, type, label) => (options = {}, isNew) => {
  const made = create(options, isNew);
  if (!isNew && Object.keys(options).length > 0) {
    return made;
  }
  const name = made.dateLabel ? "dateLabel" : "label";
  return { ...made, ...(type === "filepicker" || made[name] ? { [name]: label } : {}), ...structuredClone(beginnings[type] ?? {}), ...options };
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
        field.config.create = begun(field.config.create, type, names[type]);
      } else if (!kindOf(type) && type !== "default") {
        delete formFields._formFields[type];
      }
    }
  }
}
LajurFields.$inject = ["formFields"];

// Settings that no renderer of ours follows are not shown, so that nobody sets them in vain.
const unfollowed = /(^|-)(versionTag|use24h|timeInterval|step|searchable|pagination|rowCount|height|showOutline|verticalAlignment|disableCollapse|nonCollapsedItems)$/;

function isFollowed(field, { id }) {
  switch (id) {
    case "path": return field.type !== "group";
    // A picture is chosen from the computer, among our own settings; from elsewhere none is loaded.
    case "source": return false;
    case "time-label": return field.subtype === "time";
    // What is said when the pattern does not match stands among our own settings.
    case "patternErrorMessage": return Boolean(field.validate?.patternErrorMessage);
    default: return !unfollowed.test(id);
  }
}

function isOffered(field, { id }) {
  switch (id) {
    case "serialization": case "security": case "custom-values": return false;
    case "valuesSource": return !field.values;
    case `${field.id}-columnsSource`: return !field.columns;
    default: return true;
  }
}

class LajurSettings {
  constructor(propertiesPanel) {
    propertiesPanel.registerProvider(this, 400);
  }

  getGroups(field) {
    return (groups) => groups
      .filter((group) => isOffered(field, group))
      .map((group) => (group.entries ? { ...group, entries: group.entries.filter((entry) => isFollowed(field, entry)) } : group))
      .filter((group) => !group.entries || group.entries.length > 0);
  }
}
LajurSettings.$inject = ["propertiesPanel"];

// Further options, columns and labels are begun by the editor in English, and by us in words that citizens may read, with the next free number.
class LajurBeginnings {
  constructor(eventBus) {
    eventBus.on("commandStack.formField.edit.preExecute", 2000, ({ context }) => {
      const { values, columns, dateLabel, timeLabel } = context.properties;
      if (dateLabel === "Date") {
        context.properties.dateLabel = "Tanggal";
      }
      if (timeLabel === "Time") {
        context.properties.timeLabel = "Waktu";
      }
      values?.forEach((option, at) => {
        if (/^Value( \d+)?$/.test(option.label) && !context.formField.values?.includes(option)) {
          const number = next(values, "value", "pilihan");
          values[at] = { label: `Pilihan ${number}`, value: `pilihan${number}` };
        }
      });
      columns?.forEach((column, at) => {
        if (column.key === "inputVariable" && !context.formField.columns?.includes(column)) {
          columns[at] = { label: `Kolom ${next(columns, "key", "kolom")}`, key: `kolom${next(columns, "key", "kolom")}` };
        }
      });
    });
  }
}
LajurBeginnings.$inject = ["eventBus"];

function next(list, name, word) {
  let number = list.length;
  while (list.some((one) => one[name] === `${word}${number}`)) {
    number++;
  }
  return number;
}

export const fieldsModule = {
  __init__: ["lajurFields", "lajurSettings", "lajurBeginnings"],
  lajurFields: ["type", LajurFields],
  lajurSettings: ["type", LajurSettings],
  lajurBeginnings: ["type", LajurBeginnings],
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
