// What was finished without a network (等着送出): sent one after the other as soon as there is one, each under its own key, so that
// nothing is received twice. Markup: newsroom/submission/queue.jte.
import { drop } from "./device.js";
import * as drafts from "./drafts.js";
import { arrive, isOnDevice } from "./photos.js";
import * as sent from "./sent.js";

const box = document.querySelector("[data-queue]");
const list = box?.querySelector("ul");
const blank = box?.querySelector("template").content.firstElementChild;
let sending = false;

const RECEIPT = /^\/desk\/submissions\/[0-9a-f-]{36}$/;

const waiting = async () => (box ? (await drafts.like(box.dataset.queue)).filter((kept) => kept.send).reverse() : []);
const value = (kept, name) => kept.fields.find(([other]) => other === name)?.[1] ?? "";
const titleOf = (kept) => [...(value(kept, "title") || value(kept, "text"))].slice(0, 40).join("");

function line(kept) {
  const row = blank.cloneNode(true);
  const photos = kept.fields.filter(([name]) => name === "pictures").length;
  const at = new Date(kept.at).toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit" });
  row.querySelector("b").textContent = titleOf(kept);
  row.querySelector("small").textContent = at + (photos ? `　${photos}张照片` : "") + (kept.refused ? "　" + kept.refused : "");
  return row;
}

export async function show() {
  if (!box) return;
  const all = await waiting();
  box.hidden = all.length === 0;
  list.replaceChildren(...all.map(line));
}

/** Photos first, and each that has arrived is written down before it is let go here, so that it is neither sent again nor lost. */
async function withPhotos({ place, fields }) {
  for (const field of fields) {
    if (field[0] !== "pictures" || !isOnDevice(field[1])) continue;
    const here = field[1];
    field[1] = await arrive(here, box);
    await drafts.amend(place, (kept) => ({ ...kept, fields }));
    await drop(here);
  }
  return fields;
}

/** It is no longer here, and the receipt is a touch away. */
async function isSent(kept, receipt) {
  await drafts.forget(kept.place);
  await sent.keep(kept.place, titleOf(kept), receipt);
  const saved = document.querySelector("[data-saved]");
  if (saved) saved.textContent = ""; // it said that this one waits
}

/** What was refused is offered to be looked at again, like anything that was not sent. */
async function handBack(place, fields) {
  await drafts.write(place, { fields });
  document.querySelector("form[data-report]")?.dispatchEvent(new CustomEvent("returned", { detail: place }));
}

async function send(kept) {
  const fields = await withPhotos(kept);
  const headers = { "X-CSRF-TOKEN": box.elements._csrf?.value ?? "" };
  const answer = await fetch("/desk/submissions", { method: "POST", body: new URLSearchParams(fields), headers });
  if (answer.ok && RECEIPT.test(new URL(answer.url).pathname)) return isSent(kept, answer);
  if (answer.status === 422) return handBack(kept.place, fields);
  throw new Error(answer.ok || answer.status === 403 ? "请重新登录，登录后自动送出" : "还没送出去，过一会儿再试");
}

async function sendAll() {
  if (sending || !navigator.onLine) return;
  sending = true;
  for (const kept of await waiting()) {
    try {
      await send(kept);
    } catch (fault) {
      const refused = fault instanceof TypeError ? "" : fault.message;
      await drafts.amend(kept.place, (now) => ({ ...now, refused }));
      break;
    }
    await show();
  }
  sending = false;
  show();
}

addEventListener("online", sendAll);
show();
sendAll();
