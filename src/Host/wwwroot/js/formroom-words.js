// form-js's editor speaks English only. Its words are put into Indonesian as they appear; what people wrote themselves stands
// in inputs and in the form's own area, which are left alone.
const words = {
  "Components": "Isian", "Input": "Isian", "Selection": "Pilihan", "Presentation": "Tampilan", "Containers": "Wadah", "Action": "Tindakan",
  "Search components": "Cari isian", "No components found.": "Tidak ada isian itu.",
  "General": "Umum", "Condition": "Syarat", "Appearance": "Rupa", "Validation": "Pemeriksaan", "Constraints": "Batas", "Layout": "Tata letak", "Auto": "Otomatis",
  "Static options": "Pilihan", "Options source": "Asal pilihan", "Header items": "Kolom", "Headers source": "Asal kolom", "Columns": "Lebar (dari 16)", "Column": "Kolom",
  "Field label": "Label", "Field description": "Keterangan", "Key": "Kunci", "Path": "Kunci", "Value": "Nilai", "Default value": "Isi awal",
  "Read only": "Hanya dibaca", "Disabled": "Tidak dapat diisi", "Required": "Wajib diisi", "Minimum": "Paling kecil", "Maximum": "Paling besar",
  "Minimum length": "Panjang paling sedikit", "Maximum length": "Panjang paling banyak", "Custom regular expression": "Pola (ekspresi reguler)",
  "Validation pattern": "Jenis isian", "Custom error message": "Kalimat bila tidak cocok", "Custom": "Bebas", "Email": "Surel", "Phone": "Telepon",
  "Hide if": "Sembunyikan bila", "Deactivate if": "Sembunyikan bila", "Prefix": "Kata di depan", "Suffix": "Kata di belakang", "Text": "Kata-kata", "Image source": "Gambar",
  "Alternative text": "Isi gambar dengan kata-kata", "Subtype": "Jenis", "Date": "Tanggal", "Time": "Waktu", "Date & Time": "Tanggal dan waktu",
  "Date label": "Label tanggal", "Time label": "Label waktu", "Disallow past dates": "Tolak tanggal yang lewat",
  "Decimal digits": "Angka di belakang koma",
  "Upload multiple files": "Beberapa berkas", "Supported file formats": "Jenis berkas", "Default number of items": "Baris pada awalnya",
  "Allow add/delete items": "Baris dapat ditambah dan dihapus", "Data source": "Asal nilai",
  "ID": "Kode", "Title": "Judul",
  "Drag and drop components here to start designing.": "Seret isian ke sini untuk mulai menyusun.", "Build your form": "Susun formulir Anda",
  "Drag and drop components here": "Seret isian ke sini", "Form": "Formulir", "Delete": "Hapus", "Checked": "Tercentang", "Not checked": "Tidak tercentang",
  "Must not be empty.": "Tidak boleh kosong.", "Must be unique.": "Sudah dipakai. Tulis yang lain.", "Must not contain spaces.": "Tulis tanpa spasi.",
  "Must not conflict with other key/path assignments.": "Kunci ini sudah dipakai isian lain. Tulis kunci lain.",
  "Must be a variable or a dot separated path.": "Hanya huruf, angka, dan garis bawah, diawali huruf.",
  "Must not contain numerical path segments.": "Kunci tidak diawali angka.", "Must not be a prohibited path.": "Kunci ini tidak dapat dipakai. Tulis kunci lain.",
  "Should be a valid number.": "Tulis angka.", "Should be a valid number": "Tulis angka.", "Must be number": "Tulis angka.", "A number is required.": "Tulis angka.",
  "Should be an integer.": "Tulis angka bulat.", "Should be greater than zero.": "Tulis angka lebih dari nol.",
  "Should be greater than or equal to zero.": "Tulis angka nol atau lebih.", "Binds to a form variable": "Nama isian ini dalam jawaban dan rumus.",
  "Static": "Daftar tetap", "List of items": "Daftar kolom", "Group label": "Judul kelompok", "Table label": "Judul tabel",
  "Browse": "Pilih berkas", "No files selected": "Belum ada berkas", "Reset": "Ulang", "Delete item": "Hapus", "Create new list item": "Tambah", "Create": "Tambah",
  "Repeatable": "Berulang", "Content": "Isi", "Select": "Pilih", "Type": "Jenis",
  "Select a form field to edit its properties.": "Pilih sebuah isian untuk mengaturnya.", "<none>": "(tidak ada)",
};

const left = ".fjs-form-field textarea, input, textarea, .cm-editor, .fjs-element .fjs-form-field-label";

function change(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const found = words[node.data.trim()];
    if (found && !node.parentElement?.closest(left)) {
      node.data = node.data.replace(node.data.trim(), found);
    }
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  for (const name of ["placeholder", "title", "aria-label"]) {
    const found = words[node.getAttribute(name)];
    if (found) {
      node.setAttribute(name, found);
    }
  }
  node.childNodes.forEach(change);
}

export function speakIndonesian(root) {
  change(root);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "characterData") {
        change(target);
      } else {
        addedNodes.forEach(change);
      }
    }
  }).observe(root, { childList: true, characterData: true, subtree: true });
}
