// What was finished without a network (等着送出): sent one after the other as soon as there is one, each under its own key, so that
// nothing is received twice. Markup: newsroom/submission/queue.jte.
import { forgetAt, keptLike, write } from "./keep.js";
import { arrive, isOnDevice } from "./photos.js";

const box = document.querySelector("[data-queue]");
const list = box?.querySelector("ul");
const blank = box?.querySelector("template").content.firstElementChild;
let sending = false;

const RECEIPT = /^\/desk\/submissions\/[0-9a-f-]{36}$/;

const waiting = () => (box ? keptLike(box.dataset.queue).filter((kept) => kept.send).reverse() : []);
const value = (kept, name) => kept.fields.find(([other]) => other === name)?.[1] ?? "";

function line(kept) {
  const row = blank.cloneNode(true);
  const photos = kept.fields.filter(([name]) => name === "pictures").length;
  const at = new Date(kept.at).toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit" });
  row.querySelector("b").textContent = [...(value(kept, "title") || value(kept, "text"))].slice(0, 40).join("");
  row.querySelector("small").textContent = at + (photos ? `　${photos}张照片` : "") + (kept.refused ? "　" + kept.refused : "");
  return row;
}

export function show() {
  if (!box) return;
  const all = waiting();
  box.hidden = all.length === 0;
  list.replaceChildren(...all.map(line));
}

/** Photos first, and each that has arrived is written down, so that it is not sent again. */
async function withPhotos(kept) {
  for (const field of kept.fields) {
    if (field[0] === "pictures" && isOnDevice(field[1])) field[1] = await arrive(field[1], box);
  }
  write(kept.place, { fields: kept.fields, send: true });
  return kept.fields;
}

/** What was refused is offered to be looked at again, like anything that was not sent. */
function handBack(place, fields) {
  write(place, { fields });
  document.querySelector("form[data-report]")?.dispatchEvent(new CustomEvent("returned", { detail: place }));
}

async function send(kept) {
  const fields = await withPhotos(kept);
  const headers = { "X-CSRF-TOKEN": box.elements._csrf?.value ?? "" };
  const answer = await fetch("/desk/submissions", { method: "POST", body: new URLSearchParams(fields), headers });
  if (answer.ok && RECEIPT.test(new URL(answer.url).pathname)) return forgetAt(kept.place);
  if (answer.status === 422) return handBack(kept.place, fields);
  throw new Error(answer.ok || answer.status === 403 ? "请重新登录，登录后自动送出" : "还没送出去，过一会儿再试");
}

async function sendAll() {
  if (sending || !navigator.onLine) return;
  sending = true;
  for (const kept of waiting()) {
    try {
      await send(kept);
    } catch (fault) {
      write(kept.place, { fields: kept.fields, send: true, refused: fault instanceof TypeError ? "" : fault.message });
      break;
    }
    show();
  }
  sending = false;
  show();
}

addEventListener("online", sendAll);
show();
sendAll();
