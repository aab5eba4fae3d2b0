// The page 报一条: a chosen Word file is read at once; while photos are still on their way the form waits and is sent by itself;
// without a network it is put into the queue on this device, and the next one can be written.
import { write } from "./drafts.js";
import { fieldsOf, placeOf } from "./keep.js";
import { begin } from "./entry.js";
import "./hints.js";
import { mint } from "./mint.js";
import { isOnDevice } from "./photos.js";
import { show as showQueue } from "./queue.js";
import "./samples.js";

const form = document.querySelector("form[data-report]");
const banner = document.querySelector("[data-offline]");
const button = form.querySelector("[data-send]");
const readWord = form.querySelector("[data-read]");
let waiting = false;

begin(form);
readWord.hidden = true;
form.elements.word.addEventListener("change", ({ target }) => target.files.length && form.requestSubmit(readWord));

const onTheWay = () => [...form.querySelectorAll("[data-photo]:not(.is-wrong) [name=pictures]")].some(({ value }) => isOnDevice(value));
const saysNothing = () => !fieldsOf(form).some(([name, value]) => ["text", "title"].includes(name) && value.trim());

function ask() {
  const field = form.elements.title ?? form.elements.text;
  field.setCustomValidity(form.elements.title ? "写一个标题，编辑会再改。" : "写一句发生了什么；选好的照片都还在，不用重传。");
  field.reportValidity();
  field.addEventListener("input", () => field.setCustomValidity(""), { once: true });
}

function show() {
  banner.hidden = navigator.onLine;
  if (navigator.onLine) button.textContent = waiting ? "照片传完就送出" : "提交";
  else button.textContent = waiting ? "存下了，等网络" : "存下，有网自动送出";
}

/** Nothing can be put aside: it stays where it is typed. */
function isFull() {
  const words = "这台设备存满了，放不下了。字和照片都还在这一页上：先别关页面，等有网再按“提交”；删掉些东西也行。";
  form.querySelector("[data-saved]").textContent = words;
  form.querySelector("[data-saved]").scrollIntoView({ block: "center" });
}

/** Until it is written down nobody types on. */
async function isWritten() {
  form.inert = true;
  const written = await write(placeOf(form), { fields: fieldsOf(form), send: true });
  form.inert = false;
  button.focus({ preventScroll: true });
  return written;
}

/** Written down and put aside; the form is empty for the next one. */
async function putAside() {
  if (form.querySelector("[data-loose=true]") || !(await isWritten())) return isFull();
  form.elements.key.value = mint();
  form.querySelectorAll("textarea, [name=title], [name^=document], [name=remarks]").forEach((field) => (field.value = ""));
  form.querySelector("[data-from-word]")?.remove();
  form.elements.body?.dispatchEvent(new Event("kept"));
  form.dispatchEvent(new Event("emptied"));
  form.querySelector("[data-saved]").textContent = "存下了，有网自动送出，不会送两遍";
  showQueue();
  scrollTo({ top: 0 });
}

form.addEventListener(
  "submit",
  (event) => {
    if (navigator.onLine && !onTheWay()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (saysNothing()) return ask();
    if (navigator.onLine) waiting = true;
    else putAside();
    show();
  },
  { capture: true },
);

function goOn() {
  if (waiting && navigator.onLine && !onTheWay()) form.requestSubmit(button);
  show();
}

// A photo that has arrived says so by an event of the script, and the next one may be under way right after it. Whoever goes
// on typing has not finished yet.
form.addEventListener("input", (event) => {
  if (event.isTrusted) waiting = false;
  setTimeout(goOn);
});
addEventListener("offline", show);
addEventListener("online", goOn);
show();

// What was made of the facts is not kept anywhere yet.
if (form.querySelector(".facts[open]")) form.dispatchEvent(new Event("input", { bubbles: true }));
