// Photos of a form: chosen, shown at once, sent one after the other, captioned, moved, taken off. What has not arrived yet stays on
// this device and is sent when there is a network. Markup: newsroom/submission/photos.jte.
import { NotArrived, upload } from "./upload.js";
import * as device from "./device.js";
import { mint } from "./mint.js";

const DEVICE = "device:";
const LOOSE = "这台设备存满了，这张只在这个页面里。先别关页面，有网就传；删掉些东西再选一次也行。";
export const isOnDevice = (id) => id.startsWith(DEVICE);

/** Sends a photo that is still on this device and answers its id; whoever asked lets it go here once that is written down. */
export async function arrive(id, form) {
  const file = await device.find(id);
  if (!file) throw new Error("这张照片在另一台设备上，没传上来。请去掉它，再选一次。");
  return (await upload(file, form)).id;
}

function start(area) {
  const { form } = area.querySelector("input[type=file]");
  const chosen = area.querySelector("[data-chosen]");
  const blank = area.querySelector("template").content.querySelector("[data-photo]");
  const idOf = (row) => row.querySelector("[name=pictures]");
  const say = (row, words) => (row.querySelector("[data-photo-said]").textContent = words);
  const changed = () => form.dispatchEvent(new Event("input", { bubbles: true }));
  let sending = false;

  async function show(row) {
    const id = idOf(row).value;
    const file = isOnDevice(id) && (await device.find(id));
    row.querySelector("img").src = file ? URL.createObjectURL(file) : `/files/${id}/small`;
  }

  function add(id) {
    const row = blank.cloneNode(true);
    idOf(row).value = id;
    chosen.append(row);
    show(row);
    return row;
  }

  async function send(row) {
    const here = idOf(row).value;
    say(row, "正在传…");
    try {
      idOf(row).value = await arrive(here, form);
      say(row, "");
    } catch (fault) {
      say(row, fault instanceof NotArrived ? (row.dataset.loose ? LOOSE : "存在这台设备上，有网就传") : fault.message);
      row.classList.toggle("is-wrong", !(fault instanceof NotArrived));
      if (fault instanceof NotArrived) throw fault;
    }
    // What was put aside meanwhile names the photo as it lies here.
    if (!row.isConnected || form.inert) return;
    changed();
    if (!isOnDevice(idOf(row).value)) device.drop(here);
  }

  const next = () => [...chosen.children].find((row) => isOnDevice(idOf(row).value) && !row.classList.contains("is-wrong"));

  async function sendAll() {
    if (sending) return;
    sending = true;
    try {
      for (let row = next(); row; row = next()) await send(row);
    } catch {
      // Without a network the others would not arrive either.
    }
    sending = false;
  }

  async function take(files) {
    for (const file of files) {
      const id = DEVICE + mint();
      const kept = await device.put(id, file);
      add(id).dataset.loose = kept ? "" : "true";
    }
    changed();
    sendAll();
  }

  addEventListener("beforeunload", (event) => {
    if ([...chosen.children].some((row) => row.dataset.loose && isOnDevice(idOf(row).value))) event.preventDefault();
  });

  area.addEventListener("change", (event) => {
    if (event.target.type !== "file") return;
    take([...event.target.files]);
    event.target.value = "";
  });

  area.addEventListener("click", (event) => {
    const row = event.target.closest("[data-photo]");
    const move = event.target.closest("[data-move]");
    if (move?.dataset.move === "-1") row.previousElementSibling?.before(row);
    else if (move) row.nextElementSibling?.after(row);
    else if (event.target.closest("[data-off]")) row.remove();
    else return;
    if (row.isConnected) move.focus();
    changed();
  });

  // What was kept comes back name by name: first the photos, then what they show.
  form.addEventListener("kept:values", ({ detail }) => {
    if (detail.name === "pictures") {
      chosen.replaceChildren();
      detail.values.forEach(add);
      sendAll();
    } else if (detail.name === "captions") {
      [...chosen.children].forEach((row, i) => (row.querySelector("[name=captions]").value = detail.values[i] ?? ""));
    }
  });
  form.addEventListener("photo", ({ detail }) => take([detail]));
  form.addEventListener("emptied", () => chosen.replaceChildren());
  addEventListener("online", sendAll);

  [...chosen.children].forEach(show);
  sendAll();
}

document.querySelectorAll("[data-photos]").forEach(start);
device.forgetOld();
