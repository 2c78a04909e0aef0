// form-js's editor speaks English only. Its words are put into Indonesian as they appear; what people wrote themselves stands
// in inputs and in the form's own area, which are left alone.
const words = {
  "Components": "Isian", "Input": "Isian", "Selection": "Pilihan", "Presentation": "Tampilan", "Containers": "Wadah", "Action": "Tindakan",
  "Search components": "Cari isian", "No components found.": "Tidak ada isian itu.",
  "General": "Umum", "Condition": "Syarat", "Appearance": "Rupa", "Validation": "Pemeriksaan", "Constraints": "Batas", "Custom properties": "Properti lain",
  "Static options": "Pilihan", "Options source": "Asal pilihan", "Header items": "Kolom", "Headers source": "Asal kolom", "Columns": "Kolom", "Column": "Kolom",
  "Field label": "Label", "Field description": "Keterangan", "Key": "Kunci", "Path": "Kunci", "Value": "Nilai", "Default value": "Isi awal",
  "Read only": "Hanya dibaca", "Disabled": "Tidak dapat diisi", "Required": "Wajib diisi", "Minimum": "Paling kecil", "Maximum": "Paling besar",
  "Minimum length": "Panjang paling sedikit", "Maximum length": "Panjang paling banyak", "Custom regular expression": "Pola (ekspresi reguler)",
  "Validation pattern": "Jenis isian", "Custom error message": "Kalimat bila tidak cocok", "Custom": "Bebas", "Email": "Surel", "Phone": "Telepon",
  "Hide if": "Sembunyikan bila", "Deactivate if": "Sembunyikan bila", "Prefix": "Kata di depan", "Suffix": "Kata di belakang", "Text": "Kata-kata", "Image source": "Gambar",
  "Alternative text": "Isi gambar dengan kata-kata", "Subtype": "Jenis", "Date": "Tanggal", "Time": "Waktu", "Date & Time": "Tanggal dan waktu",
  "Date label": "Label tanggal", "Time label": "Label waktu", "Time interval": "Selang waktu", "Disallow past dates": "Tolak tanggal yang lewat",
  "Use 24h": "Pakai 24 jam", "Decimal digits": "Angka di belakang koma", "Increment": "Kelipatan", "Height": "Tinggi", "Searchable": "Dapat dicari",
  "Upload multiple files": "Beberapa berkas", "Supported file formats": "Jenis berkas", "Default number of items": "Baris pada awalnya",
  "Allow add/delete items": "Baris dapat ditambah dan dihapus", "Disable collapse": "Jangan dilipat", "Show outline": "Beri bingkai", "Data source": "Asal nilai",
  "Pagination": "Per halaman", "Number of rows per page": "Baris per halaman", "Vertical alignment": "Perataan", "ID": "Kode", "Title": "Judul",
  "Drag and drop components here to start designing.": "Seret isian ke sini untuk mulai menyusun.", "Build your form": "Susun formulir Anda",
  "Drag and drop components here": "Seret isian ke sini", "Form": "Formulir", "Delete": "Hapus", "Checked": "Tercentang", "Not checked": "Tidak tercentang",
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
