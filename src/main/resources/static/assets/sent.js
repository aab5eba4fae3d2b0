// What was sent later from this device (刚送出的): each with its receipt, and whether others had reported it before, until the receipt
// is opened, a day at most. Markup: newsroom/submission/queue.jte.
import { shelf } from "./shelf.js";

const DAY = 24 * 3600 * 1000;
const sent = shelf("yibaotong-sent", "sent");
const box = document.querySelector("[data-sent]");
const list = box?.querySelector("ul");
const blank = box?.querySelector("template").content.firstElementChild;

function show({ place, title, url, words }) {
  const row = blank.cloneNode(true);
  const link = row.querySelector("a");
  link.href = url;
  link.textContent = title || "照片";
  link.addEventListener("click", () => sent.drop(place));
  row.querySelector("small").textContent = words ? words + "，看看要不要补充" : "收到了";
  box.hidden = false;
  list.prepend(row);
}

/** The receipt says it first. */
const wordsOf = (receipt) => new DOMParser().parseFromString(receipt, "text/html").querySelector("[data-earlier]")?.textContent ?? "";

/** Also where the device keeps nothing, or the answer broke off: it was received, and that is said. */
export async function keep(place, title, receipt) {
  const words = wordsOf(await receipt.text().catch(() => ""));
  const kept = { place, title, words, url: new URL(receipt.url).pathname, at: Date.now() };
  await sent.put(place, kept);
  show(kept);
}

async function showAll() {
  for (const kept of await sent.all()) {
    if (Date.now() - kept.at > DAY) sent.drop(kept.place);
    else if (kept.place.startsWith(box.dataset.sent + "/")) show(kept);
  }
}

if (box) showAll();
