// A signature drawn with finger or mouse becomes the file of the proof. Without this script a photo is chosen instead.
for (const part of document.querySelectorAll("[data-signature]")) begin(part);

function begin(part) {
  const pad = part.querySelector("[data-signature-pad]"), file = part.closest("form").querySelector("[data-signature-file]");
  const pen = pad.getContext("2d");
  let drawing = false, drawn = false;
  part.hidden = false;
  clear();

  pad.addEventListener("pointerdown", event => { drawing = true; pad.setPointerCapture(event.pointerId); pen.beginPath(); pen.moveTo(...at(event)); });
  pad.addEventListener("pointermove", event => { if (!drawing) return; drawn = true; pen.lineTo(...at(event)); pen.stroke(); });
  for (const end of ["pointerup", "pointercancel"]) pad.addEventListener(end, () => { if (drawing && drawn) keep(); drawing = false; });
  part.querySelector("[data-signature-clear]").addEventListener("click", () => { clear(); file.value = ""; });
  file.addEventListener("change", () => { if (file.files[0]?.name !== "tanda-tangan.png") clear(); });

  function at(event) {
    const box = pad.getBoundingClientRect();
    return [(event.clientX - box.left) * pad.width / box.width, (event.clientY - box.top) * pad.height / box.height];
  }

  function clear() {
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, pad.width, pad.height);
    Object.assign(pen, { lineWidth: 3, lineCap: "round", lineJoin: "round", strokeStyle: "#14213d" });
    drawn = false;
  }

  function keep() {
    pad.toBlob(image => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([image], "tanda-tangan.png", { type: "image/png" }));
      file.files = chosen.files;
    }, "image/png");
  }
}
